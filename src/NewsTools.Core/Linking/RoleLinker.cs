using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What each person did at the event, from the clauses and lists that name the person.</summary>
internal sealed class RoleLinker
{
    private const int FirstSentences = 5;
    private const int AccordingWindow = 10;

    private static readonly WordSet Rallies = new("rally demonstration protest march");
    private static readonly WordSet Guests = new("delegation received");
    private static readonly WordSet Meeting = new("met meets meeting talks");
    private static readonly WordSet Signing = new("signed signing memorandum");

    private readonly Document _document;
    private readonly EventInfo _info;
    private readonly ListIntroduction _lists;
    private readonly MentionWeights _weights;
    private readonly PersonReference _references;
    private readonly bool _bilateral;
    private readonly bool _signing;
    private readonly bool _rally;
    private readonly RoleSet _roles = new();
    private readonly HashSet<Person> _quoted = new();
    private readonly HashSet<Person> _active = new();

    private RoleLinker(Document document, Entities entities, PersonReference references, EventInfo info)
    {
        _references = references;
        _document = document;
        _info = info;
        _lists = new ListIntroduction(document);
        _weights = new MentionWeights(document, entities, info);
        _bilateral = info.Type == "visit" || (info.Type == "meeting" && Opens(TellsOfGuests));
        _rally = info.Evidence.Count > 0 && info.Evidence[info.Evidence.Count - 1] is { Rule: "event.kind" } kind && Rallies.Has(document, document.TokensIn(kind.Start, kind.Length).End - 1);
        _signing = info.Type == "ceremony" && Opens(token => Signing.Has(document, token));
    }

    /// <summary>The roles of every person of the article; one at least each.</summary>
    public static IReadOnlyDictionary<Person, IReadOnlyList<string>> Link(Document document, Entities entities, PersonReference references, EventInfo? info, IReadOnlyList<Presentation> presentations, IReadOnlyList<Quotation> quotations)
    {
        if (info is null) return entities.People.ToDictionary(p => p, _ => (IReadOnlyList<string>)[ParticipantRoles.Mentioned]);
        var linker = new RoleLinker(document, entities, references, info);
        linker.ReadSentences();
        linker.ReadPresenters(entities, presentations);
        linker.ReadSpeech(entities, quotations);
        linker.ReadActors(entities);
        var presenters = new HashSet<string>(presentations.SelectMany(p => p.Presenters), StringComparer.Ordinal);
        return entities.People.ToDictionary(p => p, p => linker.RolesOf(p, presenters.Contains(p.Name)));
    }

    /// <summary>On a visit both sides are attendees, whatever they said, but who gave a talk with a title.</summary>
    private IReadOnlyList<string> RolesOf(Person person, bool presents)
    {
        var roles = _roles.Of(person, _weights.TookPart(person) ? ParticipantRoles.Attendee : ParticipantRoles.Mentioned);
        var visit = _bilateral && !presents && roles.All(r => r is ParticipantRoles.Speaker or ParticipantRoles.Welcome or ParticipantRoles.Organizer);
        return visit ? [ParticipantRoles.Attendee] : roles;
    }

    [MethodImpl(HotPath.Options)]
    private void ReadSentences()
    {
        foreach (var sentence in _document.Sentences)
        {
            var block = _document.Blocks[sentence.Block];
            if (block.Kind is BlockKind.Title or BlockKind.DateLine) continue;
            var clause = new RoleClause(_document, sentence.Tokens, _weights.PersonAt, PronounAt);
            var reader = new RoleReader(_document, clause, _roles, PronounAt);
            if (sentence.Tokens.Start == block.Tokens.Start) reader.ReadRank();
            if (clause.Opener() is { } opener) _active.Add(opener);
            RoleTrigger? last = null;
            for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                if (_document.QuoteAt(t) is { Kind: QuoteKind.Speech or QuoteKind.Title }) continue;
                reader.ReadPanel(t);
                reader.ReadDeclared(t);
                reader.ReadGift(t);
                if (last is not null) reader.ReadLikewise(t, last);
                if (last is not { Kind: TriggerKind.Receipt } && _info.Type is not ("competition" or "hackathon")) reader.ReadFollowed(t);
                if (RoleTrigger.At(_document, t) is { } trigger)
                {
                    reader.Read(trigger);
                    last = trigger;
                    foreach (var person in clause.ActorOf(t)) _active.Add(person);
                    t = trigger.Tokens.End - 1;
                }
                else
                {
                    foreach (var person in clause.ActorOf(t)) _active.Add(person);
                }

                if (_document.Is(t, "according") && _document.Is(t + 1, "to") && clause.Next(t + 2, AccordingWindow, _ => true) is { } source) _quoted.Add(source);
                if (_document.Has(t, LexiconCategory.SpeechVerb))
                {
                    foreach (var person in clause.SubjectOf(t)) if (IsOpening(sentence, t)) _roles.Add(person, ParticipantRoles.Welcome);
                    foreach (var person in clause.SubjectOf(t)) if (!_document.IsAny(t, "asked", "wrote", "asking")) _quoted.Add(person);
                }
            }

            if (sentence.Tokens.Start <= block.Content.Start && _lists.Of(block) is { } introduction) ReadItem(introduction, clause);
        }
    }

    /// <summary>"told the guests at the opening of the congress": what opens a day of talks is a word of welcome.</summary>
    private bool IsOpening(Sentence sentence, int verb)
    {
        if (!IsProgramme(_info.Type) || !_document.IsAny(verb, "said", "told", "says")) return false;
        for (var t = sentence.Tokens.Start; t + 2 < sentence.Tokens.End; t++)
            if (_document.Is(t, "at") && _document.Is(t + 1, "the") && _document.Is(t + 2, "opening") && _document.QuoteAt(t) is null) return true;
        return false;
    }

    private Person? PronounAt(int token) => _references.OfPronoun(token) is { } person && _weights.TookPart(person) ? person : null;

    /// <summary>Gives the persons at the head of a list's item the role that its introduction names.</summary>
    private void ReadItem(Block introduction, RoleClause item)
    {
        RoleTrigger? found = null;
        for (var t = introduction.Content.Start; t < introduction.Content.End; t++)
        {
            if (RoleTrigger.At(_document, t) is not { Kind: not TriggerKind.Mark } trigger) continue;
            if (found is null || Rank(trigger) >= Rank(found)) found = trigger;
            t = trigger.Tokens.End - 1;
        }

        if (found is not null) _roles.Add(Heads(item), found.Role);
    }

    private static int Rank(RoleTrigger trigger) => trigger.Role == ParticipantRoles.Attendee ? 0 : trigger.Kind is TriggerKind.Verb ? 1 : 2;

    /// <summary>The first person of a list's item and those joined to the person by a comma or "and" alone.</summary>
    private IEnumerable<Person> Heads(RoleClause item)
    {
        Person? last = null;
        var words = 0;
        var depth = 0;
        for (var t = item.Range.Start; t < item.Range.End; t++)
        {
            if (_weights.PersonAt(t) is { } person)
            {
                if (ReferenceEquals(person, last)) continue;
                if (last is not null && words > 0) yield break;
                last = person;
                words = 0;
                yield return person;
            }
            else if (last is not null)
            {
                if (_document.Mark(t) == '(') depth++;
                else if (_document.Mark(t) == ')') depth--;
                else if (depth == 0 && _document[t].Kind == TokenKind.Word && !_document.Is(t, "and") && !_document.Has(t, LexiconCategory.Honorific)) words++;
            }
        }
    }

    private void ReadPresenters(Entities entities, IReadOnlyList<Presentation> presentations)
    {
        var names = new HashSet<string>(presentations.SelectMany(p => p.Presenters), StringComparer.Ordinal);
        foreach (var person in entities.People) if (names.Contains(person.Name)) _roles.Add(person, ParticipantRoles.Speaker);
    }

    /// <summary>Who is reported or quoted as having spoken is a speaker where the event consists of speeches, otherwise one who was there.</summary>
    private void ReadSpeech(Entities entities, IReadOnlyList<Quotation> quotations)
    {
        var speakers = new HashSet<string>(quotations.Where(q => q.Speaker is not null).Select(q => q.Speaker!), StringComparer.Ordinal);
        foreach (var person in entities.People)
        {
            if ((!_quoted.Contains(person) && !speakers.Contains(person.Name)) || !_weights.TookPart(person)) continue;
            var other = _roles.Has(person, ParticipantRoles.Welcome) || _roles.Has(person, ParticipantRoles.Organizer) || _roles.Has(person, ParticipantRoles.Honoree)
                || (_signing && _roles.Has(person, ParticipantRoles.Attendee));
            if (other && !_roles.Has(person, ParticipantRoles.Moderator)) continue;
            _roles.Add(person, IsSpoken(_info.Type) ? ParticipantRoles.Speaker : ParticipantRoles.Attendee);
        }
    }

    /// <summary>Whether the test holds for a token of the first sentences.</summary>
    private bool Opens(Func<int, bool> test)
    {
        for (var t = 0; t < _document.Count && _document.SentenceAt(t).Index <= FirstSentences; t++) if (test(t)) return true;
        return false;
    }

    /// <summary>Whether the token tells of a delegation or of two sides that met.</summary>
    private bool TellsOfGuests(int token) =>
        Guests.Has(_document, token) || (Meeting.Has(_document, token) && _document.Is(token + 1, "with")) || (_document.Is(token, "courtesy") && _document.IsAny(token + 1, "call", "visit"));

    private void ReadActors(Entities entities)
    {
        if (!IsProgramme(_info.Type)) return;
        foreach (var person in entities.People) if (_active.Contains(person) && !_roles.HasAny(person)) _roles.Add(person, ParticipantRoles.Speaker);
    }

    private bool IsSpoken(string type) => type is not ("visit" or "festival" or "concert" or "competition" or "hackathon" or "other") || (type is "other" && _rally);

    /// <summary>Events where whoever acts is on the programme.</summary>
    private static bool IsProgramme(string type) => type is "conference" or "summit" or "forum" or "symposium" or "congress" or "seminar" or "webinar" or "workshop" or "training" or "press conference";
}
