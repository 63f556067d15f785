using System;
using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Finds who gave a talk, beside its title.</summary>
internal sealed class PresenterFinder(Document document, Entities entities)
{
    private const int LineTokens = 60;
    private const int AgentWindow = 24;

    private static readonly WordSet Helpers = new("co-author co-authors supervisor compiler editor illness absence author authors");

    /// <summary>The presenters of a quoted title.</summary>
    /// <param name="quote">The title.</param>
    /// <param name="block">Its block.</param>
    /// <param name="floor">The end of the title before.</param>
    public IReadOnlyList<Person> Of(QuotedSpan quote, Block block, int floor)
    {
        // A question mark inside the title ends no sentence of the text.
        var sentence = new TokenRange(document.SentenceAt(quote.Outer.Start).Tokens.Start, document.SentenceAt(quote.Outer.End - 1).Tokens.End);
        var line = block.Content.Count <= LineTokens && block.Kind == BlockKind.ListItem;
        // What stands in brackets behind the title before belongs to that one.
        if (floor > 0 && document.Mark(floor) == '(') floor = Parenthesis(floor, sentence.End).End;
        var start = Math.Max(floor, line ? block.Content.Start : SegmentStart(quote.Outer.Start, sentence.Start));
        var end = NextTitle(quote, line ? block.Content.End : sentence.End);
        var behind = new TokenRange(quote.Outer.End, end);
        if (document.Mark(quote.Outer.End) == '(' && Listed(Parenthesis(quote.Outer.End, end)) is { Count: > 0 } bracketed) return bracketed;
        if (Owner(quote.Outer.Start) is { } owner) return [owner];
        if (AgentAfter(behind) is var agent and >= 0) return Listed(new TokenRange(agent, end));
        var before = Listed(new TokenRange(start, quote.Outer.Start));
        if (before.Count > 0) return Nearest(before, new TokenRange(start, quote.Outer.Start));
        return Listed(behind) is { Count: > 0 } after ? after : PreviousSubject(quote, block);
    }

    /// <summary>Whether a person is named directly behind the title ("In “…”, Jane Roe described").</summary>
    public bool Follows(QuotedSpan quote)
    {
        for (var t = quote.Outer.End; t < document.Count && t < quote.Outer.End + 4; t++) if (entities.PersonAt(t) is not null) return true;
        return false;
    }

    /// <summary>The first token of the stretch that names a person; -1 when none does.</summary>
    public int FirstIn(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) if (entities.PersonAt(t) is not null) return t;
        return -1;
    }

    /// <summary>The persons of a stretch, without those behind "co-authors" or "supervisor".</summary>
    public IReadOnlyList<Person> Listed(TokenRange range)
    {
        var found = new List<Person>();
        var helped = false;
        for (var t = range.Start; t < range.End; t++)
        {
            if (Helpers.Has(document, t)) helped = true;
            else if (document.Mark(t) == ')' || document.Is(t, "by")) helped = false;
            else if (!helped && document.QuoteAt(t) is not { Kind: QuoteKind.Speech } && entities.PersonAt(t) is { } person && !NamesEvent(t, person) && !found.Contains(person)) found.Add(person);
        }

        return found;
    }

    /// <summary>"the Anna Lee Lecture": a name that the event bears.</summary>
    private bool NamesEvent(int token, Person person)
    {
        while (token < document.Count && ReferenceEquals(entities.PersonAt(token), person)) token++;
        return token < document.Count && document[token].Has(TokenShape.Capitalized) && document.Has(token, LexiconCategory.EventKind);
    }

    /// <summary>The person nearest to the title and those joined to that person by "and".</summary>
    private IReadOnlyList<Person> Nearest(IReadOnlyList<Person> people, TokenRange range)
    {
        var nearest = new List<Person>();
        var joined = true;
        for (var t = range.End - 1; t >= range.Start; t--)
        {
            if (document.QuoteAt(t) is { Kind: QuoteKind.Speech } || entities.PersonAt(t) is not { } person || NamesEvent(t, person))
            {
                joined |= nearest.Count > 0 && (document.IsAny(t, "and", "&") && FirstBetween(t, range.End));
                if (nearest.Count > 0 && (document.Has(t, LexiconCategory.SpeechVerb) || document.Mark(t) is ';' or ':')) break;
                continue;
            }

            if (nearest.Contains(person)) continue;
            if (!joined || !Contains(people, person)) break;
            nearest.Insert(0, person);
            joined = false;
        }

        return nearest;
    }

    /// <summary>Whether a person or a post stands directly behind the "and".</summary>
    private bool FirstBetween(int conjunction, int end)
    {
        for (var t = conjunction + 1; t < end && t < conjunction + 4; t++) if (entities.PersonAt(t) is not null) return true;
        return false;
    }

    private static bool Contains(IReadOnlyList<Person> people, Person person)
    {
        foreach (var other in people) if (ReferenceEquals(other, person)) return true;
        return false;
    }

    private IReadOnlyList<Person> PreviousSubject(QuotedSpan quote, Block block)
    {
        for (var t = quote.Outer.Start - 1; t >= block.Content.Start; t--)
            if (entities.PersonAt(t) is { } person && document.QuoteAt(t) is null) return document.SentenceAt(t).Index + 1 == document.SentenceAt(quote.Outer.Start).Index ? [person] : Array.Empty<Person>();
        return Array.Empty<Person>();
    }

    private int SegmentStart(int token, int floor)
    {
        while (token > floor && document.Mark(token - 1) != ';') token--;
        return token;
    }

    private int NextTitle(QuotedSpan quote, int limit)
    {
        for (var t = quote.Outer.End; t < limit; t++) if (document.QuoteAt(t) is { Kind: QuoteKind.Title or QuoteKind.Name } || document.Mark(t) == ';') return t;
        return limit;
    }

    private TokenRange Parenthesis(int open, int limit)
    {
        var t = open;
        while (t < limit && document.Mark(t) != ')') t++;
        return new TokenRange(open, t);
    }

    /// <summary>"Jane Roe (Harbour Institute), whose lecture “…”".</summary>
    private Person? Owner(int title)
    {
        var whose = title - 1;
        while (whose > title - 4 && !document.Is(whose, "whose")) whose--;
        var last = whose - 1;
        if (document.Mark(last) == ',') last--;
        if (document.Mark(last) == ')') while (last > 0 && document.Mark(last) != '(') last--;
        for (var t = last; document.Is(whose, "whose") && t >= document.SentenceAt(title).Tokens.Start; t--) if (entities.PersonAt(t) is { } person) return person;
        return null;
    }

    /// <summary>Whether a name, or the bracket behind it, ends right before the token.</summary>
    public bool EndsAt(int token)
    {
        var last = token - 1;
        if (document.Mark(last) == ')') while (last > token - 12 && document.Mark(last) != '(') last--;
        return entities.PersonAt(document.Mark(last) == '(' ? last - 1 : last) is not null;
    }

    /// <summary>Where the agent stands: ", by X", "was delivered in Lima by X"; "with interpretation by X" names none.</summary>
    private int AgentAfter(TokenRange range)
    {
        for (var t = range.Start; t < Math.Min(range.End, range.Start + AgentWindow); t++)
        {
            if (document.Is(t, "with") || document.Is(t, "as") && document.Is(t + 1, "well")) break;
            if (document.Is(t, "by")) return t + 1;
        }

        return -1;
    }
}
