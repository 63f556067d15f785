using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One person a row.</summary>
public sealed record ParticipantRow : Row
{
    private ParticipantRow(EventReport report, Participant person) : base(report)
    {
        Name = person.Name;
        Titles = person.Positions.Select(p => p.Title).OfType<string>().ToValueList();
        Organizations = person.Positions.Select(p => p.Organization).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        Positions = person.Positions;
        Roles = person.Roles;
        Confidence = Math.Round(person.Confidence, 2);
        Evidence = person.Evidence;
    }

    /// <summary>The person's name.</summary>
    public string Name { get; }

    /// <summary>The posts without their organizations.</summary>
    public ValueList<string> Titles { get; }

    /// <summary>The organizations of the posts, each once.</summary>
    public ValueList<string> Organizations { get; }

    /// <summary>The posts with their organizations.</summary>
    public ValueList<Position> Positions { get; }

    /// <summary>What the person did.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="includeMentioned">Whether persons who are named but took no part get a row as well.</param>
    public static IEnumerable<ParticipantRow> From(EventReport report, bool includeMentioned = false) =>
        report.Participants.Where(p => includeMentioned || !IsMentioned(p)).Select(p => new ParticipantRow(report, p));

    internal static bool IsMentioned(Participant person) => person.Roles.Contains(ParticipantRoles.Mentioned);
}
