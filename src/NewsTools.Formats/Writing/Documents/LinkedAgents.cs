using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>
/// Persons and organizations in the terms of schema.org. What somebody was at an event, or in an organization, is a Role
/// between the two, as schema.org does it: the Role has the property that it stands in once more.
/// </summary>
internal static class LinkedAgents
{
    private static readonly Dictionary<string, string> OrganizationTypes = new(StringComparer.Ordinal)
    {
        ["university"] = "CollegeOrUniversity",
        ["school"] = "School",
        ["company"] = "Corporation",
        ["ministry"] = "GovernmentOrganization",
        ["agency"] = "GovernmentOrganization",
        ["media"] = "NewsMediaOrganization",
    };

    private static readonly string[] Performing = [ParticipantRoles.Speaker, ParticipantRoles.Welcome, ParticipantRoles.Moderator];

    /// <summary>Those who stand in a property of the event: its organizations, and the persons with their roles.</summary>
    public static void WriteAgents(this Utf8JsonWriter json, string property, ReportEntry entry)
    {
        var organizations = entry.Report.Organizations.Where(o => PropertiesOf(o).Contains(property, StringComparer.Ordinal)).Select(o => (Action<Utf8JsonWriter>)(j => j.WriteOrganization(o)));
        var people = entry.Report.Participants.Where(p => entry.TookPart(p) && PropertyOf(p) == property).Select(p => (Action<Utf8JsonWriter>)(j => WriteRole(j, property, p)));
        json.WriteThings(property, organizations.Concat(people), (j, write) => write(j));
    }

    public static void WriteOrganization(this Utf8JsonWriter json, Organization organization)
    {
        json.WriteNamed(organization.Kind is { } kind && OrganizationTypes.TryGetValue(kind, out var type) ? type : "Organization", organization.Name);
        json.WriteTexts("alternateName", organization.Aliases);
        if (organization.Parent is { } parent) json.WriteNamed("parentOrganization", "Organization", parent);
    }

    public static void WritePerson(this Utf8JsonWriter json, Participant person)
    {
        json.WriteNamed("Person", person.Name);
        json.WriteTexts("jobTitle", person.Positions.Select(p => p.Title).OfType<string>().Distinct(StringComparer.Ordinal));
        json.WriteThings("affiliation", person.Positions.Where(p => p.Organization is not null), WriteAffiliation);
    }

    private static void WriteAffiliation(Utf8JsonWriter json, Position position)
    {
        if (position.Title is null)
        {
            json.WriteNamed("Organization", position.Organization!);
            return;
        }

        json.WriteType("OrganizationRole");
        json.WriteString("roleName", position.Title);
        json.WriteNamed("affiliation", "Organization", position.Organization!);
    }

    private static void WriteRole(Utf8JsonWriter json, string property, Participant person)
    {
        json.WriteType("Role");
        json.WriteTexts("roleName", person.Roles);
        json.WriteThing(property, j => j.WritePerson(person));
    }

    private static string PropertyOf(Participant person) =>
        person.Roles.Any(r => Array.IndexOf(Performing, r) >= 0) ? "performer" : person.Roles.Contains(ParticipantRoles.Organizer) ? "organizer" : "attendee";

    private static IEnumerable<string> PropertiesOf(Organization organization) => organization.Roles.Select(role => role switch
    {
        OrganizationRoles.Sponsor => "sponsor",
        OrganizationRoles.Partner => "contributor",
        _ => "organizer",
    });
}
