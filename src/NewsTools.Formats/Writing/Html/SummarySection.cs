using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Tiles with the numbers, and the charts.</summary>
internal static class SummarySection
{
    private const int MostBars = 10;

    public static Markup Of(Digest digest)
    {
        var people = Most(digest.People.Select(p => new Tally(p.Name, p.Entries.Count)));
        var organizations = Most(digest.Organizations.Select(o => new Tally(o.Name, o.Entries.Count)));
        return $"""
            <section id="summary" aria-label="Summary">
            <ul class="tiles">
            {Tile("events", digest.Events.Count, "event")}{Tile("people", digest.People.Count, "person")}{Tile("organizations", digest.Organizations.Count, "organization")}{Tile("talks", digest.Talks, "talk")}{Tile("quotations", digest.Quotations, "quotation")}{Tile("events", digest.Places, "place")}{Tile("articles", digest.Entries.Count, "article")}
            </ul>
            <div class="charts">
            {Figure("Events over time", "wide", digest.Events.Count == 0 ? Markup.Empty : ColumnChart.Of("Events over time", digest.Periods))}
            {Figure("Kinds of events", "", BarChart.Of(digest.Types.Take(MostBars).ToList(), "event"))}
            {Figure("Most active people", "", BarChart.Of(people, "article"))}
            {Figure("Most active organizations", "", BarChart.Of(organizations, "article"))}
            {Figure("Who with whom", "wide", NetworkChart.Of(digest))}
            </div>
            </section>
            """;
    }

    private static Markup Tile(string id, int number, string noun) => number == 0 ? Markup.Empty
        : $"""<li><a href="#{id}"><b>{number}</b> <span>{Words.Noun(number, noun)}</span></a></li>""";

    private static Markup Figure(string title, string kind, Markup chart) => chart.ToString().Length == 0 ? Markup.Empty
        : $"""<figure class="{kind}"><figcaption>{title}</figcaption>{chart}</figure>""";

    private static List<Tally> Most(IEnumerable<Tally> tallies) =>
        tallies.OrderByDescending(t => t.Number).ThenBy(t => t.Name, System.StringComparer.InvariantCulture).Take(MostBars).ToList();
}
