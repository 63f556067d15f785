using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Gives direct speech with its speakers.</summary>
[Cmdlet(VerbsCommon.Get, "Quotation", DefaultParameterSetName = PathSet)]
[OutputType(typeof(QuotationRow))]
public sealed class GetQuotationCommand : ReportCommand
{
    private WildcardFilter _speakers = new(null);
    private WildcardFilter _texts = new(null);

    /// <summary>Only the words of these persons; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Speaker { get; set; }

    /// <summary>Only words that match; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Text { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => (_speakers, _texts) = (new WildcardFilter(Speaker), new WildcardFilter(Text));

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        foreach (var row in QuotationRow.From(report))
            if (_speakers.Matches(row.Speaker) && _texts.Matches(row.Text)) WriteObject(row);
    }
}
