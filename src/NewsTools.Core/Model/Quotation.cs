namespace NewsTools;

/// <summary>Direct speech.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
/// <param name="Speaker">Whose words they are: a name as in <see cref="EventReport.Participants"/>; null when none is named.</param>
public sealed record Quotation(string Text, string? Speaker)
{
    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Speaker is null ? Text : $"{Speaker}: {Text}";
}
