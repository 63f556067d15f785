using System;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading.Html;

/// <summary>The encoding that a page or an XML file says it is in.</summary>
internal static class DeclaredCharset
{
    private const int SearchLength = 4096;
    private static readonly Regex Declaration = new(@"(?:charset|encoding)\s*=\s*[""']?\s*([A-Za-z0-9_:.\-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Encoding? Of(byte[] bytes)
    {
        var match = Declaration.Match(Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, SearchLength)));
        return match.Success ? ByName(match.Groups[1].Value) : null;
    }

    /// <summary>The encoding of that name; null when there is none.</summary>
    public static Encoding? ByName(string? name)
    {
        name = name?.Trim(' ', '"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(name)) return null;
        try
        {
            // Pages that say Latin 1 mean Windows-1252, as browsers know.
            return name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? Encoding.GetEncoding(1252) : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
