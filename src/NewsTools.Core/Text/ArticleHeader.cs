using System;

namespace NewsTools.Text;

/// <summary>What the first lines of a text say: headline, publication date, and where the body starts.</summary>
/// <param name="Title">The headline; null when the text has none.</param>
/// <param name="Date">The publication date; null when the text gives none.</param>
/// <param name="BodyStart">Where the body starts, UTF-16 code units.</param>
public sealed record ArticleHeader(string? Title, DateTime? Date, int BodyStart)
{
    private const int HeadLines = 10;
    private const int TailLines = 4;
    private const int MetaLines = 6;
    private const int SubheadLines = 3;

    /// <summary>
    /// Reads the header of a text whose line ends are "\n": a headline, then lines that date, sign or file the article. A date
    /// may also open the first paragraph behind a place ("GENEVA, 3 May 2023 –") or stand alone at the end.
    /// </summary>
    public static ArticleHeader Read(string text)
    {
        var lines = HeaderLine.FirstLines(text, HeadLines);
        if (lines.Count == 0) return new ArticleHeader(null, null, 0);
        string? title = null;
        DateTime? date = null;
        var next = 0;
        for (; next < lines.Count && next < MetaLines; next++)
        {
            var line = lines[next];
            if (line.Date is { } dated) date ??= dated;
            else if (line.IsMeta) continue;
            else if (title is null && TitleLines(lines, next) is var count and > 0)
            {
                var last = lines[next + count - 1];
                title = Whitespace.Collapse(text, line.Start, last.End - line.Start).TrimStart('#').TrimStart();
                if (text[line.Start] == '#' && line.Start + 1 < text.Length && text[line.Start + 1] != ' ') title = "#" + title;
                next += count - 1;
            }
            else break;
        }

        var bodyStart = next < lines.Count ? lines[next].Start : lines[lines.Count - 1].End;
        date ??= next < lines.Count ? lines[next].DatelineDate : null;
        return new ArticleHeader(title, date ?? DateBelow(lines, next) ?? DateAtEnd(text, bodyStart), bodyStart);
    }

    /// <summary>The date line below a second headline or a list of authors.</summary>
    private static DateTime? DateBelow(System.Collections.Generic.IReadOnlyList<HeaderLine> lines, int next)
    {
        for (var i = next; i + 1 < lines.Count && i <= next + SubheadLines && lines[i].IsHeadline; i++)
            if ((lines[i + 1].Date ?? lines[i + 1].DatelineDate) is { } date) return date;
        return null;
    }

    /// <summary>The number of lines that the headline takes: one, two when it is wrapped, 0 when there is none.</summary>
    private static int TitleLines(System.Collections.Generic.IReadOnlyList<HeaderLine> lines, int at)
    {
        var line = lines[at];
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        if (next is null || !line.IsHeadline) return 0;
        var wrapped = !next.FollowsBlank && next.Date is null && !next.IsMeta && next.StartsLower;
        if (!wrapped) return line.EndsSentence && !next.FollowsBlank && next.Date is null ? 0 : 1;
        var behind = at + 2 < lines.Count ? lines[at + 2] : null;
        return next.IsHeadline && behind is { } third && (third.FollowsBlank || third.Date is not null) ? 2 : 0;
    }

    private static DateTime? DateAtEnd(string text, int bodyStart)
    {
        foreach (var line in HeaderLine.LastLines(text, bodyStart, TailLines)) if (line.Date is { } date) return date;
        return null;
    }
}
