using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace NewsTools.Formats.Reading;

/// <summary>The files of an archive. They are read where they are: nothing is written, so that no name can lead out of a folder.</summary>
internal static class ZipArticles
{
    private const int MaximumNesting = 3;

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        if (source.Name.Count(c => c == '!') >= MaximumNesting) throw new ArticleException(ArticleProblemKind.Unsupported, "archives are nested too deeply");
        using var stream = Seekable(source, context);
        using var archive = Open(stream);
        foreach (var entry in archive.Entries)
        {
            if (entry.FullName.EndsWith("/", StringComparison.Ordinal) || !ArticleReader.IsArticle(entry.FullName)) continue;
            foreach (var article in context.Read(source.Inner(entry.FullName, () => new BoundedStream(entry.Open(), context.Options.MaxUnpackedBytes)))) yield return article;
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException e)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid archive", e);
        }
    }

    private static Stream Seekable(ArticleSource source, ReadingContext context)
    {
        var stream = source.Open();
        if (stream.CanSeek) return stream;
        stream.Dispose();
        return new MemoryStream(source.ReadAll(context.Options.MaxTextBytes), writable: false);
    }
}
