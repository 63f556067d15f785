using System;
using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace NewsTools.Formats.Reading;

/// <summary>PDF documents. What was scanned has no text; a warning says so.</summary>
internal static class PdfArticles
{
    private const int FewLetters = 20;

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        var bytes = source.ReadAll(context.Options.MaxMessageBytes);
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false });
            var text = new PdfText();
            var images = 0;
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var page = document.GetPage(number);
                text.Add(page);
                if (page.NumberOfImages > 0) images++;
            }

            if (text.Letters < FewLetters)
                throw new ArticleException(ArticleProblemKind.Empty, images > 0 ? "its pages are pictures, as a scanner makes them; it needs text recognition (OCR) first" : "there is no text in it");
            return [ToArticle(source, document, text)];
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new ArticleException(ArticleProblemKind.AccessDenied, "it is protected by a password", e);
        }
        catch (Exception e) when (e is not (ArticleException or OperationCanceledException or OutOfMemoryException))
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no valid PDF document", e);
        }
    }

    private static Article ToArticle(ArticleSource source, PdfDocument document, PdfText text)
    {
        var information = document.Information;
        var metadata = new ArticleMetadata
        {
            Title = text.Headline ?? Trimmed(information.Title),
            Author = Trimmed(information.Author),
            Tags = (information.Keywords ?? "").Split(',', ';').Select(k => k.Trim()).Where(k => k.Length > 0).ToValueList(),
        };
        var article = metadata.ToArticle(source, text.ToString());
        return article.Date is null && information.GetCreatedDateTimeOffset() is { } created ? article with { Date = created.DateTime } : article;
    }

    private static string? Trimmed(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
