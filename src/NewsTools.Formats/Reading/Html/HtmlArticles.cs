using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsTools.Formats.Reading.Language;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Web pages, saved or loaded.</summary>
internal static class HtmlArticles
{
    /// <summary>Deeper elements become siblings: no later step needs a deep stack.</summary>
    private const int MaximumDepth = 128;

    /// <summary>More elements than any page of news has; what looks at each of them stays quick.</summary>
    private const int MaximumElements = 40_000;

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        yield return Read(source, TextDecoder.Decode(source, context, DeclaredCharset.Of));
    }

    /// <summary>The article of a page.</summary>
    /// <exception cref="ArticleException">There is no text in it.</exception>
    public static Article Read(ArticleSource source, string html)
    {
        var page = Parse(html);
        var data = JsonLdReader.Read(page);
        var metadata = PageMetadata.Read(page, data, source.Uri);
        var blocks = BodyFinder.Find(page, data, metadata);
        var text = TextOf(blocks);

        // What a template says of the language of all its pages is worth less than the words of this one.
        return (metadata with { Language = LanguageDetector.Detect(text) ?? metadata.Language }).ToArticle(source, text);
    }

    /// <exception cref="ArticleException">There is far more markup than a page of news has.</exception>
    public static IHtmlDocument Parse(string html)
    {
        var elements = 0;
        var options = new HtmlParserOptions
        {
            MaximumDepth = MaximumDepth,
            SkipComments = true,
            OnCreated = (_, _) =>
            {
                if (++elements > MaximumElements) throw new ArticleException(ArticleProblemKind.TooLarge, FormattableString.Invariant($"its markup has more than {MaximumElements} elements, more than any page of news"));
            },
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    /// <summary>Blocks one behind the other: an empty line between two, none between two items of a list or rows of a table.</summary>
    public static string TextOf(IReadOnlyList<TextBlock> blocks)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) text.Append(blocks[i].Joins(blocks[i - 1]) ? "\n" : "\n\n");
            if (blocks[i].Kind == TextBlockKind.ListItem) text.Append("- ");
            text.Append(blocks[i].Text);
        }

        return text.ToString();
    }
}
