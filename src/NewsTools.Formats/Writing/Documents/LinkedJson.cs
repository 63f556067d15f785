using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>Writes the parts of JSON-LD; what is not known is left out.</summary>
internal static class LinkedJson
{
    public static void WriteType(this Utf8JsonWriter json, string type) => json.WriteString("@type", type);

    public static void WriteKnown(this Utf8JsonWriter json, string property, string? value)
    {
        if (value is not null) json.WriteString(property, value);
    }

    /// <summary>The type and the name of the thing that is being written.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string type, string name)
    {
        json.WriteType(type);
        json.WriteString("name", name);
    }

    /// <summary>A property whose value is a thing of which the name alone is known.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string property, string type, string name) => json.WriteThing(property, j => j.WriteNamed(type, name));

    public static void WriteThing(this Utf8JsonWriter json, string property, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject(property);
        write(json);
        json.WriteEndObject();
    }

    public static void WriteThings<T>(this Utf8JsonWriter json, string property, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var item in all)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One text, or an array of several.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0) return;
        json.WritePropertyName(property);
        if (all.Count == 1)
        {
            json.WriteStringValue(all[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var text in all) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
