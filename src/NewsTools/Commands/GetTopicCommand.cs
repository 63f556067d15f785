using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the themes, sections and sessions of events.</summary>
[Cmdlet(VerbsCommon.Get, "Topic", DefaultParameterSetName = PathSet)]
[OutputType(typeof(TopicRow))]
public sealed class GetTopicCommand : ReportCommand
{
    private WildcardFilter _titles = new(null);

    /// <summary>Only topics that match; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Title { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _titles = new WildcardFilter(Title);

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in TopicRow.From(report))
            if (_titles.Matches(row.Title)) WriteObject(row);
    }
}
