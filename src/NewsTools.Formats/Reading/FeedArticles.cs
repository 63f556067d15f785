using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using NewsTools.Formats.Reading.Html;

namespace NewsTools.Formats.Reading;

/// <summary>Feeds: RSS of every version, Atom, JSON Feed. An entry is an article, with as much of its text as the feed tells.</summary>
internal static class FeedArticles
{
    private static readonly string[] FullText = ["encoded", "content", "body", "description", "summary"];

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        var root = XmlText.Load(TextDecoder.Decode(source, context, DeclaredCharset.Of)).Root!;
        var entries = root.Descendants().Where(e => e.Name.LocalName is "item" or "entry").ToList();
        if (entries.Count == 0 && root.Name.LocalName.ToLowerInvariant() is not ("rss" or "feed" or "rdf"))
            throw new ArticleException(ArticleProblemKind.Unsupported, $"its XML is no feed: its root is <{root.Name.LocalName}>");
        var channel = root.Name.LocalName == "feed" ? root : Child(root, "channel") ?? root;
        var feed = new ArticleMetadata { Site = Text(channel, "title"), Language = LanguageOf(Text(channel, "language") ?? (string?)root.Attribute(XNamespace.Xml + "lang")) };
        return ReadEntries(source, entries.Select<XElement, Func<ArticleSource, Article>>(entry => item => ToArticle(item, entry, feed)), context);
    }

    public static bool IsJsonFeed(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String && version.GetString()!.Contains("jsonfeed.org") && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array;

    public static IEnumerable<Article> ReadJson(ArticleSource source, JsonElement root, ReadingContext context)
    {
        var feed = new ArticleMetadata { Site = Text(root, "title"), Language = LanguageOf(Text(root, "language")) };
        return ReadEntries(source, root.GetProperty("items").EnumerateArray().Select<JsonElement, Func<ArticleSource, Article>>(entry => item => ToArticle(item, entry, feed)), context);
    }

    private static IEnumerable<Article> ReadEntries(ArticleSource source, IEnumerable<Func<ArticleSource, Article>> entries, ReadingContext context)
    {
        var number = 0;
        foreach (var entry in entries)
        {
            var item = source with { Name = FormattableString.Invariant($"{source.Name}#{++number}") };
            foreach (var article in context.Guard(item.Name, () => [entry(item)])) yield return article;
        }
    }

    private static Article ToArticle(ArticleSource source, XElement entry, ArticleMetadata feed)
    {
        var title = HtmlFragment.ToText(Text(entry, "title") ?? "").Replace('\n', ' ').Trim();
        var texts = FullText.Select(name => Child(entry, name)).OfType<XElement>().Select(ContentOf).OrderByDescending(t => t.Length).ToList();
        var metadata = feed with
        {
            Title = title.Length > 0 ? title : null,
            Date = new[] { "pubDate", "published", "date", "issued", "created", "updated", "modified" }.Select(name => DateText.Parse(Text(entry, name))).FirstOrDefault(d => d is not null),
            Author = Child(entry, "author") is { } author ? Text(author, "name") ?? Trimmed(author.Value) : Text(entry, "creator"),
            Uri = LinkOf(entry) ?? Text(entry, "guid") ?? Text(entry, "id"),
            Tags = entry.Elements().Where(e => e.Name.LocalName is "category" or "subject").Select(e => (string?)e.Attribute("term") ?? e.Value.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToValueList(),
        };
        return metadata.ToArticle(source, HtmlFragment.ToText(texts.FirstOrDefault(t => t.Length > 0) ?? title));
    }

    private static Article ToArticle(ArticleSource source, JsonElement entry, ArticleMetadata feed)
    {
        var text = Text(entry, "content_html") is { } html ? HtmlFragment.ToText(html) : Text(entry, "content_text") ?? Text(entry, "summary") ?? Text(entry, "title") ?? "";
        var authors = entry.TryGetProperty("authors", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : entry.TryGetProperty("author", out var one) ? [one] : [];
        var metadata = feed with
        {
            Title = Text(entry, "title"),
            Date = DateText.Parse(Text(entry, "date_published") ?? Text(entry, "date_modified")),
            Author = authors.Select(a => Text(a, "name")).OfType<string>().ToValueList() is { Count: > 0 } names ? names.ToString(", ") : null,
            Language = LanguageOf(Text(entry, "language")) ?? feed.Language,
            Uri = Text(entry, "url") ?? Text(entry, "external_url") ?? Text(entry, "id"),
            Tags = entry.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!).ToValueList() : ValueList<string>.Empty,
        };
        return metadata.ToArticle(source, text);
    }

    /// <summary>The content, whose markup may be text (RSS, Atom "html") or elements (Atom "xhtml").</summary>
    private static string ContentOf(XElement element) => element.HasElements ? string.Concat(element.Nodes()) : element.Value.Trim();

    private static string? LinkOf(XElement entry)
    {
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link = links.FirstOrDefault(l => (string?)l.Attribute("rel") is null or "alternate");
        return Trimmed((string?)link?.Attribute("href") ?? link?.Value);
    }

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Name.NamespaceName.IndexOf("mrss", StringComparison.OrdinalIgnoreCase) < 0);

    private static string? Text(XElement element, string name) => Trimmed(Child(element, name)?.Value);

    private static string? Text(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? Trimmed(value.GetString()) : null;

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static string? LanguageOf(string? tag) => tag?.Split('-', '_')[0].ToLowerInvariant() is { Length: 2 } code ? code : null;
}
