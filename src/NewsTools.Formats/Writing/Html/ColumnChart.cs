using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Columns over a time line.</summary>
internal static class ColumnChart
{
    private const int Width = 1000;
    private const int Height = 200;
    private const int Base = Height - 28;
    private const int WidestColumn = 64;
    private const int LabelWidth = 72;

    public static Markup Of(string title, IReadOnlyList<Tally> tallies)
    {
        var most = Math.Max(1, tallies.Max(t => t.Number));
        var step = (double)Width / tallies.Count;
        var labelEvery = (int)Math.Ceiling(LabelWidth / step);
        var last = tallies.Count - 1;
        return $"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}: {string.Join(", ", tallies.Where(t => t.Number > 0).Select(t => $"{t.Name} {t.Number}"))}">
            <line class="axis" x1="0" x2="{Width}" y1="{Base}" y2="{Base}"/>
            {tallies.Select((tally, index) => Column(tally, (index + 0.5) * step, Math.Min(step * 0.7, WidestColumn), (Base - 24.0) * tally.Number / most, index == last || (index % labelEvery == 0 && last - index >= labelEvery)))}
            </svg>
            """;
    }

    private static Markup Column(Tally tally, double x, double width, double height, bool hasLabel)
    {
        Markup label = hasLabel ? $"""<text class="label" x="{Math.Min(x, Width - (LabelWidth / 2))}" y="{Height - 8}" text-anchor="middle">{tally.Name}</text>""" : Markup.Empty;
        if (tally.Number == 0) return label;
        return $"""
            <g><title>{tally.Name}: {Words.Count(tally.Number, "event")}</title>
            <rect class="bar" x="{x - (width / 2)}" y="{Base - height}" width="{width}" height="{height}" rx="4"/>
            <text class="number" x="{x}" y="{Base - height - 7}" text-anchor="middle">{tally.Number}</text></g>{label}

            """;
    }
}
