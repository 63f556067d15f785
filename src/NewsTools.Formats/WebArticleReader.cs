using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NewsTools.Formats.Reading;
using NewsTools.Formats.Reading.Html;
using NewsTools.Formats.Reading.Web;

namespace NewsTools.Formats;

/// <summary>Reads articles from the web: pages, feeds, sitemaps. One reader keeps one session's manners: robots.txt, pauses, cache.</summary>
public sealed class WebArticleReader : IDisposable
{
    private readonly WebClient _client;
    private readonly WebOptions _web;
    private readonly ReadingContext _context;

    /// <summary>Makes a reader.</summary>
    /// <param name="web">How addresses are loaded.</param>
    /// <param name="options">How articles are read.</param>
    /// <param name="report">Takes each problem as it appears; a bad address never stops the others.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public WebArticleReader(WebOptions web, ArticleReaderOptions options, Action<ArticleProblem> report, CancellationToken cancellationToken = default)
    {
        _web = web ?? throw new ArgumentNullException(nameof(web));
        _client = new WebClient(web);
        _context = new ReadingContext(options ?? throw new ArgumentNullException(nameof(options)), report ?? throw new ArgumentNullException(nameof(report)), cancellationToken);
    }

    /// <summary>The article of a page, or those of any file that a reader knows.</summary>
    public IEnumerable<Article> Read(Uri address) => Guard(address, () =>
    {
        var answer = _client.Load(address, _context.CancellationToken);
        return FormatOf(answer).Read(SourceOf(answer), _context);
    });

    /// <summary>The entries of a feed as the feed tells them.</summary>
    public IEnumerable<Article> ReadFeed(Uri address) => Guard(address, () =>
    {
        var source = SourceOf(_client.Load(address, _context.CancellationToken));
        return IsJson(source) ? JsonArticles.Read(source, _context) : FeedArticles.Read(source, _context);
    });

    /// <summary>The pages that a sitemap lists, each loaded when its turn comes.</summary>
    public IEnumerable<Article> ReadSitemap(Uri address) =>
        Guard(address, () => new Sitemap(a => _client.Load(a, _context.CancellationToken), _context).Pages(address).Take(_web.MaxPages).SelectMany(Read));

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private IEnumerable<Article> Guard(Uri address, Func<IEnumerable<Article>> read)
    {
        if (address is null) throw new ArgumentNullException(nameof(address));
        return address.IsAbsoluteUri
            ? _context.Guard(address.AbsoluteUri, read)
            : _context.Guard(address.OriginalString, () => throw new ArticleException(ArticleProblemKind.Unsupported, "it is no full address such as https://news.example/a"));
    }

    private static ArticleSource SourceOf(WebAnswer answer) =>
        new(answer.Address.AbsoluteUri, () => new MemoryStream(answer.Bytes, writable: false)) { Uri = answer.Address.AbsoluteUri, Encoding = DeclaredCharset.ByName(answer.Charset) };

    private static ArticleFormat FormatOf(WebAnswer answer) => answer.ContentType switch
    {
        "application/pdf" => ArticleFormats.For(".pdf")!,
        "application/json" or "application/feed+json" or "application/ld+json" => ArticleFormats.For(".json")!,
        "application/rss+xml" or "application/atom+xml" or "application/xml" or "text/xml" => ArticleFormats.For(".xml")!,
        "text/plain" or "text/markdown" => ArticleFormats.Text,
        null or "text/html" or "application/xhtml+xml" or "application/octet-stream" => ArticleFormats.For(Path.GetFileName(answer.Address.AbsolutePath)) ?? ArticleFormats.For(".html")!,
        _ => ArticleFormats.For(Path.GetFileName(answer.Address.AbsolutePath)) ?? throw new ArticleException(ArticleProblemKind.Unsupported, $"'{answer.ContentType}' is no form that articles come in"),
    };

    private static bool IsJson(ArticleSource source)
    {
        using var stream = source.Open();
        int c;
        while ((c = stream.ReadByte()) is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF)
        {
        }

        return c is '{' or '[';
    }
}
