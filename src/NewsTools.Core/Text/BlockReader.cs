using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>
/// Cuts a text into blocks. A line is a block of its own, unless the lines around it show that the text was wrapped
/// at a fixed width.
/// </summary>
internal static class BlockReader
{
    private const int WrapLow = 50;
    private const int WrapHigh = 100;
    private const int HeadingWords = 12;

    private static readonly WordSet Parts = new("day week");

    public static IReadOnlyList<Block> Read(Article article, Token[] tokens)
    {
        var text = article.Text;
        var blocks = new List<Block>();
        var list = -1;
        var lists = 0;
        for (var first = 0; first < tokens.Length;)
        {
            var end = LineEnd(tokens, first);
            var bullet = BulletLength(text, tokens, first, end);
            if (bullet == 0)
                while (end < tokens.Length && IsWrapped(text, tokens, end) && BulletLength(text, tokens, end, LineEnd(tokens, end)) == 0) end = LineEnd(tokens, end);

            var range = new TokenRange(first, end);
            var kind = KindOf(article, tokens, range, bullet, blocks.Count);
            if (kind != BlockKind.ListItem) list = -1;
            else if (list < 0) list = lists++;
            blocks.Add(new Block(blocks.Count, range, kind, list, new TokenRange(first + bullet, end)));
            first = end;
        }

        return blocks;
    }

    private static int LineEnd(Token[] tokens, int first)
    {
        var end = first + 1;
        while (end < tokens.Length && !tokens[end].Has(TokenShape.LineStart)) end++;
        return end;
    }

    /// <summary>Whether the line that ends before the token was broken only for its width.</summary>
    private static bool IsWrapped(string text, Token[] tokens, int next)
    {
        var breakAt = tokens[next].Start - 1;
        while (breakAt >= 0 && text[breakAt] != '\n') breakAt--;
        var lineEnd = breakAt;
        while (lineEnd > 0 && char.IsWhiteSpace(text[lineEnd - 1]))
        {
            if (text[lineEnd - 1] == '\n') return false;
            lineEnd--;
        }

        var lineStart = lineEnd > 0 ? text.LastIndexOf('\n', lineEnd - 1) + 1 : 0;
        var width = lineEnd - lineStart;
        if (width is < WrapLow or > WrapHigh) return false;
        if (tokens[next].Kind == TokenKind.Number && next + 1 < tokens.Length && text[tokens[next + 1].Start] is ':' or '.') return false;
        if (IsLabelled(text, tokens, next) || tokens[next].Kind == TokenKind.Number && tokens[next].Length is 4 or 5 && text[tokens[next].End - 3] is ':' or '.') return false;
        var wordEnd = tokens[next].End;
        return char.IsLower(text[tokens[next].Start]) || text[lineEnd - 1] is not ('.' or '!' or '?' or ':' or ';') && width + 1 + (wordEnd - tokens[next].Start) > WrapLow + 15;
    }

    /// <summary>Whether a line opens with a word or two and a colon or dash: "Day 2: …", "Treasurer – …".</summary>
    private static bool IsLabelled(string text, Token[] tokens, int first)
    {
        if (!char.IsUpper(text[tokens[first].Start])) return false;
        for (var i = first + 1; i < tokens.Length && i <= first + 2 && !tokens[i].Has(TokenShape.LineStart); i++)
            if (tokens[i].Length == 1 && (text[tokens[i].Start] is ':' || i == first + 1 && tokens[i].Has(TokenShape.SpaceBefore) && text[tokens[i].Start] is '-' or '\u2013' or '\u2014')) return true;
        return false;
    }

    /// <summary>The number of tokens of a line's bullet or number; 0 when it has none.</summary>
    private static int BulletLength(string text, Token[] tokens, int first, int end)
    {
        var token = tokens[first];
        var c = text[token.Start];
        bool Mark(int at, char mark) => at < end && tokens[at].Length == 1 && text[tokens[at].Start] == mark;
        if (token.Kind == TokenKind.Punctuation)
        {
            if (c is '-' or '\u2013' or '\u2014' or '*' or '\u2022' or '\u00B7' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023' or '+' && end - first > 1) return tokens[first + 1].Has(TokenShape.SpaceBefore) || c is not '-' and not '+' ? 1 : 0;
            return c == '(' && end - first > 3 && tokens[first + 1].Length <= 2 && Mark(first + 2, ')') ? 3 : 0;
        }

        if (end - first > 4 && Parts.Has(token) && tokens[first + 1] is { Kind: TokenKind.Number } && (Mark(first + 2, ':') || Mark(first + 2, '-') || Mark(first + 2, '\u2013') || Mark(first + 2, '\u2014'))) return 3;
        if (end - first < 3 || token.Length > 3) return 0;
        var ordinal = token.Kind == TokenKind.Number || token.Length == 1 || IsRoman(text, token);
        if (ordinal && Mark(first + 1, ')')) return 2;
        return token.Kind == TokenKind.Number && !token.Has(TokenShape.Capitalized) && Mark(first + 1, '.') && tokens[first + 2].Has(TokenShape.SpaceBefore) ? 2 : 0;
    }

    private static bool IsRoman(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++) if (text[i] is not ('I' or 'V' or 'X' or 'i' or 'v' or 'x')) return false;
        return true;
    }

    /// <summary>The line that the title opens with; the first one where the title is not in the text.</summary>
    private static bool IsTitle(Article article, int start, int index)
    {
        if (article.Title is not { Length: > 0 } title || article.Text.IndexOf(title, 0, article.BodyStart, System.StringComparison.Ordinal) is not (>= 0 and var at)) return index == 0;
        return start == at;
    }

    private static BlockKind KindOf(Article article, Token[] tokens, TokenRange range, int bullet, int index)
    {
        var start = tokens[range.Start].Start;
        if (start < article.BodyStart) return IsTitle(article, start, index) ? BlockKind.Title : BlockKind.DateLine;
        if (bullet > 0) return BlockKind.ListItem;
        var last = tokens[range.End - 1];
        var closed = last.Kind == TokenKind.Punctuation && article.Text[last.Start] is '.' or '!' or '?' or ',' or ';' or '"' or '\u201D' or '\u00BB' or ':';
        return range.Count <= HeadingWords && !closed ? BlockKind.Heading : BlockKind.Paragraph;
    }
}
