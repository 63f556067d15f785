using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsTools.Formats.Writing.Summary;

/// <summary>Counts events over time, in steps that fit the span: days, months or years.</summary>
internal static class Period
{
    private const int MostSteps = 36;

    /// <summary>The tallies in order, empty steps included. Events without a date come last.</summary>
    public static IReadOnlyList<Tally> Of(IReadOnlyCollection<PartialDate?> events)
    {
        var dates = events.OfType<PartialDate>().ToList();
        if (dates.Count == 0) return events.Count == 0 ? [] : [new Tally("undated", events.Count)];
        var first = dates.Min(d => d.FirstDay);
        var last = dates.Max(d => d.FirstDay);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var steps = months == 0 && dates.TrueForAll(d => d.Day is not null) ? Steps(first, last, "d MMM", d => d.AddDays(1))
            : months < MostSteps && dates.TrueForAll(d => d.Month is not null) ? Steps(new DateTime(first.Year, first.Month, 1, 0, 0, 0, DateTimeKind.Unspecified), last, "MMM yyyy", d => d.AddMonths(1))
            : Steps(new DateTime(first.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), last, "yyyy", d => d.AddYears(1));
        var undated = events.Count - dates.Count;
        return undated == 0 ? steps : [.. steps, new Tally("undated", undated)];

        List<Tally> Steps(DateTime start, DateTime end, string format, Func<DateTime, DateTime> next)
        {
            var numbers = dates.GroupBy(d => Name(d.FirstDay), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var tallies = new List<Tally>();
            for (var step = start; step <= end; step = next(step)) tallies.Add(new Tally(Name(step), numbers.TryGetValue(Name(step), out var number) ? number : 0));
            return tallies;

            string Name(DateTime date) => date.ToString(format, CultureInfo.InvariantCulture);
        }
    }
}
