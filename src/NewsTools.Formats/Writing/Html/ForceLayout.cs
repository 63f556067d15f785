using System;
using System.Collections.Generic;

namespace NewsTools.Formats.Writing.Html;

/// <summary>
/// Places the nodes of a network: all push each other away, ties pull together (Fruchterman and Reingold). The start is
/// a spiral instead of chance, so the same network looks the same always.
/// </summary>
internal static class ForceLayout
{
    private const int Rounds = 400;
    private const double GoldenAngle = 2.399963229728653;

    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int From, int To, int Weight)> ties, double width, double height)
    {
        var x = new double[count];
        var y = new double[count];
        for (var i = 0; i < count; i++)
        {
            var radius = Math.Sqrt((i + 0.5) / count) / 2;
            x[i] = radius * Math.Cos(i * GoldenAngle);
            y[i] = radius * Math.Sin(i * GoldenAngle);
        }

        var degrees = new double[count];
        foreach (var (from, to, _) in ties) (degrees[from], degrees[to]) = (degrees[from] + 1, degrees[to] + 1);
        var distance = 0.8 / Math.Sqrt(count);
        var dx = new double[count];
        var dy = new double[count];
        for (var round = 0; round < Rounds; round++)
        {
            // A light pull to the middle keeps groups that nothing ties together in sight.
            for (var i = 0; i < count; i++) (dx[i], dy[i]) = (-x[i] * 1.5, -y[i] * 1.5);
            for (var i = 0; i < count; i++)
                for (var j = i + 1; j < count; j++) Push(i, j, distance * distance / Between(i, j));

            // Everybody at one event is tied to everybody: a share of the pull each, or they would end in one heap.
            foreach (var (from, to, weight) in ties) Push(from, to, -Between(from, to) * Between(from, to) / distance * Math.Min(weight, 3) / Math.Max(degrees[from], degrees[to]) * 2);
            var reach = 0.1 * (1 - ((double)round / Rounds));
            for (var i = 0; i < count; i++)
            {
                var length = Math.Max(1e-9, Math.Sqrt((dx[i] * dx[i]) + (dy[i] * dy[i])));
                x[i] += dx[i] / length * Math.Min(length, reach);
                y[i] += dy[i] / length * Math.Min(length, reach);
            }
        }

        return Fit(x, y, width, height);

        double Between(int i, int j) => Math.Max(1e-3, Math.Sqrt(((x[i] - x[j]) * (x[i] - x[j])) + ((y[i] - y[j]) * (y[i] - y[j]))));

        void Push(int i, int j, double force)
        {
            var between = Between(i, j);
            var (fx, fy) = ((x[i] - x[j]) / between * force, (y[i] - y[j]) / between * force);
            dx[i] += fx;
            dy[i] += fy;
            dx[j] -= fx;
            dy[j] -= fy;
        }
    }

    /// <summary>Stretches the picture over the whole area.</summary>
    private static (double X, double Y)[] Fit(double[] x, double[] y, double width, double height)
    {
        var (left, right, top, bottom) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        for (var i = 0; i < x.Length; i++)
        {
            (left, right) = (Math.Min(left, x[i]), Math.Max(right, x[i]));
            (top, bottom) = (Math.Min(top, y[i]), Math.Max(bottom, y[i]));
        }

        var points = new (double, double)[x.Length];
        for (var i = 0; i < x.Length; i++)
            points[i] = ((x[i] - left) / Math.Max(1e-9, right - left) * width, (y[i] - top) / Math.Max(1e-9, bottom - top) * height);
        return points;
    }
}
