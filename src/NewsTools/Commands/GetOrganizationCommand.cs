using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the organizations that articles name.</summary>
[Cmdlet(VerbsCommon.Get, "Organization", DefaultParameterSetName = PathSet)]
[OutputType(typeof(OrganizationRow))]
public sealed class GetOrganizationCommand : ReportCommand
{
    private WildcardFilter _names = new(null);
    private WildcardFilter _roles = new(null);
    private WildcardFilter _kinds = new(null);

    /// <summary>Only organizations with these names or aliases; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>Only organizations with one of these roles; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(OrganizationRoleCompleter))]
    public string[]? Role { get; set; }

    /// <summary>Only organizations of these kinds, for instance "university"; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Kind { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() =>
        (_names, _roles, _kinds) = (new WildcardFilter(Name), new WildcardFilter(Role), new WildcardFilter(Kind));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in OrganizationRow.From(report))
            if ((_names.Matches(row.Name) || _names.MatchesAny(row.Aliases)) && _roles.MatchesAny(row.Roles) && _kinds.Matches(row.Kind)) WriteObject(row);
    }
}
