using System;
using System.Collections.Generic;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Finds room for the labels of points: above, below or beside, where no other label or point is.</summary>
internal static class LabelPlacer
{
    private const double LetterWidth = 6.9;
    private const double HalfHeight = 7;
    private const double Radius = 11;

    /// <summary>For each point the middle of its label's base line; null where there is no room.</summary>
    /// <param name="points">The points, the most important first.</param>
    /// <param name="lengths">The labels' lengths in letters.</param>
    public static (double X, double Y)?[] Place((double X, double Y)[] points, IReadOnlyList<int> lengths)
    {
        var taken = new List<(double X, double Y, double HalfWidth, double HalfHeight)>();
        foreach (var (x, y) in points) taken.Add((x, y, Radius, Radius));
        var places = new (double X, double Y)?[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var halfWidth = lengths[i] * LetterWidth / 2;
            foreach (var (x, y) in new[] { (0, -20.0), (0, 20.0), (halfWidth + 14, 0.0), (-halfWidth - 14, 0.0) })
            {
                var label = (X: points[i].X + x, Y: points[i].Y + y, HalfWidth: halfWidth, HalfHeight);
                if (taken.Exists(t => Math.Abs(t.X - label.X) < t.HalfWidth + label.HalfWidth && Math.Abs(t.Y - label.Y) < t.HalfHeight + label.HalfHeight)) continue;
                taken.Add(label);
                places[i] = (label.X, label.Y + 4);
                break;
            }
        }

        return places;
    }
}
