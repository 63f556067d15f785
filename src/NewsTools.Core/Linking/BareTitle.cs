using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// A talk's title without quotation marks in a line of a list: "10:30 Jane Roe (Harbour Institute). Salt and steel",
/// "Jane Roe, director, Harbour Institute – Salt and steel", "Salt and steel (Jane Roe, Harbour Institute)",
/// "Salt and steel by Jane Roe".
/// </summary>
internal static class BareTitle
{
    public const int MinWords = 3;
    private const int LongestTime = 10;

    /// <summary>The title and where its presenters stand; null when the line has none.</summary>
    /// <param name="document">The article.</param>
    /// <param name="presenters">Who is named where.</param>
    /// <param name="block">The line.</param>
    /// <param name="talks">Whether the list is introduced as one of talks: a title may open its lines then.</param>
    public static (TokenRange Title, TokenRange Presenters)? Read(Document document, PresenterFinder presenters, Block block, bool talks)
    {
        var line = block.Content;
        var person = presenters.FirstIn(line);
        if (person < 0) return null;
        if (Start(document, person, line.End, talks) is var start && start > 0 && Fit(document, presenters, new TokenRange(start, line.End)) is { } behind) return (behind, new TokenRange(line.Start, start));
        if (!talks) return null;
        var separator = person - 1;
        while (separator > line.Start && document.Has(separator, LexiconCategory.Honorific)) separator--;
        var opens = document.Mark(separator) switch
        {
            '(' => document.Mark(line.End - 1) == ')',
            ',' or ':' or '-' or '\u2013' or '\u2014' => true,
            _ => document.Is(separator, "by"),
        };
        return opens && Fit(document, presenters, new TokenRange(TimeEnd(document, line), separator)) is { } before ? (before, new TokenRange(separator, line.End)) : null;
    }

    /// <summary>The end of the time of day that opens a line ("09:30 – …", "10.00-10.30 …", "6 June, 18:30 – …"); its start when none does.</summary>
    public static int TimeEnd(Document document, TokenRange line)
    {
        var timed = false;
        var end = line.Start;
        for (var t = line.Start; t < line.End && t < line.Start + LongestTime; t++)
        {
            var number = document[t].Kind == TokenKind.Number;
            timed |= number && (document.Mark(t + 1) is ':' or '.' && t + 2 < line.End && document[t + 2] is { Kind: TokenKind.Number, Length: 2 } || document[t].Length is 4 or 5 && document.Word(t)[document[t].Length - 3] is '.' or ':');
            if (!number && document[t].Kind != TokenKind.Punctuation && !document.IsAny(t, "am", "pm", "a.m.", "p.m.", "h") && !document.Has(t, LexiconCategory.Month)) break;
            end = t + 1;
        }

        return timed ? end : line.Start;
    }

    /// <summary>A title without the marks that close it.</summary>
    public static TokenRange Trimmed(Document document, TokenRange range)
    {
        var end = range.End;
        while (end > range.Start + 1 && document.Mark(end - 1) is ',' or ';' or '.') end--;
        return new TokenRange(range.Start, end);
    }

    /// <summary>The stretch when it reads as a title: capitalised, of some length, no post and nobody's name.</summary>
    private static TokenRange? Fit(Document document, PresenterFinder presenters, TokenRange range)
    {
        var title = Trimmed(document, range);
        if (title.Count < MinWords || !document[title.Start].Has(TokenShape.Capitalized) || presenters.FirstIn(title) >= 0) return null;
        return document.Has(title.Start, LexiconCategory.PostHead) || document.Has(title.Start, LexiconCategory.Rank) || document.Has(title.Start, LexiconCategory.PostModifier) && document.Has(title.Start + 1, LexiconCategory.PostHead) ? null : title;
    }

    /// <summary>
    /// The token behind the point or colon that closes the presenter's name and parenthesis, or behind the dash that
    /// closes post and organization as well; -1 when there is none.
    /// </summary>
    private static int Start(Document document, int person, int end, bool talks)
    {
        var depth = 0;
        var described = false;
        for (var t = person; t + 1 < end; t++)
        {
            var mark = document.Mark(t);
            if (mark == '(') depth++;
            else if (mark == ')') depth--;
            else if (depth > 0) continue;
            else if (mark is '.' or ':' && !described) return t + 1;
            else if (mark == '.' && talks && IsLastSentence(document, t + 1, end)) return t + 1;
            else if (mark is '\u2013' or '\u2014' || mark == '-' && document[t].Has(TokenShape.SpaceBefore)) return t + 1;
            else if (mark == ',') described = true;
            else if (mark == ';') return -1;
        }

        return -1;
    }

    /// <summary>Whether the line's last sentence starts at the token and tells nothing of the person.</summary>
    private static bool IsLastSentence(Document document, int start, int end) =>
        document.SentenceAt(start).Tokens is var sentence && sentence.Start == start && sentence.End >= end && !document.IsAny(start, "he", "she", "they", "his", "her", "their", "it");
}
