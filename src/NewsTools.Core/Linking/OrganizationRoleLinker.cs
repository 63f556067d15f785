using System.Collections.Generic;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// What each organization did for the event, from the phrases around its name: "organized by A and B", "A hosted the
/// forum", "in collaboration with C", "the sponsors were D and E", "F was the media partner".
/// </summary>
internal sealed class OrganizationRoleLinker
{
    private const int GuestReach = 6;
    private static readonly WordSet Guests = new("delegation delegations guests visitors delegates");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly EventInfo _info;
    private readonly AboutEvent _about;
    private readonly OrganizationRoleSet _roles;
    private readonly OrganizerVerbReader _verbs;
    private readonly OrganizerNounReader _nouns;

    private OrganizationRoleLinker(Document document, Entities entities, EventInfo info, IReadOnlyDictionary<Institution, Institution> parents)
    {
        _document = document;
        _entities = entities;
        _info = info;
        var lists = new InstitutionList(document, entities, parents);
        _about = new AboutEvent(document, info);
        _roles = new OrganizationRoleSet(lists);
        _verbs = new OrganizerVerbReader(document, entities, info, _about, lists, _roles);
        _nouns = new OrganizerNounReader(document, entities, lists, _roles);
    }

    /// <param name="document">The article.</param>
    /// <param name="entities">Who and what it names.</param>
    /// <param name="info">Its event; without one there are no roles.</param>
    /// <param name="parents">Which organization is part of which: the part acts, not the whole that is named with it.</param>
    public static IReadOnlyDictionary<Institution, IReadOnlyList<string>> Link(Document document, Entities entities, EventInfo? info, IReadOnlyDictionary<Institution, Institution> parents)
    {
        if (info is null) return new Dictionary<Institution, IReadOnlyList<string>>();
        var linker = new OrganizationRoleLinker(document, entities, info, parents);
        foreach (var sentence in document.Sentences) linker.Read(sentence);
        linker.ReadVisited();
        return linker._roles.ToDictionary();
    }

    private void Read(Sentence sentence)
    {
        var about = _about.Has(sentence);
        var triggers = OrganizerTrigger.In(_document, _entities, sentence);
        foreach (var trigger in triggers) if (trigger.Form == OrganizerForm.Preposition && (about || StartsAbout(trigger, sentence))) _roles.AddListed(trigger.Tokens.End, sentence, trigger.Role);
        foreach (var trigger in triggers)
        {
            if (trigger.Form == OrganizerForm.Thanks && (about || trigger.Role == OrganizationRoles.Sponsor)) _verbs.ReadThanked(trigger, sentence);
            else if (trigger.Form == OrganizerForm.Noun) _nouns.Read(trigger, sentence, about);
            else if (trigger.Form == OrganizerForm.Verb && (about || _verbs.IsFirm(trigger, sentence))) _verbs.Read(trigger, sentence);
        }
    }

    /// <summary>The organization that was visited is at home, and that where the guests were received.</summary>
    private void ReadVisited()
    {
        foreach (var sentence in _document.Sentences) if (_info.Type is "visit" or "meeting" && ReceivesAt(sentence) is { } host) _roles.Add(host, OrganizationRoles.Host);
        if (_info.Type == "visit" && _info.Evidence.FirstOrDefault(e => e.Rule == "event.venue") is { } venue && _entities.InstitutionAt(_document.TokensIn(venue.Start, venue.Length).Start) is { } visited)
            _roles.Add(visited, OrganizationRoles.Host);
    }

    /// <summary>"At A the guests were received by the mayor".</summary>
    private Institution? ReceivesAt(Sentence sentence)
    {
        var name = sentence.Tokens.Start + 1;
        if (!_document.Is(name - 1, "at") || _entities.InstitutionMentionAt(_document.Is(name, "the") ? name + 1 : name) is not { } mention) return null;
        for (var t = mention.Tokens.End; t < sentence.Tokens.End && t < mention.Tokens.End + GuestReach; t++)
            if (Guests.Has(_document, t) && _document.IsAny(t + 1, "was", "were") && _document.IsAny(t + 2, "received", "welcomed", "met", "greeted")) return _entities.InstitutionAt(mention.Tokens.Start);
        return null;
    }

    /// <summary>"Organized by A, the forum …", what is convened, and money, which is given for little else.</summary>
    private bool StartsAbout(OrganizerTrigger trigger, Sentence sentence) => trigger.Tokens.Start <= sentence.Tokens.Start + 1 || _document.IsAny(trigger.Tokens.Start, "financial", "sponsored", "convened");
}
