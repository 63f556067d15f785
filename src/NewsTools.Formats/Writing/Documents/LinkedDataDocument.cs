using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>The reports in the terms of schema.org (JSON-LD 1.1): articles and the events that they are about.</summary>
internal static class LinkedDataDocument
{
    private static readonly Dictionary<string, string> EventTypes = new(StringComparer.Ordinal)
    {
        ["exhibition"] = "ExhibitionEvent",
        ["festival"] = "Festival",
        ["concert"] = "MusicEvent",
        ["hackathon"] = "Hackathon",
        ["training"] = "EducationEvent",
        ["workshop"] = "EducationEvent",
        ["lecture"] = "EducationEvent",
        ["seminar"] = "EducationEvent",
        ["webinar"] = "EducationEvent",
    };

    private static readonly Dictionary<string, string> OrganizationTypes = new(StringComparer.Ordinal)
    {
        ["university"] = "CollegeOrUniversity",
        ["school"] = "School",
        ["company"] = "Corporation",
        ["ministry"] = "GovernmentOrganization",
        ["agency"] = "GovernmentOrganization",
        ["media"] = "NewsMediaOrganization",
    };

    public static string Of(Digest digest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var entry in digest.Entries) WriteArticle(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void WriteArticle(Utf8JsonWriter json, ReportEntry entry)
    {
        var article = entry.Report.Article;
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("identifier", article.Id);
        Write(json, "headline", article.Title);
        Write(json, "url", article.Uri);
        Write(json, "inLanguage", article.Language);
        Write(json, "datePublished", article.Date is { } date ? new PartialDate(date).ToString() : null);
        if (article.Author is { } author) WriteThing(json, "author", "Person", author);
        if (article.Site is { } site) WriteThing(json, "publisher", "Organization", site);
        WriteAll(json, "mentions", entry.Report.Participants.Where(p => !entry.TookPart(p)), p => WritePerson(json, p));
        if (entry.Report.Event is { } info)
        {
            json.WriteStartObject("about");
            WriteEvent(json, entry.Report, info, entry);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, EventReport report, EventInfo info, ReportEntry entry)
    {
        json.WriteString("@type", EventTypes.TryGetValue(info.Type, out var type) ? type : "Event");
        json.WriteString("name", entry.Title);
        json.WriteString("additionalType", info.Type);
        Write(json, "startDate", info.Start?.ToString());
        Write(json, "endDate", info.End?.ToString());
        if (info.Place is not null || info.Venue is not null)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            Write(json, "name", info.Venue ?? info.Place);
            if (info.Venue is not null) Write(json, "address", info.Place);
            json.WriteEndObject();
        }

        WriteAll(json, "organizer", With(report, OrganizationRoles.Host, OrganizationRoles.CoOrganizer), o => WriteOrganization(json, o));
        WriteAll(json, "sponsor", With(report, OrganizationRoles.Sponsor), o => WriteOrganization(json, o));
        WriteAll(json, "contributor", With(report, OrganizationRoles.Partner), o => WriteOrganization(json, o));
        var people = report.Participants.Where(entry.TookPart).ToList();
        WriteAll(json, "performer", people.Where(IsPerformer), p => WritePerson(json, p));
        WriteAll(json, "attendee", people.Where(p => !IsPerformer(p)), p => WritePerson(json, p));
        WriteAll(json, "workFeatured", report.Presentations, p =>
        {
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", p.Title);
            WriteAll(json, "author", p.Presenters, name =>
            {
                json.WriteString("@type", "Person");
                json.WriteString("name", name);
            });
        });
        WriteAll(json, "about", report.Topics, t =>
        {
            json.WriteString("@type", "Thing");
            json.WriteString("name", t.Title);
        });
    }

    private static void WriteOrganization(Utf8JsonWriter json, Organization organization)
    {
        json.WriteString("@type", organization.Kind is { } kind && OrganizationTypes.TryGetValue(kind, out var type) ? type : "Organization");
        json.WriteString("name", organization.Name);
        foreach (var alias in organization.Aliases.Take(1)) json.WriteString("alternateName", alias);
        if (organization.Parent is { } parent) WriteThing(json, "parentOrganization", "Organization", parent);
    }

    private static void WritePerson(Utf8JsonWriter json, Participant person)
    {
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Name);
        WriteAll(json, "hasOccupation", person.Positions.Where(p => p.Title is not null), p =>
        {
            json.WriteString("@type", "Role");
            json.WriteString("roleName", p.Title);
        });
        WriteAll(json, "affiliation", person.Positions.Select(p => p.Organization).OfType<string>().Distinct(StringComparer.Ordinal), name =>
        {
            json.WriteString("@type", "Organization");
            json.WriteString("name", name);
        });
    }

    private static bool IsPerformer(Participant person) =>
        person.Roles.Contains(ParticipantRoles.Speaker) || person.Roles.Contains(ParticipantRoles.Welcome) || person.Roles.Contains(ParticipantRoles.Moderator);

    private static IEnumerable<Organization> With(EventReport report, params string[] roles) => report.Organizations.Where(o => o.Roles.Any(r => Array.IndexOf(roles, r) >= 0));

    private static void WriteThing(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string property, IEnumerable<T> items, Action<T> write)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var item in all)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null) json.WriteString(property, value);
    }
}
