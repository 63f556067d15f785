using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Shows an article's text with its facts highlighted.</summary>
[Cmdlet(VerbsCommon.Show, "Article", DefaultParameterSetName = PathSet)]
[OutputType(typeof(string))]
public sealed class ShowArticleCommand : ReportCommand
{
    /// <summary>Whether facts are marked with brackets instead of colours.</summary>
    [Parameter]
    public SwitchParameter NoColor { get; set; }

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        var colors = !NoColor && Host.UI.SupportsVirtualTerminal && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"));
        WriteObject(ArticleHighlighter.Highlight(report, colors));
    }
}
