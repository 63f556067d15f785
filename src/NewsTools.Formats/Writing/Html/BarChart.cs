using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Names with bars beside them.</summary>
internal static class BarChart
{
    private const int Width = 400;
    private const int LabelWidth = 186;
    private const int RowHeight = 28;

    public static Markup Of(string title, IReadOnlyList<Tally> tallies, string noun)
    {
        if (tallies.Count == 0) return Markup.Empty;
        var most = tallies.Max(t => t.Number);
        return $"""
            <svg viewBox="0 0 {Width} {tallies.Count * RowHeight}" role="img" aria-label="{title}: {string.Join(", ", tallies.Select(t => $"{t.Name} {t.Number}"))}">
            {tallies.Select((tally, index) => Bar(tally, index * RowHeight, (double)tally.Number / most, noun))}
            </svg>
            """;
    }

    private static Markup Bar(Tally tally, int y, double share, string noun) => $"""
        <g><title>{tally.Name}: {Words.Count(tally.Number, noun)}</title>
        <text class="label" x="{LabelWidth - 10}" y="{y + 18}" text-anchor="end">{Words.Cut(tally.Name, 24)}</text>
        <rect class="bar" x="{LabelWidth}" y="{y + 4}" width="{(Width - LabelWidth - 36) * share}" height="{RowHeight - 8}" rx="4"/>
        <text class="number" x="{LabelWidth + ((Width - LabelWidth - 36) * share) + 8}" y="{y + 18}">{tally.Number}</text></g>

        """;
}
