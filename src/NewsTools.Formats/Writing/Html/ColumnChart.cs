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
    private const double LetterWidth = 7.5;
    private const int LabelGap = 14;

    public static Markup Of(string title, IReadOnlyList<Tally> tallies)
    {
        var most = Math.Max(1, tallies.Max(t => t.Number));
        var step = (double)Width / tallies.Count;
        var labels = PlaceLabels(tallies.Select(t => t.Name).ToList());
        return $"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{title}: {string.Join(", ", tallies.Where(t => t.Number > 0).Select(t => $"{t.Name} {t.Number}"))}">
            <line class="axis" x1="0" x2="{Width}" y1="{Base}" y2="{Base}"/>
            {tallies.Select((tally, index) => Column(tally, (index + 0.5) * step, Math.Min(step * 0.7, WidestColumn), (Base - 24.0) * tally.Number / most, labels[index]))}
            </svg>
            """;
    }

    /// <summary>
    /// The middle of each label, which lies inside the chart; null where there is no room for it. The first and the last
    /// have room before all others.
    /// </summary>
    internal static double?[] PlaceLabels(IReadOnlyList<string> names)
    {
        var places = new double?[names.Count];
        var last = names.Count - 1;
        var end = X(last) - Half(last) - LabelGap;
        var free = 0.0;
        for (var i = 0; i < last; i++)
        {
            if (X(i) - Half(i) < free || X(i) + Half(i) > end) continue;
            places[i] = X(i);
            free = X(i) + Half(i) + LabelGap;
        }

        places[last] = X(last);
        return places;

        double Half(int index) => names[index].Length * LetterWidth / 2;

        double X(int index) => Math.Max(Half(index), Math.Min((index + 0.5) * Width / names.Count, Width - Half(index)));
    }

    private static Markup Column(Tally tally, double x, double width, double height, double? labelX)
    {
        var label = Markup.Empty;
        if (labelX is { } at) label = $"""<text class="label" x="{at}" y="{Height - 8}" text-anchor="middle">{tally.Name}</text>""";
        if (tally.Number == 0) return label;
        return $"""
            <g><title>{tally.Name}: {Words.Count(tally.Number, "event")}</title>
            <rect class="bar" x="{x - (width / 2)}" y="{Base - height}" width="{width}" height="{height}" rx="4"/>
            <text class="number" x="{x}" y="{Base - height - 7}" text-anchor="middle">{tally.Number}</text></g>{label}

            """;
    }
}
