using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// A sentence as the roles of its persons need it: who the subject of each verb is, and who is listed behind a word.
/// Persons inside quotation marks and in marked mentions ("the late …") are no part of it.
/// </summary>
internal sealed class RoleClause
{
    private const int OpenerWindow = 10;

    private static readonly WordSet Relatives = new("who whose whom which");
    private static readonly WordSet Pronouns = new("he she");
    private static readonly WordSet PresenceNouns = new("panel jury commission delegation delegates participants guests guest special chief volunteers appearance courtesy meeting");
    private static readonly WordSet Breaks = new("while whereas but then and");
    private static readonly WordSet Auxiliaries = new("was were is are be been being has have had will would can could did does");

    private readonly Document _document;
    private readonly Func<int, Person?> _personAt;
    private readonly Func<int, Person?> _pronounAt;
    private readonly Dictionary<int, IReadOnlyList<Person>> _subjects = new();

    /// <param name="document">The document.</param>
    /// <param name="range">The sentence's tokens.</param>
    /// <param name="personAt">The person named by the token, where that mention takes part.</param>
    /// <param name="pronounAt">The person whom a pronoun at the token goes back to.</param>
    public RoleClause(Document document, TokenRange range, Func<int, Person?> personAt, Func<int, Person?> pronounAt)
    {
        _document = document;
        Range = range;
        _personAt = personAt;
        _pronounAt = pronounAt;
        FindSubjects();
    }

    public TokenRange Range { get; }

    /// <summary>Whether the token belongs to the name of a person who may have taken part.</summary>
    public bool Names(int token) => _personAt(token) is not null;

    /// <summary>The person whose name opens the sentence, behind a post or honorific at most, as the subject of what follows; null when none does.</summary>
    public Person? Opener()
    {
        for (var t = Range.Start; t < Math.Min(Range.End, Range.Start + OpenerWindow); t++)
        {
            if (_personAt(t) is { } person)
            {
                var end = EndOf(t, person);
                return end < Range.End && _document[end].Kind != TokenKind.Genitive && !Auxiliaries.Has(_document, end) && _document.Mark(Range.End - 1) is '.' or '!' or '?' or '"' or '\u201D' ? person : null;
            }

            if (_document[t].Kind != TokenKind.Initial && !_document[t].Has(TokenShape.Capitalized) && !_document.Has(t, LexiconCategory.PostHead) && !_document.Has(t, LexiconCategory.PostModifier) && !_document.IsAny(t, "of", "and", "the", "for")) return null;
        }

        return null;
    }

    /// <summary>The subject of the verb at the token.</summary>
    public IReadOnlyList<Person> SubjectOf(int verb) => _subjects.TryGetValue(verb, out var subject) ? subject : Array.Empty<Person>();

    /// <summary>The subject of the last verb before the token, no further back than the window.</summary>
    public IReadOnlyList<Person> LastSubject(int token, int window)
    {
        for (var t = token - 1; t >= Math.Max(Range.Start, token - window); t--) if (SubjectOf(t) is { Count: > 0 } subject) return subject;
        return Array.Empty<Person>();
    }

    /// <summary>The subject of a verb at the token that is neither passive nor an auxiliary.</summary>
    [MethodImpl(HotPath.Options)]
    public IReadOnlyList<Person> ActorOf(int verb) => Auxiliaries.Has(_document, verb) || IsPassive(verb) ? Array.Empty<Person>() : SubjectOf(verb);

    /// <summary>The persons listed from the token on, up to the next clause.</summary>
    [MethodImpl(HotPath.Options)]
    public IReadOnlyList<Person> After(int token)
    {
        var found = new List<Person>();
        var sinceBreak = 0;
        for (var t = token; t < Range.End; t++)
        {
            if (SkipsQuote(ref t)) continue;
            if (found.Count > 0 && Relatives.Has(_document, t) && BringsOthers(t)) break;
            if (SkipsRelative(ref t)) continue;
            if (_personAt(t) is { } person)
            {
                if (!found.Contains(person)) found.Add(person);
                t = EndOf(t, person) - 1;
            }
            else if (found.Count > 0 && IsVerb(t))
            {
                if (sinceBreak > 0 && sinceBreak < found.Count) found.RemoveRange(sinceBreak, found.Count - sinceBreak);
                break;
            }
            else if (_document.Mark(t) is ';' or ',' || Breaks.Has(_document, t))
            {
                sinceBreak = found.Count;
            }
        }

        return found;
    }

    /// <summary>The first person from the token on whom only such tokens part from it as the test admits.</summary>
    public Person? Next(int token, int window, Func<int, bool> admits)
    {
        for (var t = token; t < Math.Min(Range.End, token + window); t++)
        {
            if (_personAt(t) is { } person) return person;
            if (!admits(t)) return null;
        }

        return null;
    }

    /// <summary>The last person before the token, no further back than the window.</summary>
    public Person? Previous(int token, int window)
    {
        for (var t = token - 1; t >= Math.Max(Range.Start, token - window); t--)
        {
            if (_personAt(t) is { } person) return person;
            if (_document.Mark(t) is ';' || (_document.Mark(t) == '.' && _document.Mark(t + 1) != ',')) return null;
        }

        return null;
    }

    public bool IsPassive(int verb) => _document.IsAny(verb - 1, "was", "were", "been", "is", "are", "being", "be") || (_document.IsAny(verb - 2, "was", "were", "been", "is", "are") && _document[verb - 1].Kind == TokenKind.Word && _document.Folded(verb - 1).EndsWith("ly", StringComparison.Ordinal));

    /// <summary>The token behind "by" that follows the token within a few words of its clause; -1 when none does.</summary>
    public int AgentAfter(int token, int window)
    {
        for (var t = token; t < Math.Min(Range.End, token + window); t++)
        {
            if (_document.Is(t, "by")) return t + 1;
            if (_personAt(t) is not null || _document.Mark(t) is '.' or ';') return -1;
        }

        return -1;
    }

    [MethodImpl(HotPath.Options)]
    private void FindSubjects()
    {
        IReadOnlyList<Person> subject = Array.Empty<Person>();
        var pending = new List<Person>();
        var afterVerb = false;
        var reported = false;
        for (var t = Range.Start; t < Range.End; t++)
        {
            if (SkipsQuote(ref t)) continue;
            var relative = t;
            if (SkipsRelative(ref t))
            {
                if (pending.Count > 0 && _document.Is(relative, "who")) FindRelative(new TokenRange(relative, t + 1), pending[pending.Count - 1]);
                continue;
            }

            if (_personAt(t) is { } person)
            {
                pending.Add(person);
                t = EndOf(t, person) - 1;
            }
            else if (Pronouns.Has(_document, t) && _pronounAt(t) is { } referred)
            {
                pending.Add(referred);
            }
            else if (IsVerb(t))
            {
                // "Lopez said the boat had won": what is reported has a subject of its own.
                var own = pending.Count > 0;
                if (own) subject = pending.ToArray();
                _subjects[t] = reported && !own && !IsParticiple(t) ? Array.Empty<Person>() : subject;
                pending.Clear();
                afterVerb = true;
                reported = _document.MatchAt(t, LexiconCategory.SpeechVerb) is not null || (reported && !own && !Breaks.Has(_document, t - 1));
            }
            else if (afterVerb && (_document.Mark(t) == ';' || Breaks.Has(_document, t)))
            {
                pending.Clear();
                reported = false;
            }
            else if (_document.Mark(t) == ';')
            {
                pending.Clear();
                subject = Array.Empty<Person>();
            }
        }
    }

    /// <summary>"Lopez, who chaired the panel,": the verbs of a relative clause have the person before it as their subject.</summary>
    private void FindRelative(TokenRange clause, Person person)
    {
        for (var t = clause.Start; t < clause.End && _personAt(t) is null; t++) if (IsVerb(t)) _subjects[t] = [person];
    }

    private bool IsParticiple(int token) => _document.Folded(token).EndsWith("ing", StringComparison.Ordinal);

    private bool IsVerb(int token)
    {
        if (Auxiliaries.Has(_document, token) || _document.MatchAt(token, LexiconCategory.SpeechVerb) is not null) return true;
        if (RoleTrigger.At(_document, token) is { Kind: TriggerKind.Verb or TriggerKind.Receipt or TriggerKind.Presence }) return _document[token].Kind == TokenKind.Word && !PresenceNouns.Has(_document, token);
        return token > Range.Start && _personAt(token - 1) is not null && !_document[token].Has(TokenShape.Capitalized) && _document.Folded(token).EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>Whether a relative clause names persons of its own ("who was flanked by …").</summary>
    private bool BringsOthers(int relative)
    {
        for (var t = relative + 1; t < Range.End && _document.Mark(t) is not (',' or ';'); t++) if (_document.IsAny(t, "by", "with")) return true;
        return false;
    }

    private bool SkipsQuote(ref int token)
    {
        if (_document.QuoteAt(token) is not { Kind: QuoteKind.Speech or QuoteKind.Title } quote || quote.Outer.End <= token) return false;
        token = Math.Min(quote.Outer.End, Range.End) - 1;
        return true;
    }

    /// <summary>Passes over ", who …," behind a person.</summary>
    private bool SkipsRelative(ref int token)
    {
        if (!Relatives.Has(_document, token) || token == Range.Start) return false;
        var end = token;
        while (end + 1 < Range.End && _document.Mark(end + 1) is not (',' or ';' or '.')) end++;
        if (_document.Mark(end + 1) != ',' || end + 1 >= Range.End) return false;
        token = end;
        return true;
    }

    private int EndOf(int token, Person person)
    {
        while (token < Range.End && ReferenceEquals(_personAt(token), person)) token++;
        return token;
    }
}
