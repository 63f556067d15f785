using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One event a row.</summary>
public sealed record EventRow : Row
{
    private EventRow(EventReport report, EventInfo info) : base(report)
    {
        Name = info.Name;
        End = info.End?.ToString();
        Place = info.Place;
        Venue = info.Venue;
        Hosts = WithRole(report, OrganizationRoles.Host);
        CoOrganizers = WithRole(report, OrganizationRoles.CoOrganizer);
        Sponsors = WithRole(report, OrganizationRoles.Sponsor);
        Partners = WithRole(report, OrganizationRoles.Partner);
        Participants = report.Participants.Where(p => !ParticipantRow.IsMentioned(p))
            .Select(p => p.Positions.Count == 0 ? p.Name : $"{p.Name} ({p.Positions.ToString(" / ")})").ToValueList();
        Presentations = report.Presentations.Select(p => p.Title).ToValueList();
        Topics = report.Topics.Select(t => t.Title).ToValueList();
        Counts = info.Counts;
    }

    /// <summary>The event's proper name; null when it has none.</summary>
    public string? Name { get; }

    /// <summary>The event's last day, ISO 8601; null when it took one day.</summary>
    public string? End { get; }

    /// <summary>The city or country.</summary>
    public string? Place { get; }

    /// <summary>The building, hall or institution.</summary>
    public string? Venue { get; }

    /// <summary>Who hosted.</summary>
    public ValueList<string> Hosts { get; }

    /// <summary>Who organized it together with the host.</summary>
    public ValueList<string> CoOrganizers { get; }

    /// <summary>Who paid.</summary>
    public ValueList<string> Sponsors { get; }

    /// <summary>Who supported it.</summary>
    public ValueList<string> Partners { get; }

    /// <summary>Who took part, each with the posts.</summary>
    public ValueList<string> Participants { get; }

    /// <summary>The titles of the talks.</summary>
    public ValueList<string> Presentations { get; }

    /// <summary>The topics.</summary>
    public ValueList<string> Topics { get; }

    /// <summary>How many took part.</summary>
    public ValueList<ParticipantCount> Counts { get; }

    /// <summary>The report's row; none for an article about no event.</summary>
    public static IEnumerable<EventRow> From(EventReport report) => report.Event is { } info ? [new EventRow(report, info)] : [];

    private static ValueList<string> WithRole(EventReport report, string role) =>
        report.Organizations.Where(o => o.Roles.Contains(role)).Select(o => o.Name).ToValueList();
}
