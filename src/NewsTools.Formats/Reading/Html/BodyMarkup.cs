using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>The element that a page's markup names as its story.</summary>
internal static class BodyMarkup
{
    /// <summary>An element counts with at least this part of the prose of the best element of all markers.</summary>
    private const double EnoughShare = 0.4;

    /// <summary>An element around the headline is the story's when so many characters of prose are in it.</summary>
    private const int EnoughProse = 150;

    /// <summary>Selectors, the most exact first.</summary>
    private static readonly string[] Markers =
    [
        "[itemprop~=articleBody], [property~='schema:articleBody'], [property~='content:encoded']",
        ".entry-content, .post-content, .article-content, .article-body, .article__body, .article__content, .articleBody, .article-text, .article__text, .ArticleBody-articleBody, .story-body, .story-content, " +
        ".story-text, .story__body, .post-body, .post__content, .post-text, .news-text, .news-content, .news-body, .news-detail, .news__text, .body-copy, .body-content, .content-body, .text-content, .td-post-content, " +
        ".field--name-body, .field-name-body, .node__content, .entry__content, .rich-text, .richtext, .single-content, .press-release, .release-body, .main-text, .detail-text, .text-body, .page-text, .blog-post-body, " +
        ".c-article-body, .c-entry-content, .wysiwyg, .b-article__text, .e-content, .hentry .content, .kg-canvas, .gh-content, .sqs-block-content, .caas-body, .paragraphs, " +
        "#article-body, #articleBody, #story-body, #storytext, #article_body, #article-content, #article-text, #newstext, #post-content, #bodytext, #content-body",
        "article, [role=article], [itemtype$=NewsArticle], [itemtype$='schema.org/Article'], .hentry, .h-entry",
        "main, [role=main], #main-content, #content, #main, .main-content, .page-content",
    ];

    public static IElement? Find(IElement body, IElement? headline)
    {
        var best = Markers.Select(marker => BestOf(body, marker, headline)).ToList();
        var most = best.Max(b => b.Prose);
        return most == 0 ? null : best.First(b => b.Prose >= EnoughShare * most).Element;
    }

    /// <summary>
    /// The element of the most prose, or of those around the headline when there are such: the next story may be longer.
    /// Several of one parent ("one element for each paragraph") count as the parent.
    /// </summary>
    private static (IElement? Element, int Prose) BestOf(IElement body, string marker, IElement? headline)
    {
        (IElement? Element, int Prose) best = default, headed = default;
        var ofParent = new Dictionary<IElement, int>();
        foreach (var element in body.QuerySelectorAll(marker))
        {
            var prose = PageCleaner.ProseLength(element);
            if (prose > best.Prose) best = (element, prose);
            if (prose > headed.Prose && prose >= EnoughProse && headline is not null && element.Contains(headline)) headed = (element, prose);
            if (prose == 0 || element.LocalName == "article" || element.ParentElement is not { } parent || parent == body) continue;
            ofParent[parent] = ofParent.TryGetValue(parent, out var sum) ? sum + prose : prose;
        }

        if (headed.Element is not null) return headed;
        foreach (var pair in ofParent) if (pair.Value > best.Prose) best = (pair.Key, pair.Value);
        return best;
    }
}
