using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One mention a row.</summary>
public sealed record MentionRow : Row
{
    private MentionRow(EventReport report, Mention mention) : base(report) =>
        (Type, Text, Start, Length, Rule, Confidence) = (mention.Type, mention.Text, mention.Start, mention.Length, mention.Rule, mention.Confidence);

    /// <summary>What it names.</summary>
    public MentionType Type { get; }

    /// <summary>The stretch of text itself.</summary>
    public string Text { get; }

    /// <summary>UTF-16 code units from the start of the article's text.</summary>
    public int Start { get; }

    /// <summary>UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The rule that found it.</summary>
    public string Rule { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>The rows of a report's mentions.</summary>
    public static IEnumerable<MentionRow> From(EventReport report, IEnumerable<Mention> mentions) => mentions.Select(m => new MentionRow(report, m));
}
