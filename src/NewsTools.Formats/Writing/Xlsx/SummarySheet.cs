using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>A table of the summary, with the chart that shows it.</summary>
internal sealed record SummaryBlock(string Title, IReadOnlyList<Tally> Tallies);

/// <summary>The numbers of a workbook: totals, and blocks that have a chart each.</summary>
internal sealed record SummarySheet(string Title, IReadOnlyList<Sheet> Totals, IReadOnlyList<SummaryBlock> Blocks)
{
    private const int MostOrganizations = 10;

    public static SummarySheet Of(IReadOnlyList<Sheet> sheets, string title)
    {
        var events = sheets.Single(s => s.View.Kind == ReportView.Event);
        var people = sheets.Single(s => s.View.Kind == ReportView.Participant);
        return new SummarySheet(title, sheets, new SummaryBlock[]
        {
            new("Events over time", Period.Of(events.Column("EventDate").Select(d => d as PartialDate?).ToList())),
            new("Events by type", Most(events.Column("EventType").OfType<string>(), int.MaxValue)),
            new("People by organization", Most(
                people.Column("Name").Zip(people.Column("Organizations"), (name, list) => (Name: name as string, List: list as string ?? ""))
                    .SelectMany(p => p.List.Split([Sheet.ListSeparator], StringSplitOptions.RemoveEmptyEntries).Select(o => (p.Name, Organization: o)))
                    .Distinct()
                    .Select(p => p.Organization),
                MostOrganizations)),
        }.Where(b => b.Tallies.Count > 0).ToList());
    }

    private static List<Tally> Most(IEnumerable<string> names, int number) => names
        .GroupBy(n => n, StringComparer.Ordinal)
        .Select(g => new Tally(g.Key, g.Count()))
        .OrderByDescending(t => t.Number).ThenBy(t => t.Name, StringComparer.Ordinal)
        .Take(number)
        .ToList();
}
