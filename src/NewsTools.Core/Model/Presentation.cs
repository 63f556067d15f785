namespace NewsTools;

/// <summary>A talk, report or lecture.</summary>
/// <param name="Title">Its title, without quotation marks.</param>
public sealed record Presentation(string Title)
{
    /// <summary>Who gave it: names as in <see cref="EventReport.Participants"/>.</summary>
    public ValueList<string> Presenters { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Title;
}
