using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>
/// Tells what a quoted span is from its own words and from the clause around it: speech, a title, a name, or a
/// word set off. Reads tokens, blocks, sentences and lexicon matches only.
/// </summary>
internal static class QuoteClassifier
{
    private const int NameWords = 5;
    private const int TitleWords = 3;
    private const int ClauseWords = 5;
    private const int LongTitleWords = 12;

    /// <summary>The spans, each with its kind; in a series joined by commas or "and" a name takes the kind of the one before.</summary>
    public static IReadOnlyList<QuotedSpan> Classify(Document document, IReadOnlyList<QuotedSpan> quotes)
    {
        var classified = new List<QuotedSpan>(quotes.Count);
        foreach (var quote in quotes)
        {
            var kind = KindOf(document, quote);
            var before = classified.Count == 0 ? null : classified[classified.Count - 1];
            if (kind is QuoteKind.Name && before is { Kind: QuoteKind.Title } && AreJoined(document, before, quote)) kind = before.Kind;
            classified.Add(quote with { Kind = kind });
        }

        return classified;
    }

    private static QuoteKind KindOf(Document document, QuotedSpan quote)
    {
        var inner = quote.Inner;
        var words = WordCount(document, inner);
        if (words == 0) return QuoteKind.Term;

        var context = new QuoteContext(document, quote);
        if (words <= NameWords && context.IsBesideOrganization) return QuoteKind.Name;
        var capital = StartsUpper(document, inner);
        var clause = Clauses.IsClause(document, inner);
        var titleCase = capital && words >= TitleWords && Clauses.IsTitleCase(document, inner);
        if (titleCase) return QuoteKind.Title;
        if (capital && context.IsNamedByNoun && !(clause && context.IsSaid)) return QuoteKind.Title;
        if (clause)
        {
            if (context.IsSaid || context.IsPunctuatedAsSpeech) return QuoteKind.Speech;
            if (words >= ClauseWords && (!capital || words > LongTitleWords || (context.IsWholeSentence && !context.IsListedAsTitle))) return QuoteKind.Speech;
        }
        else if (capital && words >= 2 && context.IsPunctuatedAsSpeech && context.IsSaid)
        {
            return QuoteKind.Speech;
        }
        else if (words >= ClauseWords && context.IsSaid && Clauses.IsPredicate(document, inner))
        {
            return QuoteKind.Speech;
        }

        if (!capital) return QuoteKind.Term;
        return words > NameWords || context.IsListedAsTitle || context.FollowsColon ? QuoteKind.Title : QuoteKind.Name;
    }

    private static bool AreJoined(Document document, QuotedSpan first, QuotedSpan second)
    {
        var t = first.Outer.End;
        while (t < second.Outer.Start && (document.Mark(t) is ',' or ';' || document.Is(t, "and"))) t++;
        return t == second.Outer.Start && t > first.Outer.End;
    }

    private static int WordCount(Document document, TokenRange range)
    {
        var words = 0;
        for (var t = range.Start; t < range.End; t++) if (document[t].Kind != TokenKind.Punctuation) words++;
        return words;
    }

    private static bool StartsUpper(Document document, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
            if (document[t].Kind != TokenKind.Punctuation) return document[t].Kind == TokenKind.Number || document[t].Has(TokenShape.Capitalized);
        return false;
    }
}
