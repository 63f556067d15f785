using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>The people who meet most others, tied to those they were at an event with.</summary>
internal static class NetworkChart
{
    private const int MostPeople = 36;
    private const int Width = 1000;
    private const int TallestHeight = 560;
    private const int Margin = 70;
    private const int Colours = 6;
    private const int LongestLabel = 40;

    public static Markup Of(Digest digest)
    {
        var company = digest.Events.ToDictionary(e => e, e => digest.People.Where(p => p.Entries.Contains(e)).Count());
        var people = digest.People
            .Where(p => p.Entries.Any(e => company.TryGetValue(e, out var number) && number > 1))
            .OrderByDescending(p => p.Entries.Count)
            .ThenByDescending(p => p.Entries.Sum(e => company.TryGetValue(e, out var number) ? number : 0))
            .Take(MostPeople)
            .ToList();
        people.RemoveAll(p => !people.Exists(other => other != p && Shared(p, other) > 0));
        if (people.Count < 3) return Markup.Empty;
        var ties = new List<(int From, int To, int Weight)>();
        for (var i = 0; i < people.Count; i++)
        {
            for (var j = i + 1; j < people.Count; j++)
            {
                if (Shared(people[i], people[j]) is > 0 and var shared) ties.Add((i, j, shared));
            }
        }

        var height = Math.Min(TallestHeight, 240 + (16 * people.Count));
        var points = ForceLayout.Place(people.Count, ties, Width - (2 * Margin), height - (2 * Margin)).Select(p => (X: p.X + Margin, Y: p.Y + Margin)).ToArray();
        var labels = LabelPlacer.Place(points, people.Select(RadiusOf).ToList(), people.Select(p => LabelOf(p).Length).ToList(), Width);
        var label = $"Who with whom: {people.Count} people and the {ties.Count} pairs of them who were at an event together. The table of people lists their events.";
        return $"""
            <svg class="network" viewBox="0 0 {Width} {height}" role="img" aria-label="{label}">
            <g class="ties">{ties.Select(t => Tie(points[t.From], points[t.To], t.Weight))}</g>
            {people.Select((person, index) => Node(person, points[index], labels[index]))}
            </svg>
            """;
    }

    /// <summary>At how many events both were.</summary>
    private static int Shared(PersonEntry one, PersonEntry other) => one.Entries.Count(e => e.Report.Event is not null && other.Entries.Contains(e));

    private static double RadiusOf(PersonEntry person) => Math.Min(6 + (person.Entries.Count * 1.5), 18);

    private static string LabelOf(PersonEntry person) => Words.Cut(person.Name, LongestLabel);

    private static Markup Tie((double X, double Y) from, (double X, double Y) to, int weight) =>
        $"""<line x1="{from.X}" y1="{from.Y}" x2="{to.X}" y2="{to.Y}" stroke-width="{Math.Min(1 + (weight * 0.6), 5)}"/>""";

    private static Markup Node(PersonEntry person, (double X, double Y) point, (double X, double Y)? label)
    {
        var events = string.Join("; ", person.Entries.Select(e => e.Title));
        var text = Markup.Empty;
        if (label is { } at) text = $"""<text x="{at.X}" y="{at.Y}" text-anchor="middle">{LabelOf(person)}</text>""";
        return $"""
            <g class="node colour{person.Entries[0].Number % Colours}"><title>{person.Name}: {events}</title>
            <circle cx="{point.X}" cy="{point.Y}" r="{RadiusOf(person)}"/>{text}</g>

            """;
    }
}
