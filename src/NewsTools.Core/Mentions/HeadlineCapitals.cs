using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the stretches whose every word is capitalised, as in headlines: there a capital tells nothing.</summary>
internal static class HeadlineCapitals
{
    private const int ShoutedWords = 4;

    /// <summary>For each token whether its capital tells nothing.</summary>
    public static bool[] Find(Document document)
    {
        var map = new bool[document.Count];
        foreach (var block in document.Blocks) if (HasTitleCapitals(document, block)) Fill(map, block.Tokens);
        MarkShouting(document, map);
        return map;
    }

    /// <summary>Runs of words in capitals, as of a headline that no line end closes.</summary>
    private static void MarkShouting(Document document, bool[] map)
    {
        int first = 0, words = 0;
        for (var t = 0; t <= document.Count; t++)
        {
            if (t < document.Count && (document[t].Kind != TokenKind.Word || document[t].Has(TokenShape.AllCaps)))
            {
                if (words == 0) first = t;
                if (document[t].Kind == TokenKind.Word) words++;
                continue;
            }

            if (words >= ShoutedWords) Fill(map, new TokenRange(first, t));
            words = 0;
        }
    }

    private static bool HasTitleCapitals(Document document, Block block)
    {
        int upper = 0, words = 0;
        for (var t = block.Content.Start; t < block.Content.End; t++)
        {
            if (document[t].Kind != TokenKind.Word) continue;
            words++;
            if (document[t].Has(TokenShape.AllCaps)) upper++;
        }

        if (words >= 4 && upper >= 0.7 * words) return true;
        return words >= 5 && (block.Kind == BlockKind.Title || (block.Kind == BlockKind.Heading && !IsDivided(document, block.Content))) && Clauses.IsTitleCase(document, block.Content);
    }

    /// <summary>"Treasurer – Ann Lee (Acme Ltd)": a line that marks divide is a list of names rather than a headline.</summary>
    private static bool IsDivided(Document document, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) if (document.Mark(t) is ',' or '(' or '\u2013' or '\u2014' or ';') return true;
        return false;
    }

    private static void Fill(bool[] map, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) map[t] = true;
    }
}
