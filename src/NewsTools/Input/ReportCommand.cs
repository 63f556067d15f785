using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>A cmdlet that works on reports: given as they are, or made of articles or paths.</summary>
public abstract class ReportCommand : ArticleCommand
{
    private const string ArticleSet = "Article";
    private const string ReportSet = "Report";

    /// <summary>Articles.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ArticleSet)]
    [ValidateNotNull]
    public Article[] Article { get; set; } = [];

    /// <summary>Reports.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ReportSet)]
    [ValidateNotNull]
    public EventReport[] Report { get; set; } = [];

    /// <summary>Lexicons of your own: YAML files of organizations, people, posts and events; see docs/lexicons.md.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[]? Lexicon { get; set; }

    private protected override string[]? LexiconPaths => Lexicon;

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        switch (ParameterSetName)
        {
            case ArticleSet:
                foreach (var article in Article) Process(article);
                break;
            case ReportSet:
                foreach (var report in Report) Process(report);
                break;
            default:
                base.ProcessRecord();
                break;
        }
    }

    /// <inheritdoc/>
    protected sealed override void Process(Article article)
    {
        if (ReportOf(article) is { } report) Process(report);
    }

    /// <summary>Does the cmdlet's work on a report.</summary>
    protected abstract void Process(EventReport report);
}
