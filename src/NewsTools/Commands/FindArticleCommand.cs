using System;
using System.Linq;
using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the articles whose facts match every condition.</summary>
[Cmdlet(VerbsCommon.Find, "Article", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Article))]
public sealed class FindArticleCommand : ReportCommand
{
    private WildcardFilter _participants = new(null);
    private WildcardFilter _organizations = new(null);
    private WildcardFilter _types = new(null);
    private WildcardFilter _topics = new(null);
    private WildcardFilter _places = new(null);

    /// <summary>A person who took part; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Participant { get; set; }

    /// <summary>An organization that is named, or one of its aliases; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Organization { get; set; }

    /// <summary>The event's kind; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(EventTypeCompleter))]
    public string[]? EventType { get; set; }

    /// <summary>The event's place or venue; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Place { get; set; }

    /// <summary>A topic or the title of a talk; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Topic { get; set; }

    /// <summary>Words that the text holds, case aside.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Only articles published on that day or later.</summary>
    [Parameter]
    public DateTime? After { get; set; }

    /// <summary>Only articles published on that day or earlier.</summary>
    [Parameter]
    public DateTime? Before { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => (_participants, _organizations, _types, _topics, _places) =
        (new(Participant), new(Organization), new(EventType), new(Topic), new(Place));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        if (IsInTime(report.Article.Date) && HasText(report.Article.Text) && Matches(report)) WriteObject(report.Article);
    }

    private bool IsInTime(DateTime? date) =>
        (After is not { } after || date?.Date >= after.Date) && (Before is not { } before || date?.Date <= before.Date);

    private bool HasText(string text) => Text is null || text.IndexOf(Text, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool Matches(EventReport report) =>
        _types.Matches(report.Event?.Type)
        && (_places.Matches(report.Event?.Place) || _places.Matches(report.Event?.Venue))
        && _participants.MatchesAny(ParticipantRow.From(report).Select(p => p.Name))
        && _organizations.MatchesAny(report.Organizations.SelectMany(o => o.Aliases.Prepend(o.Name)))
        && _topics.MatchesAny(report.Topics.Select(t => t.Title).Concat(report.Presentations.Select(p => p.Title)));
}
