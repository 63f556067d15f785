using System;
using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>Whether a stretch of tokens reads as a clause or as a headline.</summary>
internal static class Clauses
{
    private const double TitleCaseShare = 0.75;

    private static readonly HashSet<string> FiniteVerbs = new(StringComparer.Ordinal)
    {
        "am", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should", "must", "may", "might", "shall",
        "cannot", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't",
        "couldn't", "shouldn't", "mustn't", "ain't", "i'm", "i've", "i'll", "i'd", "we're", "we've", "we'll", "we'd", "you're", "you've", "you'll", "you'd",
        "they're", "they've", "they'll", "they'd", "he'll", "he'd", "she'll", "she'd", "it'll", "it'd", "that'll", "there'll", "let", "dont", "cant", "gotta", "wanna",
        "need", "needs", "want", "wants", "know", "knows", "think", "believe", "remember", "please", "thank",
    };

    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal) { "i", "we", "you", "he", "she", "they", "it", "who", "nobody", "everybody", "everyone", "somebody", "someone" };

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "nor", "as", "is", "it", "its", "vs", "via", "into", "over",
        "under", "about", "between", "through", "de", "la", "el", "das", "do", "da", "no", "not", "per", "s", "was", "are", "be", "than", "so", "if", "out", "up", "off", "my", "we", "i", "you", "he", "she", "our", "your", "their", "his", "her", "that", "this", "how", "what", "who",
    };

    /// <summary>Whether the stretch holds a finite verb or a subject pronoun, three words at least.</summary>
    public static bool IsClause(Document document, TokenRange range)
    {
        var words = 0;
        var verb = false;
        for (var t = range.Start; t < range.End; t++)
        {
            if (document[t].Kind == TokenKind.Punctuation) continue;
            words++;
            var word = document.Folded(t);
            verb |= FiniteVerbs.Contains(word) || (Subjects.Contains(word) && t + 1 < range.End && (document[t + 1].Kind == TokenKind.Genitive || (document[t + 1].Kind == TokenKind.Word && !FunctionWords.IsPreposition(document.Folded(t + 1)))));
        }

        return words >= 3 && verb;
    }

    /// <summary>Whether the stretch starts with what looks like a verb of the third person ("costs us five hours a week").</summary>
    public static bool IsPredicate(Document document, TokenRange range)
    {
        var word = document.Folded(range.Start);
        return word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i') && document[range.Start].Kind == TokenKind.Word && !document[range.Start].Has(TokenShape.Capitalized);
    }

    /// <summary>Whether nearly every longer word of the stretch is capitalised, as in an English title.</summary>
    public static bool IsTitleCase(Document document, TokenRange range)
    {
        int upper = 0, lower = 0;
        for (var t = range.Start; t < range.End; t++)
        {
            if (document[t].Kind != TokenKind.Word || SmallWords.Contains(document.Folded(t))) continue;
            if (document[t].Has(TokenShape.Capitalized) || document[t].Has(TokenShape.CamelCase)) upper++;
            else lower++;
        }

        return upper >= 2 && upper >= TitleCaseShare * (upper + lower);
    }
}
