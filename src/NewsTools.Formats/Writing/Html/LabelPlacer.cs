using System;
using System.Collections.Generic;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Finds room for the labels of points: above, below or beside, where no other label or point is.</summary>
internal static class LabelPlacer
{
    private const double LetterWidth = 6.9;
    private const double HalfHeight = 7;
    private const double Gap = 4;

    /// <summary>For each point the middle of its label's base line; null where there is no room.</summary>
    /// <param name="points">The points, the most important first.</param>
    /// <param name="radii">Their radii.</param>
    /// <param name="lengths">The labels' lengths in letters.</param>
    /// <param name="width">The width of the picture, which no label leaves.</param>
    public static (double X, double Y)?[] Place((double X, double Y)[] points, IReadOnlyList<double> radii, IReadOnlyList<int> lengths, double width)
    {
        var taken = new List<(double X, double Y, double HalfWidth, double HalfHeight)>();
        for (var i = 0; i < points.Length; i++) taken.Add((points[i].X, points[i].Y, radii[i], radii[i]));
        var places = new (double X, double Y)?[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var half = lengths[i] * LetterWidth / 2;
            var (above, beside) = (radii[i] + Gap + HalfHeight, radii[i] + Gap + half);
            foreach (var (x, y) in new[] { (0, -above), (0, above), (beside, 0), (-beside, 0), (half, -above), (-half, -above), (half, above), (-half, above) })
            {
                var label = (X: Math.Max(half, Math.Min(points[i].X + x, width - half)), Y: points[i].Y + y, HalfWidth: half, HalfHeight);
                if (taken.Exists(t => Math.Abs(t.X - label.X) < t.HalfWidth + label.HalfWidth && Math.Abs(t.Y - label.Y) < t.HalfHeight + label.HalfHeight)) continue;
                taken.Add(label);
                places[i] = (label.X, label.Y + 4);
                break;
            }
        }

        return places;
    }
}
