namespace NewsTools;

/// <summary>A number of people, teams, countries or organizations that took part.</summary>
/// <param name="Value">The number.</param>
/// <param name="Of">The counted noun as written, for instance "young scientists".</param>
public sealed record ParticipantCount(int Value, string Of)
{
    /// <inheritdoc/>
    public override string ToString() => System.FormattableString.Invariant($"{Value} {Of}");
}
