using System;
using System.Collections.Generic;
using System.Linq;

namespace HelpCompiler;

/// <summary>An example of a page: a heading, a code block, and words behind it.</summary>
internal sealed record Example(string Title, string Code, string Remarks);

/// <summary>
/// A cmdlet's page: under its heading the synopsis, a paragraph; then the description; then "## Examples" with a
/// "###" heading for each.
/// </summary>
internal sealed record CmdletPage(string Synopsis, IReadOnlyList<string> Description, IReadOnlyList<Example> Examples)
{
    public static CmdletPage Read(string markdown)
    {
        var parts = markdown.ReplaceLineEndings("\n").Split("\n## Examples\n", 2);
        var paragraphs = Paragraphs(parts[0]).Where(p => !p.StartsWith('#')).ToList();
        var examples = parts.Length < 2 ? [] : parts[1].Split("\n### ", StringSplitOptions.RemoveEmptyEntries).Where(e => e.Contains("```", StringComparison.Ordinal)).Select(ReadExample).ToList();
        return new CmdletPage(paragraphs[0], paragraphs[1..], examples);
    }

    private static Example ReadExample(string text)
    {
        var fence = text.IndexOf("```", StringComparison.Ordinal);
        var start = text.IndexOf('\n', fence) + 1;
        var end = text.IndexOf("\n```", start, StringComparison.Ordinal);
        return new Example(text[..fence].TrimStart('#', '\n').Trim(), text[start..end], string.Join("\n\n", Paragraphs(text[(end + 4)..])));
    }

    /// <summary>Paragraphs without their line ends and marks of code.</summary>
    private static IEnumerable<string> Paragraphs(string text) => text
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(p => p.Replace('\n', ' ').Replace("`", "", StringComparison.Ordinal));
}
