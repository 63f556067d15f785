using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Reading.Html;

namespace NewsTools.Formats.Reading;

/// <summary>
/// Which field of a record (of JSON, JSON Lines or CSV) is an article's title, text, date and so on: the one that the user
/// names, or else the first that has a usual name.
/// </summary>
internal sealed class ArticleFields
{
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Title"] = ["title", "headline", "name", "subject", "heading"],
        ["Text"] = ["text", "body", "content", "articleBody", "article_body", "content_text", "content_html", "fulltext", "full_text", "article", "story", "maintext", "description", "summary"],
        ["Date"] = ["date", "published", "date_published", "datePublished", "published_at", "publishedAt", "publication_date", "pubDate", "publish_date", "created_at", "created", "timestamp", "time"],
        ["Author"] = ["author", "authors", "byline", "creator", "by"],
        ["Site"] = ["site", "source", "publisher", "site_name", "outlet", "medium", "publication", "domain"],
        ["Language"] = ["language", "lang", "inLanguage"],
        ["Uri"] = ["uri", "url", "link", "href", "external_url", "canonical", "id"],
        ["Tags"] = ["tags", "keywords", "categories", "category", "topics"],
    };

    private readonly Dictionary<string, string[]> _names;

    /// <param name="chosen">Property of the article → name of the field; the others are found by their usual names.</param>
    public ArticleFields(IReadOnlyDictionary<string, string> chosen) =>
        _names = Usual.Keys.ToDictionary(property => property, property => chosen.FirstOrDefault(c => string.Equals(c.Key, property, StringComparison.OrdinalIgnoreCase)).Value is { } name ? [name] : Usual[property], StringComparer.OrdinalIgnoreCase);

    /// <summary>The properties that a field can be chosen for.</summary>
    public static IEnumerable<string> Properties => Usual.Keys;

    /// <summary>Whether a record with these fields can be an article.</summary>
    public bool HasText(Func<string, IReadOnlyList<string>> valuesOf) => First("Text", valuesOf).Count > 0;

    /// <summary>The article of a record.</summary>
    /// <param name="source">The record.</param>
    /// <param name="valuesOf">The values of the field of a name, no matter its case; empty when there is none.</param>
    /// <exception cref="ArticleException">There is no text in it.</exception>
    public Article ToArticle(ArticleSource source, Func<string, IReadOnlyList<string>> valuesOf)
    {
        IReadOnlyList<string> All(string property) => First(property, valuesOf);
        string? One(string property) => All(property) is { Count: > 0 } values ? string.Join(", ", values) : null;

        var text = One("Text") ?? throw new ArticleException(ArticleProblemKind.Empty, $"it has no field for the text (looked for {string.Join(", ", _names["Text"])}); name it with -Property @{{ Text = '…' }}");
        var metadata = new ArticleMetadata
        {
            Title = One("Title"),
            Date = DateText.Parse(One("Date")),
            Author = One("Author"),
            Site = One("Site"),
            Language = One("Language") is { Length: 2 } code ? code.ToLowerInvariant() : null,
            Uri = One("Uri"),
            Tags = All("Tags") is { Count: 1 } joined ? joined[0].Split(',', ';').Select(t => t.Trim()).Where(t => t.Length > 0).ToValueList() : All("Tags").ToValueList(),
        };
        return metadata.ToArticle(source, HtmlFragment.ToText(text));
    }

    private IReadOnlyList<string> First(string property, Func<string, IReadOnlyList<string>> valuesOf) =>
        _names[property].Select(valuesOf).FirstOrDefault(values => values.Any(v => !string.IsNullOrWhiteSpace(v))) ?? [];
}
