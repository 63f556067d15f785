namespace NewsTools;

/// <summary>A post, an organization, or a post in an organization.</summary>
/// <param name="Title">The post as written, without the organization; null when only the organization is given.</param>
/// <param name="Organization">The organization's name as in <see cref="EventReport.Organizations"/>; null when none is given.</param>
public sealed record Position(string? Title, string? Organization)
{
    /// <inheritdoc/>
    public override string ToString() => Title is null ? Organization ?? "" : Organization is null ? Title : $"{Title}, {Organization}";
}
