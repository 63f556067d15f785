using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using NewsTools.Formats.Measuring;
using NewsTools.Measuring;

namespace NewsTools.Commands;

/// <summary>Compares reports with a gold standard: precision, recall and F1 of each slot.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "Extraction", DefaultParameterSetName = PathSet)]
[OutputType(typeof(SlotScore), typeof(ExtractionError))]
public sealed class MeasureExtractionCommand : ReportCommand
{
    private readonly ExtractionMeasure _measure = new();
    private readonly Dictionary<string, string> _gold = new(StringComparer.OrdinalIgnoreCase);
    private WildcardFilter _slots = new(null);

    /// <summary>Gold files (NAME.gold.yaml for the article NAME.txt), or folders of them.</summary>
    [Parameter(Mandatory = true)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Gold { get; set; } = [];

    /// <summary>Only these slots; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Slot { get; set; }

    /// <summary>Whether every miss and false find is given instead of the figures.</summary>
    [Parameter]
    public SwitchParameter Detail { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _slots = new WildcardFilter(Slot);
        foreach (var path in Gold.SelectMany(Resolve))
        {
            var files = Directory.Exists(path) ? Directory.GetFiles(path, "*" + GoldReader.Extension) : [path];
            foreach (var file in files) _gold[NameOf(file)] = file;
        }
    }

    /// <inheritdoc/>
    protected override void Process(EventReport report)
    {
        if (report.Article.Path is not { } path || !_gold.TryGetValue(NameOf(path), out var file))
        {
            WriteWarning($"'{report.Article.Path ?? report.Article.ToString()}' has no gold file and is not measured.");
            return;
        }

        try
        {
            _measure.Add(NameOf(path), GoldReader.Read(file), report);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            WriteError(Errors.GoldFailed(file, e));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (Detail) WriteObject(_measure.Errors.Where(e => _slots.Matches(e.Slot)), enumerateCollection: true);
        else WriteObject(_measure.Scores.Where(s => _slots.Matches(s.Slot)), enumerateCollection: true);
    }

    private static string NameOf(string path) => System.IO.Path.GetFileName(path).Split('.')[0];

    private IEnumerable<string> Resolve(string path)
    {
        try
        {
            return GetResolvedProviderPathFromPSPath(path, out _);
        }
        catch (SessionStateException e)
        {
            ThrowTerminatingError(Errors.PathNotFound(path, e));
            throw;
        }
    }
}
