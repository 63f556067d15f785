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
        ["conference"] = "ConferenceEvent",
        ["congress"] = "ConferenceEvent",
        ["symposium"] = "ConferenceEvent",
        ["forum"] = "ConferenceEvent",
        ["summit"] = "ConferenceEvent",
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

    public static string Of(Digest digest)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var entry in digest.Entries)
            {
                json.WriteStartObject();
                WriteArticle(json, entry);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void WriteArticle(Utf8JsonWriter json, ReportEntry entry)
    {
        var (report, article) = (entry.Report, entry.Report.Article);
        json.WriteType("NewsArticle");
        json.WriteString("identifier", article.Id);
        json.WriteKnown("headline", article.Title);
        json.WriteKnown("url", WebAddress.Of(article.Uri));
        json.WriteKnown("inLanguage", article.Language);
        json.WriteKnown("datePublished", article.Date is { } date ? new PartialDate(date).ToString() : null);
        if (article.Author is { } author) json.WriteNamed("author", "Person", author);
        if (article.Site is { } site) json.WriteNamed("publisher", "Organization", site);
        if (report.Event is { } info) json.WriteThing("about", j => WriteEvent(j, entry, info));
        var others = report.Participants.Where(p => !entry.TookPart(p)).Select(p => (Action<Utf8JsonWriter>)(j => j.WritePerson(p)))
            .Concat(report.Organizations.Where(o => o.Roles.Count == 0).Select(o => (Action<Utf8JsonWriter>)(j => j.WriteOrganization(o))));
        json.WriteThings("mentions", others, (j, write) => write(j));
        json.WriteThings("hasPart", report.Quotations, WriteQuotation);
    }

    private static void WriteEvent(Utf8JsonWriter json, ReportEntry entry, EventInfo info)
    {
        json.WriteType(EventTypes.TryGetValue(info.Type, out var type) ? type : "Event");
        json.WriteString("name", entry.Title);
        json.WriteString("additionalType", info.Type);
        json.WriteKnown("startDate", info.Start?.ToString());
        json.WriteKnown("endDate", info.End?.ToString());
        if ((info.Venue ?? info.Place) is { } place)
        {
            json.WriteThing("location", j =>
            {
                j.WriteType("Place");
                j.WriteString("name", place);
                if (info.Venue is not null) j.WriteKnown("address", info.Place);
            });
        }

        foreach (var property in new[] { "organizer", "sponsor", "contributor", "performer", "attendee" }) json.WriteAgents(property, entry);
        json.WriteThings("workFeatured", entry.Report.Presentations, WriteTalk);
        json.WriteThings("about", entry.Report.Topics, (j, topic) => j.WriteNamed("Thing", topic.Title));
    }

    private static void WriteTalk(Utf8JsonWriter json, Presentation talk)
    {
        json.WriteNamed("CreativeWork", talk.Title);
        json.WriteThings("author", talk.Presenters, (j, name) => j.WriteNamed("Person", name));
    }

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteType("Quotation");
        json.WriteString("text", quotation.Text);
        if (quotation.Speaker is { } speaker) json.WriteNamed("spokenByCharacter", "Person", speaker);
    }
}
