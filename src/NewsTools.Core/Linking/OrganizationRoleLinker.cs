using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// What each organization did for the event, from the phrases around its name: "organized by A and B", "A hosted the
/// forum", "in collaboration with C", "the sponsors were D and E", "F was the media partner".
/// </summary>
internal sealed class OrganizationRoleLinker
{
    private const int Reach = 12;
    private static readonly WordSet Copulas = new("is are was were be been include included includes : - – — were:");
    private const int GuestReach = 6;
    private static readonly WordSet Receives = new("welcomed received welcomes receives");
    private static readonly WordSet Guests = new("delegation delegations guests visitors delegates");
    private static readonly WordSet Auxiliaries = new("is are was were be been being has have had");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly EventInfo _info;
    private readonly InstitutionList _lists;
    private readonly Dictionary<Institution, List<string>> _roles = new();
    private readonly HashSet<int> _taken = new();
    private readonly HashSet<ulong> _nouns = new();
    private readonly TokenRange _dateline;

    private OrganizationRoleLinker(Document document, Entities entities, EventInfo info, IReadOnlyDictionary<Institution, Institution> parents)
    {
        _document = document;
        _entities = entities;
        _info = info;
        _lists = new InstitutionList(document, entities, parents);
        _dateline = Dateline.Find(document);
        for (var i = 0; i < document.Count; i++)
            if (document.MatchAt(i, LexiconCategory.EventKind) is { Tokens.Count: > 1 } kind && kind.Value == info.Type) _nouns.Add(document[kind.Tokens.End - 1].Hash);
    }

    /// <param name="document">The article.</param>
    /// <param name="entities">Who and what it names.</param>
    /// <param name="info">Its event; without one there are no roles.</param>
    /// <param name="parents">Which organization is part of which: the part acts, not the whole that is named with it.</param>
    public static IReadOnlyDictionary<Institution, IReadOnlyList<string>> Link(Document document, Entities entities, EventInfo? info, IReadOnlyDictionary<Institution, Institution> parents)
    {
        if (info is null) return new Dictionary<Institution, IReadOnlyList<string>>();
        var linker = new OrganizationRoleLinker(document, entities, info, parents);
        linker.Link();
        return linker._roles.ToDictionary(r => r.Key, r => (IReadOnlyList<string>)r.Value);
    }

    private void Link()
    {
        foreach (var sentence in _document.Sentences)
        {
            var about = IsAbout(sentence);
            var triggers = OrganizerTrigger.In(_document, _entities, sentence);
            foreach (var trigger in triggers) if (trigger.Form == OrganizerForm.Preposition && (about || StartsAbout(trigger, sentence))) Forward(trigger.Tokens.End, sentence, trigger.Role);
            foreach (var trigger in triggers)
            {
                if (trigger.Form == OrganizerForm.Noun) Noun(trigger, sentence, about);
                else if (trigger.Form == OrganizerForm.Verb && (about || IsFirm(trigger, sentence))) Verb(trigger, sentence);
            }
        }

        if (_info.Type == "visit" && _info.Evidence.FirstOrDefault(e => e.Rule == "event.venue") is { } venue && _entities.InstitutionAt(_document.TokensIn(venue.Start, venue.Length).Start) is { } visited)
            Add(visited, OrganizationRoles.Host);
    }

    /// <summary>"sponsored" and "welcomed the guests", wherever they stand, and "brought together" in the first paragraphs.</summary>
    private bool IsFirm(OrganizerTrigger trigger, Sentence sentence) => Receives.Has(_document, trigger.Tokens.Start) || _document.Is(trigger.Tokens.Start, "sponsored") || (_document.IsAny(trigger.Tokens.End - 1, "together", "gathered") && sentence.Block < 5);

    private void Forward(int token, Sentence sentence, string role)
    {
        foreach (var (institution, end) in _lists.From(token, sentence))
        {
            Add(institution, role);
            _taken.Add(end);
        }
    }

    /// <summary>"A hosted the forum", or "the forum was organized on 3 May by A".</summary>
    private void Verb(OrganizerTrigger trigger, Sentence sentence)
    {
        var at = trigger.Tokens.Start;
        if (Attributive(at) is { } sponsor)
        {
            Add(sponsor, trigger.Role);
            return;
        }

        var passive = Auxiliaries.Has(_document, at - 1) && !_document.IsAny(at - 1, "has", "have", "had") && !_document.Folded(at).EndsWith("ing", StringComparison.Ordinal);
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + Reach; i++)
        {
            if (!_document.Is(i, "by")) continue;
            if (!passive && i >= trigger.Tokens.End + 3) break;
            Forward(i + 1, sentence, trigger.Role);
            return;
        }

        if (!passive && HasObject(trigger, sentence)) foreach (var subject in Subjects(at, sentence)) Add(subject, trigger.Role);
    }

    /// <summary>"an X-sponsored workshop", "a X funded seminar": the organization that the participle belongs to.</summary>
    private Institution? Attributive(int participle)
    {
        if (!_document.IsAny(participle, "sponsored", "funded", "financed", "hosted", "organized", "organised")) return null;
        var last = _document.Mark(participle - 1) == '-' ? participle - 2 : participle - 1;
        if (last < 1 || _entities.InstitutionMentionAt(last) is not { } mention || !_document.IsAny(mention.Tokens.Start - 1, "a", "an")) return null;
        return _entities.InstitutionAt(last);
    }

    /// <summary>Whether the verb's object is the event, or those it brings together.</summary>
    private bool HasObject(OrganizerTrigger trigger, Sentence sentence)
    {
        if (_document.IsAny(trigger.Tokens.End - 1, "together", "gathered", "sponsored") || trigger.IsGift(_document)) return true;
        if (Receives.Has(_document, trigger.Tokens.Start)) return ReceivesGuests(trigger.Tokens.End, sentence);
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + (2 * Reach); i++) if (IsEvent(i) || _document.Is(i, "delegation")) return true;
        return false;
    }

    /// <summary>"welcomed a high-level delegation": guests at home.</summary>
    private bool ReceivesGuests(int token, Sentence sentence)
    {
        for (var i = token; _info.Type is "visit" or "meeting" && i < sentence.Tokens.End && i < token + GuestReach; i++) if (Guests.Has(_document, i)) return true;
        return false;
    }

    /// <summary>The organizations that are the subject of the verb at the token; none when a person is.</summary>
    private IEnumerable<Institution> Subjects(int verb, Sentence sentence)
    {
        var subjects = new List<Institution>();
        (Institution Institution, int End) last = default;
        var governed = -1;
        for (var i = Math.Max(Math.Max(sentence.Tokens.Start, _dateline.End), verb - 80); i < verb; i++)
        {
            if (_entities.PersonAt(i) is not null && _entities.InstitutionAt(i) is null && !_document.Is(i - 1, "after")) return [];
            if (_document.Mark(i) == ';') subjects.Clear();
            if (_lists.At(i) is not { } named) continue;
            if (last.Institution is not null && _lists.IsAround(named.Institution, last, i))
            {
                i = named.End - 1;
                continue;
            }

            last = named;
            var listed = governed >= 0 && i - governed <= 3 && (_document.Mark(governed) != ',' || _document.IsAny(governed + 1, "and", "&") || named.End != verb);
            if (listed || IsGoverned(Before(i))) governed = named.End;
            else if (!_taken.Contains(named.End) && !subjects.Contains(named.Institution)) subjects.Add(named.Institution);
            if (_document.IsAny(verb - 1, "who", "which") && verb - named.End <= 3) return [named.Institution];
            i = named.End - 1;
        }

        return subjects;
    }

    /// <summary>Whether the token is a preposition and no conjunction ("as X held", "after X hosted").</summary>
    private bool IsGoverned(int token) => FunctionWords.IsPreposition(_document.Folded(token)) && !_document.IsAny(token, "as", "after", "before", "since", "until");

    /// <summary>The token before a name and its article.</summary>
    private int Before(int token)
    {
        var before = token - 1;
        while (before > 0 && _document.IsAny(before, "the", "its", "our")) before--;
        return before < 0 ? token : before;
    }

    /// <summary>"The partners of the forum are A and B", "Sponsors: A", "A was the media partner", "A, who sponsored".</summary>
    private void Noun(OrganizerTrigger trigger, Sentence sentence, bool about)
    {
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + Reach; i++)
        {
            if (_document.MatchAt(i, LexiconCategory.OrganizerTrigger) is not null || _entities.PersonAt(i) is not null || _document.Mark(i) is ',' or ';') break;
            if (!Copulas.Has(_document, i)) continue;
            if (_document.IsAny(trigger.Tokens.Start - 1, "by") || _entities.InstitutionAt(trigger.Tokens.Start - 1) is not null) break;
            Forward(i + 1, sentence, trigger.Role);
            return;
        }

        if ((about || _document.Is(trigger.Tokens.Start, "host")) && Appositive(trigger, sentence) is { } apposed) Add(apposed, trigger.Role);
        if (Apposed(trigger) is { } named && about)
        {
            Add(named, trigger.Role);
            return;
        }

        if (Backward(trigger, sentence, about)) return;
        var block = _document.Blocks[sentence.Block];
        if (block.Kind == BlockKind.Heading && sentence.Tokens.Count <= 4) Below(block, trigger.Role);
    }

    /// <summary>"the forum's main sponsor, X, …": the organization that the noun leads to.</summary>
    private Institution? Appositive(OrganizerTrigger trigger, Sentence sentence)
    {
        if (_document.Mark(trigger.Tokens.End) != ',') return null;
        var name = _document.Is(trigger.Tokens.End + 1, "the") ? trigger.Tokens.End + 2 : trigger.Tokens.End + 1;
        if (name >= sentence.Tokens.End || _lists.At(name) is not { } named) return null;
        return _document.Is(trigger.Tokens.Start, "host") || _document.Mark(named.End) is ',' or '(' ? named.Institution : null;
    }

    /// <summary>"X, the organiser", "X (ABC), the sponsors": the organization that the noun goes on from.</summary>
    private Institution? Apposed(OrganizerTrigger trigger)
    {
        var comma = trigger.Tokens.Start - 2;
        if (!_document.IsAny(trigger.Tokens.Start - 1, "the", "its") || _document.Mark(comma) != ',' || _document.Is(trigger.Tokens.End, "of") && !_document.IsAny(trigger.Tokens.End + 1, "the", "this")) return null;
        if (trigger.Tokens.End < _document.Count && _document[trigger.Tokens.End].Kind == TokenKind.Word && !_document.Is(trigger.Tokens.End, "of")) return null;
        return _entities.InstitutionAt(comma - 1) ?? (_document.Mark(comma - 1) == ')' ? _entities.InstitutionAt(comma - 2) : null);
    }

    /// <summary>"A and B are the sponsors"; "A, as media partner"; "the company has been the general sponsor".</summary>
    private bool Backward(OrganizerTrigger trigger, Sentence sentence, bool about)
    {
        var copula = trigger.Tokens.Start - 1;
        while (copula > sentence.Tokens.Start && _document.IsAny(copula, "the", "a", "an", "main", "official", "general", "exclusive")) copula--;
        if (!Auxiliaries.Has(_document, copula) && !_document.Is(copula, "as")) return false;
        while (copula > sentence.Tokens.Start && Auxiliaries.Has(_document, copula - 1)) copula--;
        var (found, company) = (false, false);
        for (var i = copula - 1; i >= sentence.Tokens.Start; i--)
        {
            if (_document.IsAny(i, "company", "firm", "bank") && _document.Is(i - 1, "the"))
            {
                company = true;
                continue;
            }

            if (_lists.At(i) is { } named)
            {
                Add(named.Institution, trigger.Role);
                found = true;
                while (i > sentence.Tokens.Start && _entities.InstitutionAt(i - 1) == named.Institution) i--;
            }
            else if (!_document.IsAny(i, "and", "the", "&") && _document.Mark(i) is not (',' or ')' or '"') && !(company && _entities.PersonAt(i) is not null)) break;
        }

        return found || about;
    }

    /// <summary>The organizations of the short lines below a heading "Sponsors".</summary>
    private void Below(Block heading, string role)
    {
        for (var b = heading.Index + 1; b < _document.Blocks.Count && _document.Blocks[b].Tokens.Count <= 16 && b < heading.Index + 12; b++)
            for (var i = _document.Blocks[b].Tokens.Start; i < _document.Blocks[b].Tokens.End; i++)
                if (_entities.InstitutionAt(i) is { } institution) Add(institution, role);
    }

    private bool IsAbout(Sentence sentence)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++) if (IsEvent(i)) return true;
        return _document.IsAny(sentence.Tokens.Start, "it", "this") || GoesBack(sentence.Tokens.Start);
    }

    /// <summary>"The one-day workshop …": another noun for the event opens the sentence.</summary>
    private bool GoesBack(int start)
    {
        for (var i = start + 1; _document.Is(start, "the") && i < start + 4; i++) if (_document.Has(i, LexiconCategory.EventKind)) return true;
        return false;
    }

    private bool IsEvent(int token) => _nouns.Contains(_document[token].Hash) || _document.MatchAt(token, LexiconCategory.EventKind) is { } kind && (kind.Value == _info.Type || kind.Value == Mentions.EventMention.AnyKind);

    /// <summary>"Organized by A, the forum …", and money, which is given for little else.</summary>
    private bool StartsAbout(OrganizerTrigger trigger, Sentence sentence) => trigger.Tokens.Start <= sentence.Tokens.Start + 1 || _document.IsAny(trigger.Tokens.Start, "financial", "sponsored");

    private void Add(Institution institution, string role)
    {
        if (!_roles.TryGetValue(institution, out var roles)) _roles[institution] = roles = new List<string>(1);
        if (roles.Count == 0) roles.Add(role);
    }
}
