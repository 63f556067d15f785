using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One talk a row.</summary>
public sealed record PresentationRow : Row
{
    private PresentationRow(EventReport report, Presentation presentation) : base(report)
    {
        Title = presentation.Title;
        Presenters = presentation.Presenters;
        Confidence = Math.Round(presentation.Confidence, 2);
        Evidence = presentation.Evidence;
    }

    /// <summary>The talk's title.</summary>
    public string Title { get; }

    /// <summary>Who gave it.</summary>
    public ValueList<string> Presenters { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<PresentationRow> From(EventReport report) => report.Presentations.Select(p => new PresentationRow(report, p));
}
