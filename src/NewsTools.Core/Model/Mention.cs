namespace NewsTools;

/// <summary>What a mention names.</summary>
public enum MentionType
{
    /// <summary>A person's name.</summary>
    Person,

    /// <summary>An organization's name.</summary>
    Organization,

    /// <summary>A post, rank or occupation.</summary>
    Post,

    /// <summary>A city, region or country.</summary>
    Place,

    /// <summary>A date or a span of dates.</summary>
    Date,

    /// <summary>An event's name or kind.</summary>
    Event,

    /// <summary>The title of a talk, a work or a theme.</summary>
    Title,

    /// <summary>Direct speech.</summary>
    Quotation,
}

/// <summary>A stretch of text that names something, as found before facts are linked.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Text">The stretch itself.</param>
/// <param name="Start">UTF-16 code units from the start of <see cref="Article.Text"/>.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
public sealed record Mention(MentionType Type, string Text, int Start, int Length, string Rule, double Confidence)
{
    /// <summary>The first code unit behind it.</summary>
    public int End => Start + Length;

    /// <inheritdoc/>
    public override string ToString() => $"{Type}: {Text}";
}
