using System;
using System.Diagnostics;
using System.Linq;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <content>Reading from the web.</content>
public sealed partial class GetArticleCommand
{
    private const string UriSet = "Uri";
    private const string FeedSet = "Feed";
    private const string SitemapSet = "Sitemap";
    private const int ProgressInterval = 200;

    private readonly Stopwatch _sinceProgress = Stopwatch.StartNew();
    private int _read;

    /// <summary>Addresses of pages, or of files that a reader knows.</summary>
    [Parameter(Mandatory = true, ParameterSetName = UriSet)]
    [ValidateNotNullOrEmpty]
    public Uri[] Uri { get; set; } = [];

    /// <summary>Addresses of feeds: RSS, Atom or JSON Feed. An entry is an article as the feed tells it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FeedSet)]
    [ValidateNotNullOrEmpty]
    public Uri[] Feed { get; set; } = [];

    /// <summary>Addresses of sitemaps, whose pages are read one by one.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SitemapSet)]
    [ValidateNotNullOrEmpty]
    public Uri[] Sitemap { get; set; } = [];

    /// <summary>The largest number of pages that are read of each sitemap.</summary>
    [Parameter(ParameterSetName = SitemapSet)]
    [ValidateRange(1, int.MaxValue)]
    public int MaximumPages { get; set; } = int.MaxValue;

    /// <summary>The longest time for one answer of a server, in seconds.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    [ValidateRange(1, 3600)]
    public int TimeoutSec { get; set; } = 30;

    /// <summary>How often a server is asked again that is busy, out of order or silent.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    [ValidateRange(0, 20)]
    public int MaximumRetryCount { get; set; } = 3;

    /// <summary>The least time between two requests to one host, in milliseconds.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    [ValidateRange(0, 600_000)]
    public int HostDelay { get; set; } = 500;

    /// <summary>The name that servers are told.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    [ValidateNotNullOrEmpty]
    public string? UserAgent { get; set; }

    /// <summary>Whether pages are loaded that robots.txt excludes.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    public SwitchParameter IgnoreRobots { get; set; }

    /// <summary>Whether everything is loaded anew, and nothing kept for the next time.</summary>
    [Parameter(ParameterSetName = UriSet)]
    [Parameter(ParameterSetName = FeedSet)]
    [Parameter(ParameterSetName = SitemapSet)]
    public SwitchParameter NoCache { get; set; }

    private WebOptions WebOptions
    {
        get
        {
            var options = new WebOptions { Timeout = TimeSpan.FromSeconds(TimeoutSec), Retries = MaximumRetryCount, HostDelay = TimeSpan.FromMilliseconds(HostDelay), ObeyRobots = !IgnoreRobots, MaxPages = MaximumPages };
            if (UserAgent is not null) options = options with { UserAgent = UserAgent };
            return NoCache ? options with { CacheFolder = null } : options;
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName is PathSet or LiteralPathSet)
        {
            base.ProcessRecord();
            return;
        }

        using var reader = new WebArticleReader(WebOptions, ReaderOptions, ReportProblem, CancellationToken);
        var articles = ParameterSetName switch
        {
            FeedSet => Feed.SelectMany(reader.ReadFeed),
            SitemapSet => Sitemap.SelectMany(reader.ReadSitemap),
            _ => Uri.SelectMany(reader.Read),
        };
        foreach (var article in Relay(articles))
        {
            ShowProgress(article);
            Process(article);
        }

        if (_read > 0) WriteProgress(new ProgressRecord(0, "Get-Article", "Done") { RecordType = ProgressRecordType.Completed });
    }

    private void ShowProgress(Article article)
    {
        if (_read++ > 0 && _sinceProgress.ElapsedMilliseconds < ProgressInterval) return;
        _sinceProgress.Restart();
        WriteProgress(new ProgressRecord(0, "Get-Article", FormattableString.Invariant($"{_read} articles read")) { CurrentOperation = article.Path });
    }
}
