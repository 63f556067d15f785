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
    private const int BylineTokens = 12;
    private const int AppositionWindow = 16;

    private static readonly WordSet SubjectMarks = new("died passed was were sent could posthumously identified missed absent unable not cancelled canceled read reported who wasn't isn't is");
    private static readonly WordSet Credits = new("photo photos caption image images contact contacts source picture editor text");

    private readonly Document _document;
    private readonly Entities _entities;
    private readonly OtherTimes _times;
    private readonly Bystanders _bystanders;
    private readonly Outsiders _outsiders;
    private readonly HashSet<int> _excluded = new();

    /// <param name="document">The document.</param>
    /// <param name="entities">Who is named in it.</param>
    /// <param name="info">The event.</param>
    public MentionWeights(Document document, Entities entities, EventInfo info)
    {
        _document = document;
        _entities = entities;
        _times = new OtherTimes(document, info.Start);
        _bystanders = new Bystanders(document, entities, info.Type);
        _outsiders = new Outsiders(document, entities, info);
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
        return (Credits.Has(_document, line.Start) && _document.Mark(line.Start + 1) == ':') || IsByline(line, mention) || FollowsMark(mention) || PrecedesMark(mention) || IsFollowedByYears(mention.End)
            || _bystanders.Has(mention) || _outsiders.Has(mention) || _times.Has(mention.Start);
    }

    /// <summary>"By Jane Roe" in a line of its own.</summary>
    private bool IsByline(TokenRange line, TokenRange mention) => line.Count < BylineTokens && _document.Is(line.Start, "by") && mention.Start <= line.Start + 2;

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

            if (_entities.PersonAt(t) is not null || _document.Mark(t) is ';' or '(' || _document.Is(t, "whose") || _document.Has(t, LexiconCategory.SpeechVerb)) return false;
        }

        return false;
    }

    private bool IsFollowedByYears(int token) =>
        _document.Mark(token) == '(' && token + 2 < _document.Count && _document[token + 1] is { Kind: TokenKind.Number, Length: 4 } && _document.Mark(token + 2) is '-' or '\u2013' or '\u2014';
}
