using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the persons who took part, each with posts, organizations and roles.</summary>
[Cmdlet(VerbsCommon.Get, "Participant", DefaultParameterSetName = PathSet)]
[OutputType(typeof(ParticipantRow))]
public sealed class GetParticipantCommand : ReportCommand
{
    private WildcardFilter _names = new(null);
    private WildcardFilter _roles = new(null);
    private WildcardFilter _organizations = new(null);

    /// <summary>Only persons with these names; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>Only persons with one of these roles; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(ParticipantRoleCompleter))]
    public string[]? Role { get; set; }

    /// <summary>Only persons of these organizations; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Organization { get; set; }

    /// <summary>Whether persons who are named but took no part are given as well.</summary>
    [Parameter]
    public SwitchParameter IncludeMentioned { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() =>
        (_names, _roles, _organizations) = (new WildcardFilter(Name), new WildcardFilter(Role), new WildcardFilter(Organization));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in ParticipantRow.From(report, IncludeMentioned))
            if (_names.Matches(row.Name) && _roles.MatchesAny(row.Roles) && _organizations.MatchesAny(row.Organizations)) WriteObject(row);
    }
}
