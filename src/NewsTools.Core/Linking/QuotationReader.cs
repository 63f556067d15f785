using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads direct speech and whose words it is.</summary>
internal static class QuotationReader
{
    public static IReadOnlyList<Quotation> Read(Document document, Entities entities, PersonReference references)
    {
        var finder = new SpeakerFinder(document, entities, references);
        var quotations = new List<Quotation>();
        QuotedSpan? before = null;
        Attribution? last = null;
        foreach (var quote in document.Quotes)
        {
            if (quote.Kind != QuoteKind.Speech || quote.Depth > 0 || document.BlockAt(quote.Outer.Start).Kind is BlockKind.Title) continue;
            var sameBlock = before is not null && document.BlockAt(before.Outer.Start) == document.BlockAt(quote.Outer.Start);
            var attribution = finder.Find(quote, sameBlock ? before!.Outer.End : 0)
                ?? (sameBlock ? Continued(last) : null)
                ?? finder.Introduced(quote)
                ?? (before is not null && Follows(document, before, quote) ? Continued(last) : null)
                ?? new Attribution(null, "quotation.alone", 0.8);
            quotations.Add(new Quotation(TextOf(document, quote), attribution.Person?.Name)
            {
                Evidence = ValueList.Of(document.EvidenceOf(quote.Inner, attribution.Rule)),
                Confidence = attribution.Confidence,
            });
            before = quote;
            last = attribution;
        }

        return quotations;
    }

    /// <summary>What stands between the marks, without a comma that only leads to the speaker.</summary>
    private static string TextOf(Document document, QuotedSpan quote) =>
        document.TextOf(document.Mark(quote.Inner.End - 1) == ',' && quote.Inner.Count > 1 ? new TokenRange(quote.Inner.Start, quote.Inner.End - 1) : quote.Inner);

    private static Attribution? Continued(Attribution? last) => last?.Person is null ? null : last with { Rule = "quotation.continued", Confidence = 0.85 };

    /// <summary>Whether the quotation opens the block behind the one that the other stands in.</summary>
    private static bool Follows(Document document, QuotedSpan before, QuotedSpan quote)
    {
        var block = document.BlockAt(quote.Outer.Start);
        return block.Content.Start == quote.Outer.Start && document.BlockAt(before.Outer.Start).Index + 1 == block.Index;
    }
}
