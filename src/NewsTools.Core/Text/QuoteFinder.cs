using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>
/// Pairs quotation marks within a block: «», “”, „“, "" and single marks. A straight mark opens where it touches only
/// what follows; an unclosed mark runs to the end of its block.
/// </summary>
internal static class QuoteFinder
{
    public static IReadOnlyList<QuotedSpan> Find(string text, Token[] tokens, IReadOnlyList<Block> blocks)
    {
        var spans = new List<QuotedSpan>();
        var open = new Stack<(int Token, char Mark)>();
        foreach (var block in blocks)
        {
            open.Clear();
            for (var i = block.Tokens.Start; i < block.Tokens.End; i++)
            {
                if (tokens[i].Kind != TokenKind.Punctuation) continue;
                var c = text[tokens[i].Start];
                if (open.Count > 0 && Closes(open.Peek().Mark, c) && !OpensAgain(text, tokens, i, c, block))
                {
                    spans.Add(new QuotedSpan(open.Pop().Token, i, open.Count));
                }
                else if (Opens(text, tokens, i, c, block))
                {
                    open.Push((i, c));
                }
            }

            while (open.Count > 0)
            {
                var (start, mark) = open.Pop();
                if (mark is not ('\'' or '\u2018')) spans.Add(new QuotedSpan(start, block.Tokens.End, open.Count));
            }
        }

        spans.Sort((a, b) => a.Open.CompareTo(b.Open));
        return spans;
    }

    private static bool Closes(char open, char c) => open switch
    {
        '\u201C' => c is '\u201D' or '"',
        '\u201E' => c is '\u201C' or '\u201D' or '"',
        '\u00AB' => c is '\u00BB',
        '\u2018' => c is '\u2019',
        _ => c == open || (open == '"' && c == '\u201D'),
    };

    /// <summary>A straight mark between a space and a letter opens a nested quotation rather than closing one.</summary>
    private static bool OpensAgain(string text, Token[] tokens, int at, char c, Block block) =>
        c == '\'' && Opens(text, tokens, at, c, block) && tokens[at].Has(TokenShape.SpaceBefore);

    private static bool Opens(string text, Token[] tokens, int at, char c, Block block)
    {
        if (c is '\u00AB' or '\u201C' or '\u201E') return true;
        if (c is not ('"' or '\'' or '\u2018') || at + 1 >= block.Tokens.End || tokens[at + 1].Has(TokenShape.SpaceBefore)) return false;
        var before = tokens[at].Start > 0 ? text[tokens[at].Start - 1] : ' ';
        return c == '"' || !char.IsLetterOrDigit(before);
    }
}
