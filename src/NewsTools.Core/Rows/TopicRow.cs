using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One topic a row.</summary>
public sealed record TopicRow : Row
{
    private TopicRow(EventReport report, Topic topic) : base(report)
    {
        Title = topic.Title;
        Confidence = Math.Round(topic.Confidence, 2);
        Evidence = topic.Evidence;
    }

    /// <summary>The topic.</summary>
    public string Title { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<TopicRow> From(EventReport report) => report.Topics.Select(t => new TopicRow(report, t));
}
