using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Formats.Writing.Summary;

/// <summary>What many reports say together: events by date, people and organizations each once, and their numbers.</summary>
internal sealed class Digest
{
    public Digest(IReadOnlyList<EventReport> reports, bool includeMentioned = false)
    {
        Entries = reports
            .OrderBy(r => r.Event is null)
            .ThenBy(r => r.Event?.Start is null)
            .ThenBy(r => r.Event?.Start?.ToString(), StringComparer.Ordinal)
            .Select((report, index) => new ReportEntry(index + 1, report))
            .ToList();
        Events = Entries.Where(e => e.Report.Event is not null).ToList();
        People = Entries
            .SelectMany(e => e.Report.Participants.Where(p => includeMentioned || e.TookPart(p)).Select(p => (Entry: e, Person: p)))
            .GroupBy(x => Key(x.Person.Name), StringComparer.Ordinal)
            .Select(g => new PersonEntry(
                g.First().Person.Name,
                g.SelectMany(x => x.Person.Positions).Distinct().ToValueList(),
                g.SelectMany(x => x.Person.Roles).Distinct(StringComparer.Ordinal).ToValueList(),
                g.Select(x => x.Entry).Distinct().ToList()))
            .OrderBy(p => p.Name, StringComparer.InvariantCulture)
            .ToList();
        var members = People
            .SelectMany(p => p.Positions.Select(position => position.Organization).OfType<string>().Select(Key).Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        Organizations = Entries
            .SelectMany(e => e.Report.Organizations.Select(o => (Entry: e, Organization: o)))
            .GroupBy(x => Key(x.Organization.Name), StringComparer.Ordinal)
            .Select(g => new OrganizationEntry(
                g.First().Organization.Name,
                g.SelectMany(x => x.Organization.Aliases).Distinct(StringComparer.Ordinal).ToValueList(),
                g.Select(x => x.Organization.Kind).FirstOrDefault(k => k is not null),
                g.SelectMany(x => x.Organization.Roles).Distinct(StringComparer.Ordinal).ToValueList(),
                g.Select(x => x.Entry).Distinct().ToList(),
                members.TryGetValue(g.Key, out var number) ? number : 0))
            .OrderBy(o => o.Name, StringComparer.InvariantCulture)
            .ToList();
        Types = Events.GroupBy(e => e.Report.Event!.Type, StringComparer.Ordinal)
            .Select(g => new Tally(g.Key, g.Count()))
            .OrderByDescending(t => t.Number).ThenBy(t => t.Name, StringComparer.Ordinal)
            .ToList();
        Periods = Period.Of(Events.Select(e => e.Report.Event!.Start).ToList());
    }

    /// <summary>Every article: the dated events first, those without a date next, articles about no event last.</summary>
    public IReadOnlyList<ReportEntry> Entries { get; }

    /// <summary>The entries that have an event.</summary>
    public IReadOnlyList<ReportEntry> Events { get; }

    /// <summary>Everybody who took part, once, by name.</summary>
    public IReadOnlyList<PersonEntry> People { get; }

    /// <summary>Every organization, once, by name.</summary>
    public IReadOnlyList<OrganizationEntry> Organizations { get; }

    /// <summary>The events of each type, the most frequent first.</summary>
    public IReadOnlyList<Tally> Types { get; }

    /// <summary>The events of each day, month or year, in order, empty ones included; undated ones last.</summary>
    public IReadOnlyList<Tally> Periods { get; }

    /// <summary>How many talks.</summary>
    public int Talks => Entries.Sum(e => e.Report.Presentations.Count);

    /// <summary>How many quotations.</summary>
    public int Quotations => Entries.Sum(e => e.Report.Quotations.Count);

    /// <summary>How many places, as written.</summary>
    public int Places => Events.Select(e => e.Report.Event!.Place).OfType<string>().Select(Key).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The dates of the first and the last event, for a heading; null when there are none.</summary>
    public string? Span
    {
        get
        {
            var dates = Events.Select(e => e.Report.Event!.Start).OfType<PartialDate>().ToList();
            return dates.Count == 0 ? null : dates[0].Equals(dates[dates.Count - 1]) ? Text(dates[0]) : $"{Text(dates[0])} – {Text(dates[dates.Count - 1])}";

            static string Text(PartialDate date) =>
                date.FirstDay.ToString(date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Under what a name is known as the same in another article.</summary>
    private static string Key(string name) => Folding.Fold(name);
}
