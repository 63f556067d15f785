using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed record JsonLdData
{
    public static readonly JsonLdData None = new();

    public string? Headline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public ValueList<string> Keywords { get; init; } = ValueList<string>.Empty;

    /// <summary>The article's text, where it is told in full.</summary>
    public ToldBody? Body { get; init; }
}

/// <summary>Reads schema.org objects of a page: of an article, or else of an event or a page.</summary>
internal static class JsonLdReader
{
    private const int MaximumObjects = 500;
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static JsonLdData Read(IHtmlDocument page)
    {
        var found = new List<(int Rank, JsonElement Value)>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent.Trim().TrimEnd(';'), Options);
                Collect(json.RootElement.Clone(), found);
            }
            catch (JsonException)
            {
                // Sites do break their own JSON-LD; the page itself still tells.
            }
        }

        return found.Count == 0 ? JsonLdData.None : DataOf(found.OrderBy(f => f.Rank).First().Value);
    }

    private static void Collect(JsonElement element, List<(int Rank, JsonElement Value)> found)
    {
        if (found.Count > MaximumObjects) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("@graph", out var graph)) Collect(graph, found);
            if (element.TryGetProperty("mainEntity", out var entity)) Collect(entity, found);
            if (RankOf(element) is { } rank) found.Add((rank, element));
        }
    }

    private static int? RankOf(JsonElement element)
    {
        var types = Texts(element, "@type");
        if (types.Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("BlogPosting", StringComparison.Ordinal) || t is "Report" or "LiveBlogPosting" or "SocialMediaPosting")) return 0;
        return types.Any(t => t.EndsWith("Event", StringComparison.Ordinal)) ? 1 : types.Any(t => t.EndsWith("WebPage", StringComparison.Ordinal)) ? 2 : null;
    }

    private static JsonLdData DataOf(JsonElement element) => new()
    {
        Headline = Text(element, "headline") ?? Text(element, "name"),
        Published = Text(element, "datePublished") ?? Text(element, "dateCreated"),
        Modified = Text(element, "dateModified"),
        Author = Texts(element, "author") is { Count: > 0 } authors ? string.Join(", ", authors.Distinct(StringComparer.Ordinal)) : null,
        Publisher = Text(element, "publisher"),
        Language = Text(element, "inLanguage"),
        Url = Text(element, "mainEntityOfPage") ?? Text(element, "url"),
        Keywords = Texts(element, "keywords").SelectMany(k => k.Split(',')).Select(k => k.Trim()).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToValueList(),
        Body = Text(element, "articleBody") is { } body ? BodyOf(body) : null,
    };

    private static ToldBody BodyOf(string text) => new(text.IndexOf("<p", StringComparison.OrdinalIgnoreCase) >= 0 && HtmlArticles.Parse(text).Body is { } body
        ? BlockCollector.Collect(body)
        : text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => new TextBlock(line, TextBlockKind.Paragraph, 0, 0)).ToList());

    private static string? Text(JsonElement element, string name) => Texts(element, name).FirstOrDefault();

    /// <summary>The texts of a property that may be one or many, and texts, or objects with a name.</summary>
    private static List<string> Texts(JsonElement element, string name)
    {
        var texts = new List<string>();
        if (!element.TryGetProperty(name, out var value)) return texts;
        foreach (var item in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
        {
            var text = item.ValueKind switch
            {
                JsonValueKind.String => item.GetString(),
                JsonValueKind.Object => Text(item, "name") ?? Text(item, "@id"),
                _ => null,
            };
            if (text?.Trim() is { Length: > 0 } trimmed) texts.Add(trimmed);
        }

        return texts;
    }
}
