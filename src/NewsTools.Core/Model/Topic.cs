namespace NewsTools;

/// <summary>A theme, section, panel or session of the event.</summary>
/// <param name="Title">As the text gives it, without quotation marks.</param>
public sealed record Topic(string Title)
{
    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Title;
}
