using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Writing.Summary;

/// <summary>A name and how often it was counted.</summary>
internal sealed record Tally(string Name, int Number);

/// <summary>An article's report and its number in the document.</summary>
internal sealed record ReportEntry(int Number, EventReport Report)
{
    /// <summary>What the entry is headed by: the event's name, or else the article's title.</summary>
    public string Title => Report.Event?.Name ?? Report.Article.ToString();

    /// <summary>The event's dates: "2024-05-10 – 2024-05-11"; empty when there are none.</summary>
    public string Dates => Report.Event is not { Start: { } start } info ? "" : info.End is { } end ? $"{start} – {end}" : start.ToString();

    /// <summary>Venue and place in one line; empty when there are none.</summary>
    public string Where => string.Join(", ", new[] { Report.Event?.Venue, Report.Event?.Place }.OfType<string>());

    /// <summary>Whether a person did more than being named.</summary>
    public bool TookPart(Participant person) => !person.Roles.Contains(ParticipantRoles.Mentioned);
}

/// <summary>A person over all articles.</summary>
internal sealed record PersonEntry(string Name, ValueList<Position> Positions, ValueList<string> Roles, IReadOnlyList<ReportEntry> Entries);

/// <summary>An organization over all articles.</summary>
/// <param name="People">How many persons hold a post in it.</param>
internal sealed record OrganizationEntry(string Name, ValueList<string> Aliases, string? Kind, ValueList<string> Roles, IReadOnlyList<ReportEntry> Entries, int People);
