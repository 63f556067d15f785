using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Names with bars beside them. The names are text of the page: however long, they wrap and stay readable.</summary>
internal static class BarChart
{
    public static Markup Of(IReadOnlyList<Tally> tallies, string noun)
    {
        if (tallies.Count == 0) return Markup.Empty;
        var most = tallies.Max(t => t.Number);
        return $"""<ul class="bars">{tallies.Select(tally => Bar(tally, (double)tally.Number / most, noun))}</ul>""";
    }

    private static Markup Bar(Tally tally, double share, string noun) => $"""
        <li title="{tally.Name}: {Words.Count(tally.Number, noun)}"><span>{tally.Name}</span><svg aria-hidden="true"><rect class="bar" width="{100 * share}%" height="100%" rx="4"/></svg><b>{tally.Number}</b></li>

        """;
}
