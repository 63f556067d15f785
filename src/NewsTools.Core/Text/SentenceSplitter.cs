using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>Cuts blocks into sentences at ".", "!", "?" and "…", with the closing marks that follow them.</summary>
internal static class SentenceSplitter
{
    public static IReadOnlyList<Sentence> Split(string text, Token[] tokens, IReadOnlyList<Block> blocks)
    {
        var sentences = new List<Sentence>();
        foreach (var block in blocks)
        {
            var start = block.Tokens.Start;
            for (var i = block.Content.Start; i < block.Tokens.End; i++)
            {
                if (!EndsSentence(text, tokens, i)) continue;
                while (i + 1 < block.Tokens.End && IsClosing(text, tokens[i + 1])) i++;
                if (i + 1 < block.Tokens.End && !StartsSentence(text, tokens, i + 1)) continue;
                sentences.Add(new Sentence(sentences.Count, new TokenRange(start, i + 1), block.Index));
                start = i + 1;
            }

            if (start < block.Tokens.End) sentences.Add(new Sentence(sentences.Count, new TokenRange(start, block.Tokens.End), block.Index));
        }

        return sentences;
    }

    private static bool EndsSentence(string text, Token[] tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Punctuation) return text[token.Start] is '.' or '!' or '?' or '\u2026';

        // "… in Washington, D.C. The …": an acronym's point closes a sentence when a common word opens the next.
        return token.Kind == TokenKind.Word && text[token.End - 1] == '.' && token.Length >= 4 && at + 1 < tokens.Length && IsOpeningWord(text, tokens[at + 1]);
    }

    private static bool IsOpeningWord(string text, Token token) =>
        Folding.Fold(text, token.Start, token.Length) is "the" or "it" or "he" or "she" or "they" or "this" or "in" or "on" or "at" or "a" or "an" or "we" or "these" && token.Has(TokenShape.Capitalized);

    private static bool IsClosing(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && !token.Has(TokenShape.SpaceBefore) && text[token.Start] is '"' or '\u201D' or '\u00BB' or ')' or ']' or '\'' or '\u2019' or '.' or '!' or '?' or '\u2026';

    private static bool StartsSentence(string text, Token[] tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Word or TokenKind.Initial) return !char.IsLower(text[token.Start]);
        if (token.Kind == TokenKind.Number) return true;
        return text[token.Start] is '"' or '\u201C' or '\u00AB' or '(' or '[' or '\u2018' or '\'' or '\u201E' or '\u2013' or '\u2014' or '-';
    }
}
