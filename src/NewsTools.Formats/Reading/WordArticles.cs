using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NewsTools.Formats.Reading;

/// <summary>Word documents (.docx).</summary>
internal static class WordArticles
{
    private const long MaximumPart = 64L * 1024 * 1024;

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        using var stream = new MemoryStream(source.ReadAll(context.Options.MaxMessageBytes), writable: false);
        CheckSize(stream);
        try
        {
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaximumPart });
            var body = document.MainDocumentPart?.Document?.Body ?? throw new ArticleException(ArticleProblemKind.InvalidFormat, "it holds no text");
            var properties = document.PackageProperties;
            var blocks = new WordText(document.MainDocumentPart).Blocks(body).ToList();
            var metadata = new ArticleMetadata
            {
                Title = blocks.Where(b => b.IsTitle).Select(b => b.Text).FirstOrDefault() ?? Trimmed(properties.Title),
                Author = Trimmed(properties.Creator),
                Language = Trimmed(properties.Language) is { Length: >= 2 } language ? language.Substring(0, 2).ToLowerInvariant() : null,
                Tags = (properties.Keywords ?? "").Split(',', ';').Select(k => k.Trim()).Where(k => k.Length > 0).ToValueList(),
            };
            var article = metadata.ToArticle(source, TextOf(blocks));
            return [article.Date is null && properties.Created is { } created ? article with { Date = created } : article];
        }
        catch (Exception e) when (e is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid Word document", e);
        }
    }

    /// <summary>A package says how large it unpacks; one that says too much, or lies, is not unpacked.</summary>
    private static void CheckSize(MemoryStream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Any(e => e.Length > MaximumPart))
                throw new ArticleException(ArticleProblemKind.TooLarge, FormattableString.Invariant($"a part of it unpacks to more than {MaximumPart / (1024 * 1024)} MB"));
        }
        catch (InvalidDataException e)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid Word document", e);
        }

        stream.Position = 0;
    }

    private static string TextOf(List<WordBlock> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) text.Append(blocks[i].IsItem && blocks[i - 1].IsItem ? "\n" : "\n\n");
            text.Append(blocks[i].Text);
        }

        return text.ToString();
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
