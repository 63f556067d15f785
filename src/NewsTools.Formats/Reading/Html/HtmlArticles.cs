using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
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

    /// <summary>The parser looks at every open block when another opens; what is nested deeper than any page takes it minutes.</summary>
    private const int MaximumNesting = 2000;

    private const int LongestName = 4000;

    private static readonly string[] Names = ["class", "id", "style"];

    /// <summary>Blocks whose end has to be told.</summary>
    private static readonly Regex Block = new(@"<(/?)(?:address|article|aside|blockquote|center|details|dialog|dir|div|dl|fieldset|figcaption|figure|footer|form|header|hgroup|main|menu|nav|ol|pre|section|summary|table|ul)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        yield return Read(source, TextDecoder.Decode(source, context, DeclaredCharset.Of));
    }

    /// <summary>The article of a page.</summary>
    /// <exception cref="ArticleException">There is no text in it.</exception>
    public static Article Read(ArticleSource source, string html)
    {
        var page = Parse(html);
        DropLongNames(page);
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
        CheckNesting(html);
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

    /// <summary>Nobody names an element in thousands of letters, and whoever looks for words in them takes long.</summary>
    private static void DropLongNames(IHtmlDocument page)
    {
        foreach (var element in page.All)
            foreach (var name in Names)
                if (element.GetAttribute(name) is { Length: > LongestName }) element.RemoveAttribute(name);
    }

    private static void CheckNesting(string html)
    {
        var open = 0;
        for (var block = Block.Match(html); block.Success; block = block.NextMatch())
        {
            open = block.Groups[1].Length == 0 ? open + 1 : Math.Max(0, open - 1);
            if (open > MaximumNesting) throw new ArticleException(ArticleProblemKind.TooLarge, FormattableString.Invariant($"its markup is nested more than {MaximumNesting} levels deep"));
        }
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
