using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsTools.Formats.Writing.Text;

/// <summary>The JSON form of a report, as docs/event-report.schema.json describes it.</summary>
internal static class JsonReport
{
    public static string ToJson(EventReport report, bool indented)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(writer, report);
        return Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n");
    }

    private static void Write(Utf8JsonWriter json, EventReport report)
    {
        json.WriteStartObject();
        WriteArticle(json, report.Article);
        WriteEvent(json, report.Event);
        WriteArray(json, "organizations", report.Organizations, WriteOrganization);
        WriteArray(json, "participants", report.Participants, WriteParticipant);
        WriteArray(json, "presentations", report.Presentations, WritePresentation);
        json.WriteStartArray("topics");
        foreach (var topic in report.Topics) json.WriteStringValue(topic.Title);
        json.WriteEndArray();
        WriteArray(json, "quotations", report.Quotations, WriteQuotation);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        WriteOptional(json, "path", article.Path);
        WriteOptional(json, "uri", article.Uri);
        WriteOptional(json, "title", article.Title);
        WriteOptional(json, "date", article.Date is { } date ? new PartialDate(date).ToString() : null);
        WriteOptional(json, "author", article.Author);
        WriteOptional(json, "site", article.Site);
        WriteOptional(json, "language", article.Language);
        json.WriteNumber("words", article.Words);
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, EventInfo? info)
    {
        if (info is null)
        {
            json.WriteNull("event");
            return;
        }

        json.WriteStartObject("event");
        WriteOptional(json, "name", info.Name);
        json.WriteString("type", info.Type);
        WriteOptional(json, "start", info.Start?.ToString());
        WriteOptional(json, "end", info.End?.ToString());
        WriteOptional(json, "place", info.Place);
        WriteOptional(json, "venue", info.Venue);
        WriteArray(json, "counts", info.Counts, (j, count) =>
        {
            j.WriteNumber("value", count.Value);
            j.WriteString("of", count.Of);
        });
        json.WriteNumber("confidence", Rounded(info.Confidence));
        WriteEvidence(json, info.Evidence);
        json.WriteEndObject();
    }

    private static void WriteOrganization(Utf8JsonWriter json, Organization organization)
    {
        json.WriteString("name", organization.Name);
        WriteStrings(json, "aliases", organization.Aliases);
        WriteOptional(json, "kind", organization.Kind);
        WriteStrings(json, "roles", organization.Roles);
        WriteOptional(json, "parent", organization.Parent);
        json.WriteNumber("confidence", Rounded(organization.Confidence));
        WriteEvidence(json, organization.Evidence);
    }

    private static void WriteParticipant(Utf8JsonWriter json, Participant participant)
    {
        json.WriteString("name", participant.Name);
        WriteArray(json, "positions", participant.Positions, (j, position) =>
        {
            WriteOptional(j, "title", position.Title);
            WriteOptional(j, "organization", position.Organization);
        });
        WriteStrings(json, "roles", participant.Roles);
        json.WriteNumber("confidence", Rounded(participant.Confidence));
        WriteEvidence(json, participant.Evidence);
    }

    private static void WritePresentation(Utf8JsonWriter json, Presentation presentation)
    {
        json.WriteString("title", presentation.Title);
        WriteStrings(json, "presenters", presentation.Presenters);
        json.WriteNumber("confidence", Rounded(presentation.Confidence));
        WriteEvidence(json, presentation.Evidence);
    }

    private static void WriteQuotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteString("text", quotation.Text);
        WriteOptional(json, "speaker", quotation.Speaker);
        json.WriteNumber("confidence", Rounded(quotation.Confidence));
        WriteEvidence(json, quotation.Evidence);
    }

    private static void WriteEvidence(Utf8JsonWriter json, ValueList<Evidence> evidence) => WriteArray(json, "evidence", evidence, (j, place) =>
    {
        j.WriteNumber("start", place.Start);
        j.WriteNumber("length", place.Length);
        j.WriteString("rule", place.Rule);
    });

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A property that is null where the text says nothing.</summary>
    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    private static double Rounded(double confidence) => Math.Round(confidence, 2);
}
