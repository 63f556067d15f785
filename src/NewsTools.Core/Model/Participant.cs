namespace NewsTools;

/// <summary>A person that the article names.</summary>
/// <param name="Name">The fullest form of the name in the article, without honorific or academic title.</param>
public sealed record Participant(string Name)
{
    /// <summary>Every post that the text gives, in its order.</summary>
    public ValueList<Position> Positions { get; init; } = ValueList<Position>.Empty;

    /// <summary>What the person did: some of <see cref="ParticipantRoles.All"/>.</summary>
    public ValueList<string> Roles { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is a person that the article names, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
