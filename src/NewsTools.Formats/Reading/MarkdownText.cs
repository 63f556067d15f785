using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>Markdown as its reader sees it: words without marks; lists keep their bullets.</summary>
internal static class MarkdownText
{
    private static readonly (Regex Pattern, string Replacement)[] Rules =
    [
        (Line(@"^[ \t]*(```|~~~).*\n?"), ""),
        (Line(@"^[ \t]*<!--.*?-->[ \t]*\n?"), ""),
        (Line(@"^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$"), "$1"),
        (Line(@"^(\S.*)\n(=+|-{3,})[ \t]*$"), "$1"),
        (Line(@"^[ \t]{0,3}([-*_])([ \t]*\1){2,}[ \t]*$"), ""),
        (Line(@"^[ \t]{0,3}(>[ \t]?)+"), ""),
        (Line(@"^[ \t]{0,3}\[[^\]\n]+\]:[ \t]+\S+.*$"), ""),
        (Line(@"!\[([^\]\n]*)\]\([^)\n]*\)"), ""),
        (Line(@"\[([^\]\n]+)\](\([^)\n]*\)|\[[^\]\n]*\])"), "$1"),
        (Line(@"<(https?://[^>\s]+)>"), "$1"),
        (Line(@"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), "$2"),
        (Line(@"(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])"), "$1"),
        (Line(@"(?<![\w_])_(?=[^\s_])(.+?)(?<=[^\s_])_(?![\w_])"), "$1"),
        (Line(@"`([^`\n]+)`"), "$1"),
        (Line(@"\\([\\`*_{}\[\]()#+\-.!>])"), "$1"),
        (Line(@"( {2,}|\\)$"), ""),
    ];

    public static string ToPlain(string markdown)
    {
        foreach (var (pattern, replacement) in Rules) markdown = pattern.Replace(markdown, replacement);
        return markdown;
    }

    private static Regex Line(string pattern) => new(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant);
}
