using System;
using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Which mentions of persons speak of someone who took part: not those inside quotation marks, in a genitive, in a
/// photo's credit, nor those that mark a person as dead, honoured by a name, absent or the author of a work.
/// </summary>
internal sealed class MentionWeights
{
    private const int MarkWindow = 6;
    private const int BracketWindow = 20;
    private const int AppositionWindow = 16;
    private const int LetterWindow = 12;
    private const int OpeningWindow = 6;
    private const int DaysApart = 60;

    private static readonly WordSet SubjectMarks = new("died passed was sent could were posthumously missed absent unable not");
    private static readonly WordSet Credits = new("photo photos caption image images contact contacts source picture editor text");

    private static readonly WordSet Kin = new("teacher mentor grandmother grandfather mother father husband wife son daughter brother sister uncle aunt grandson granddaughter predecessor successor widow widower");
    private static readonly WordSet Letters = new("letter letters telegram telegrams");
    private static readonly WordSet Past = new("in of between until by during");
    private static readonly WordSet Lasting = new("since from");

    private readonly Document _document;
    private readonly Entities _entities;
    private readonly DateTime? _held;
    private readonly HashSet<int> _excluded = new();

    /// <param name="document">The document.</param>
    /// <param name="entities">Who is named in it.</param>
    /// <param name="start">The first day of the event, where it is known.</param>
    public MentionWeights(Document document, Entities entities, PartialDate? start)
    {
        _document = document;
        _entities = entities;
        _held = start?.FirstDay ?? document.Article.Date;
        foreach (var person in entities.People)
            foreach (var mention in person.Mentions)
                if (IsExcluded(mention.Tokens)) _excluded.Add(mention.Tokens.Start);
    }

    /// <summary>The person whose mention covers the token, where the mention may be of one who took part.</summary>
    public Person? PersonAt(int token) => _entities.PersonAt(token) is { } person && !_excluded.Contains(StartOf(token, person)) ? person : null;

    /// <summary>Whether any mention of the person may be of one who took part.</summary>
    public bool TookPart(Person person)
    {
        foreach (var mention in person.Mentions) if (!_excluded.Contains(mention.Tokens.Start) && _document.BlockAt(mention.Tokens.Start).Kind != BlockKind.Title) return true;
        return false;
    }

    private int StartOf(int token, Person person)
    {
        foreach (var mention in person.Mentions) if (mention.Tokens.Contains(token)) return mention.Tokens.Start;
        return token;
    }

    private bool IsExcluded(TokenRange mention)
    {
        if (_document.QuoteAt(mention.Start) is { Kind: QuoteKind.Speech or QuoteKind.Title }) return true;
        if (_document.BlockAt(mention.Start).Kind == BlockKind.DateLine || (mention.End < _document.Count && _document[mention.End].Kind == TokenKind.Genitive)) return true;
        var line = _document.BlockAt(mention.Start).Content;
        return (Credits.Has(_document, line.Start) && _document.Mark(line.Start + 1) == ':') || FollowsMark(mention) || PrecedesMark(mention) || IsFollowedByYears(mention.End)
            || IsTied(mention.Start) || IsOfOtherTime(mention.Start);
    }

    /// <summary>"his teacher Lopez", "the then rector Baker", "a letter from the minister Roe": named for another's sake.</summary>
    private bool IsTied(int token)
    {
        var before = _document.Mark(token - 1) == ',' ? token - 2 : token - 1;
        var start = _document.SentenceAt(token).Tokens.Start;
        // "Her husband, Lopez, laid a wreath" acts himself.
        if (Kin.Has(_document, before) && before > start + 1) return true;
        for (var t = token - 1; t >= start && t >= token - LetterWindow && _entities.PersonAt(t) is null; t--)
        {
            if (_document.Is(t, "then") && (_document.Is(t - 1, "the") || _document.Mark(t + 1) == '-')) return true;
            if (Letters.Has(_document, t) && _document.IsAny(t + 1, "of", "from", "by")) return true;
        }

        return false;
    }

    /// <summary>"In 2008 … Lopez signed": the day that the sentence names before the person is long before the event.</summary>
    private bool IsOfOtherTime(int token)
    {
        if (_held is not { } held) return false;
        var start = _document.SentenceAt(token).Tokens.Start;
        for (var t = token - 1; t > start; t--)
        {
            if (_document[t] is { Kind: TokenKind.Number, Length: 4 } && Past.Has(_document, t - 1) && int.TryParse(_document.Folded(t), out var year) && year < held.Year) return !EndsAside(start, t, token);
        }

        foreach (var date in _document.Dates)
        {
            if (date.Tokens.Start < start || date.Tokens.End > token || Lasting.Has(_document, date.Tokens.Start - 1) || date.Start.Resolve(_document.Article.Date) is not { } day) continue;
            if ((held - day.FirstDay).TotalDays > DaysApart + (day.Month is null ? 365 : day.Day is null ? 31 : 0)) return !EndsAside(start, date.Tokens.End - 1, token);
        }

        return false;
    }

    /// <summary>"Founded in 1974, the club …", "Roe, who graduated in 2009, and …": what the day belongs to ends before the person.</summary>
    private bool EndsAside(int start, int day, int token)
    {
        if (day < start + OpeningWindow) return _document.Folded(start).EndsWith("ed", StringComparison.Ordinal) && _document.Mark(day + 1) == ',';
        for (var t = day + 1; t < token; t++) if (_document.Mark(t) == ',' && !_document.Is(t + 1, "when")) return true;
        return false;
    }

    private bool FollowsMark(TokenRange mention)
    {
        var start = _document.SentenceAt(mention.Start).Tokens.Start;
        if (IsBracketedMark(mention.Start, start)) return true;
        for (var t = mention.Start - 1; t >= start && t >= mention.Start - MarkWindow; t--)
        {
            if (_document.Mark(t) is ',' or ';' or ')') return false;
            if (_entities.PersonAt(t) is not null) return false;
            // "of the University named after A. Orlin Maria Sande": the mark belongs to the organization's name.
            if (_entities.InstitutionAt(t) is not null) continue;
            if (RoleTrigger.At(_document, t) is { Kind: TriggerKind.Mark } trigger && !SubjectMarks.Has(_document, trigger.Tokens.Start)) return true;
        }

        return false;
    }

    /// <summary>"(co-authors A. Roe, B. Lee)": every name inside the brackets is marked.</summary>
    private bool IsBracketedMark(int token, int start)
    {
        var open = token - 1;
        while (open >= start && token - open < BracketWindow && _document.Mark(open) is not ('(' or ')')) open--;
        return open >= start && _document.Mark(open) == '(' && RoleTrigger.At(_document, open + 1) is { Kind: TriggerKind.Mark };
    }

    private bool PrecedesMark(TokenRange mention)
    {
        var end = Math.Min(_document.SentenceAt(mention.Start).Tokens.End, mention.End + AppositionWindow);
        for (var t = mention.End; t < end; t++)
        {
            if (RoleTrigger.At(_document, t) is { } trigger)
            {
                if (trigger.Kind == TriggerKind.Mark && SubjectMarks.Has(_document, t)) return true;
                if (trigger.Kind is TriggerKind.Verb or TriggerKind.Presence) return false;
            }

            if (_entities.PersonAt(t) is not null || _document.Mark(t) is ';' or '(' || _document.Has(t, LexiconCategory.SpeechVerb)) return false;
        }

        return false;
    }

    private bool IsFollowedByYears(int token) =>
        _document.Mark(token) == '(' && token + 2 < _document.Count && _document[token + 1] is { Kind: TokenKind.Number, Length: 4 } && _document.Mark(token + 2) is '-' or '\u2013' or '\u2014';
}
