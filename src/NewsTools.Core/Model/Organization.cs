namespace NewsTools;

/// <summary>An organization that the article names.</summary>
/// <param name="Name">Its fullest name in the article.</param>
public sealed record Organization(string Name)
{
    /// <summary>Other names and acronyms that the article uses for it.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>What it is (university, ministry, company …), read from its name; null when that does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>The organization that the text ties it to as its part.</summary>
    public string? Parent { get; init; }

    /// <summary>What it did for the event: some of <see cref="OrganizationRoles.All"/>.</summary>
    public ValueList<string> Roles { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is an organization that the article names, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
