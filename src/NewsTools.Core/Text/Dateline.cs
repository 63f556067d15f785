namespace NewsTools.Text;

/// <summary>The place and date that open a report: "ACCRA, 9 June 2023 (GNA) – …".</summary>
internal static class Dateline
{
    private const int Longest = 16;

    /// <summary>Its tokens; empty when the text has none.</summary>
    public static TokenRange Find(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not BlockKind.Paragraph) continue;
            var start = block.Tokens.Start;
            for (var i = start; i < block.Tokens.End && i < start + Longest; i++)
            {
                var mark = document.Mark(i);
                if (mark is '\u2013' or '\u2014' || (mark == '-' && document[i].Has(TokenShape.SpaceBefore))) return new TokenRange(start, i);
                if (mark == '.' && document[i - 1].Kind == TokenKind.Number) return new TokenRange(start, i);
                if (document[i].Kind == TokenKind.Word && !document[i].Has(TokenShape.Capitalized) && !document.IsAny(i, "of", "the", "and")) break;
            }

            return default;
        }

        return default;
    }
}
