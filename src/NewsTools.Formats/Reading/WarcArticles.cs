using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using NewsTools.Formats.Reading.Html;

namespace NewsTools.Formats.Reading;

/// <summary>Web archives (.warc, .warc.gz): every page that was answered with success is an article. Streamed, record by record.</summary>
internal static class WarcArticles
{
    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        using var stream = source.Open();
        foreach (var article in ReadRecords(source, new BufferedStream(stream, 1 << 16), context)) yield return article;
    }

    public static IEnumerable<Article> ReadCompressed(ArticleSource source, ReadingContext context)
    {
        using var stream = source.Open();
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        foreach (var article in ReadRecords(source, new BufferedStream(unpacked, 1 << 16), context)) yield return article;
    }

    private static IEnumerable<Article> ReadRecords(ArticleSource source, Stream stream, ReadingContext context)
    {
        var reader = new WarcReader(stream, context.Options.MaxTextBytes);
        while (reader.Read() is { } record)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (!record.IsPage) continue;
            var address = record.Header("WARC-Target-URI")?.Trim('<', '>') ?? FormattableString.Invariant($"record{record.Number}");
            var item = source.Inner(address, () => new MemoryStream(record.Body, writable: false)) with { Uri = address, Encoding = DeclaredCharset.ByName(record.Charset) };
            foreach (var article in context.Guard(item.Name, () => record.IsTooLarge ? throw new ArticleException(ArticleProblemKind.TooLarge, "it is too large for one article") : HtmlArticles.Read(item, context))) yield return article;
        }
    }
}
