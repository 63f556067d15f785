using System.Linq;
using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives the raw mentions from which facts are linked, each with its place and rule.</summary>
[Cmdlet(VerbsCommon.Get, "Mention", DefaultParameterSetName = PathSet)]
[OutputType(typeof(MentionRow))]
public sealed class GetMentionCommand : ReportCommand
{
    private WildcardFilter _texts = new(null);
    private WildcardFilter _rules = new(null);

    /// <summary>Only mentions of these types.</summary>
    [Parameter]
    public MentionType[]? Type { get; set; }

    /// <summary>Only mentions whose text matches; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Text { get; set; }

    /// <summary>Only mentions that a rule with this name found; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Rule { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => (_texts, _rules) = (new WildcardFilter(Text), new WildcardFilter(Rule));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in MentionRow.From(report, MentionReader.Read(report.Article, Words, CancellationToken)))
            if ((Type is null || Type.Contains(row.Type)) && _texts.Matches(row.Text) && _rules.Matches(row.Rule)) WriteObject(row);
    }
}
