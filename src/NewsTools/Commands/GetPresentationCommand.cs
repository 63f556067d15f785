using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the talks, reports and lectures of events, each with its presenters.</summary>
[Cmdlet(VerbsCommon.Get, "Presentation", DefaultParameterSetName = PathSet)]
[OutputType(typeof(PresentationRow))]
public sealed class GetPresentationCommand : ReportCommand
{
    private WildcardFilter _titles = new(null);
    private WildcardFilter _presenters = new(null);

    /// <summary>Only talks with these titles; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Title { get; set; }

    /// <summary>Only talks of these persons; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Presenter { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => (_titles, _presenters) = (new WildcardFilter(Title), new WildcardFilter(Presenter));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in PresentationRow.From(report))
            if (_titles.Matches(row.Title) && _presenters.MatchesAny(row.Presenters)) WriteObject(row);
    }
}
