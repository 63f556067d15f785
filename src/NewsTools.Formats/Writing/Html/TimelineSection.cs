using System.Globalization;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>The events one below the other, by month.</summary>
internal static class TimelineSection
{
    public static Markup Of(Digest digest) => digest.Events.Count == 0 ? Markup.Empty : $"""
        <section id="timeline">
        <h2>Timeline</h2>
        {digest.Events.GroupBy(e => Month(e.Report.Event!.Start)).Select(g => Group(g.Key, g))}
        </section>
        """;

    private static Markup Group(string month, IGrouping<string, ReportEntry> entries) => $"""
        <div class="month"><h3>{month}</h3>
        <ol>{entries.Select(Entry)}</ol></div>

        """;

    private static Markup Entry(ReportEntry entry)
    {
        Markup where = entry.Where.Length == 0 ? Markup.Empty : $"""<span class="where">{entry.Where}</span>""";
        return $"""<li><time>{entry.Dates}</time><span><a href="#e{entry.Number}">{entry.Title}</a> {Chip.Of(entry.Report.Event!.Type)} {where}</span></li>""";
    }

    private static string Month(PartialDate? date) => date switch
    {
        null => "Without a date",
        { Month: null } year => year.ToString(),
        { } day => day.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
    };
}
