using System;

namespace NewsTools.Text;

/// <summary>What the first lines of a text say: headline, publication date, and where the body starts.</summary>
/// <param name="Title">The headline; null when the text has none.</param>
/// <param name="Date">The publication date; null when the text gives none.</param>
/// <param name="BodyStart">Where the body starts, UTF-16 code units.</param>
public sealed record ArticleHeader(string? Title, DateTime? Date, int BodyStart)
{
    /// <summary>Reads the header of a text whose line ends are "\n".</summary>
    public static ArticleHeader Read(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        var end = text.IndexOf('\n', start);
        return end < 0 ? new ArticleHeader(null, null, 0) : new ArticleHeader(text.Substring(start, end - start).Trim(), null, end + 1);
    }
}
