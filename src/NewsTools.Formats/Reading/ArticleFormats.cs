using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Reading.Html;

namespace NewsTools.Formats.Reading;

/// <summary>A form in which articles come.</summary>
/// <param name="Extensions">Its files' extensions, lower case, dot included.</param>
/// <param name="Read">Reads a source lazily; throws <see cref="ArticleException"/> when the whole of it cannot be read.</param>
internal sealed record ArticleFormat(string[] Extensions, Func<ArticleSource, ReadingContext, IEnumerable<Article>> Read);

/// <summary>Every form that articles come in: a new one is a class with a Read method and a line here.</summary>
internal static class ArticleFormats
{
    /// <summary>What reads a file of no known extension.</summary>
    public static readonly ArticleFormat Text = new([".txt", ".text"], TextArticles.Read);

    private static readonly ArticleFormat[] All =
    [
        Text,
        new([".md", ".markdown"], TextArticles.ReadMarkdown),
        new([".html", ".htm", ".xhtml"], HtmlArticles.Read),
        new([".json"], JsonArticles.Read),
        new([".jsonl", ".ndjson"], JsonArticles.ReadLines),
        new([".csv"], CsvArticles.Read),
        new([".rss", ".atom", ".xml", ".rdf"], FeedArticles.Read),
        new([".zip"], ZipArticles.Read),
        new([".eml"], MailArticles.ReadMessage),
        new([".mbox"], MailArticles.ReadMailbox),
        new([".mht", ".mhtml"], MailArticles.ReadSavedPage),
        new([".docx"], WordArticles.Read),
        new([".pdf"], PdfArticles.Read),
        new([".warc"], WarcArticles.Read),
        new([".warc.gz"], WarcArticles.ReadCompressed),
    ];

    private static readonly Dictionary<string, ArticleFormat> ByExtension = All
        .SelectMany(format => format.Extensions.Select(extension => (extension, format)))
        .ToDictionary(f => f.extension, f => f.format, StringComparer.OrdinalIgnoreCase);

    public static ValueList<string> Extensions { get; } = All.SelectMany(f => f.Extensions).ToValueList();

    /// <summary>The format of the longest known extension of a name ("news.warc.gz": ".warc.gz" before ".gz").</summary>
    public static ArticleFormat? For(string name)
    {
        for (var dot = name.LastIndexOfAny(['/', '\\', '!']) + 1; (dot = name.IndexOf('.', dot)) >= 0; dot++)
            if (ByExtension.TryGetValue(name.Substring(dot), out var format)) return format;
        return null;
    }
}
