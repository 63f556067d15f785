using System;
using NewsTools.Formats.Reading.Language;
using NewsTools.Text;

namespace NewsTools.Formats.Reading;

/// <summary>What a source says of an article besides its text.</summary>
internal sealed record ArticleMetadata
{
    public static readonly ArticleMetadata None = new();

    public string? Title { get; init; }

    public DateTime? Date { get; init; }

    public string? Author { get; init; }

    public string? Site { get; init; }

    public string? Language { get; init; }

    public string? Uri { get; init; }

    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    public ValueList<string> Attachments { get; init; } = ValueList<string>.Empty;

    /// <summary>
    /// The article: a title that the text does not start with is put above it; title and date that the source does
    /// not give are read from the text.
    /// </summary>
    /// <exception cref="ArticleException">There is no text.</exception>
    public Article ToArticle(ArticleSource source, string text)
    {
        text = text.Replace("\r\n", "\n").Replace('\r', '\n').TrimEnd();
        var title = Title?.Trim();
        if (text.Trim().Length == 0) throw new ArticleException(ArticleProblemKind.Empty, "there is no text in it");
        if (title is { Length: > 0 } && !text.TrimStart().StartsWith(title, StringComparison.Ordinal)) text = title + "\n\n" + text;
        var header = ArticleHeader.Read(text);
        return new Article(text)
        {
            Path = source.Name,
            Uri = Uri ?? source.Uri,
            Title = title is { Length: > 0 } ? title : header.Title,
            Date = Date ?? header.Date,
            Author = Author,
            Site = Site,
            Language = Language ?? LanguageDetector.Detect(text),
            Tags = Tags,
            Attachments = Attachments,
            BodyStart = header.BodyStart,
        };
    }
}
