using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One quotation a row.</summary>
public sealed record QuotationRow : Row
{
    private QuotationRow(EventReport report, Quotation quotation) : base(report)
    {
        Text = quotation.Text;
        Speaker = quotation.Speaker;
        Confidence = Math.Round(quotation.Confidence, 2);
        Evidence = quotation.Evidence;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Whose words they are; null when nobody is named.</summary>
    public string? Speaker { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<QuotationRow> From(EventReport report) => report.Quotations.Select(q => new QuotationRow(report, q));
}
