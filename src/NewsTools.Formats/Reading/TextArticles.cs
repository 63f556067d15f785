using System.Collections.Generic;

namespace NewsTools.Formats.Reading;

/// <summary>Plain text and Markdown, with YAML front matter or without.</summary>
internal static class TextArticles
{
    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        var (metadata, text) = FrontMatter.Split(source, TextDecoder.Decode(source, context), context);
        yield return metadata.ToArticle(source, text);
    }

    public static IEnumerable<Article> ReadMarkdown(ArticleSource source, ReadingContext context)
    {
        var (metadata, text) = FrontMatter.Split(source, TextDecoder.Decode(source, context), context);
        yield return metadata.ToArticle(source, MarkdownText.ToPlain(text));
    }
}
