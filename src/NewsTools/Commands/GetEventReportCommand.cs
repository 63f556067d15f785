using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives all that an article says of its event.</summary>
[Cmdlet(VerbsCommon.Get, "EventReport", DefaultParameterSetName = PathSet)]
[OutputType(typeof(EventReport))]
public sealed class GetEventReportCommand : ReportCommand
{
    private WildcardFilter _types = new(null);

    /// <summary>Only events of these kinds; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(EventTypeCompleter))]
    public string[]? EventType { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _types = new WildcardFilter(EventType);

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        if (_types.Matches(report.Event?.Type)) WriteObject(report);
    }
}
