using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Takes from a page what is around a story: navigation, share bars, captions, related links, comments, notices.</summary>
internal static class PageCleaner
{
    /// <summary>No element that holds a larger part of the page's prose is ever taken for boilerplate by its class.</summary>
    private const double LargestShare = 0.3;

    /// <summary>The same for elements whose tag or role tells it, and for comments, unless the headline is in them.</summary>
    private const double LargestCertainShare = 0.6;
    private const double LargestCommentShare = 0.85;

    private const int ShortLength = 300;
    private const int LeastTeasers = 3;
    private const int LongestTeaser = 500;

    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "link", "meta", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "button", "input", "select", "textarea", "dialog", "nav", "aside", "footer",
        "menu", "figcaption", "form", "map", "progress", "datalist",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tooltip", "form",
    };

    /// <summary>Words of a class or id that tell boilerplate.</summary>
    private static readonly HashSet<string> Words = WordSet(
        "nav navbar navigation navi menu submenu breadcrumb breadcrumbs sidebar sidebars share shares sharing sharebar sharethis sharedaddy social socials addthis addtoany related relatedposts " +
        "recommended recommendation recommendations recirc recirculation promo promos promotion advert adverts advertisement advertising ads adslot adsense adunit dfp sponsor sponsored sponsors " +
        "cookie cookies consent gdpr newsletter newsletters subscribe subscription signup paywall popup modal overlay lightbox tagcloud taglist caption captions " +
        "pagination paging pager print toolbar outbrain taboola trending popular mostread masthead copyright skip toc login signin footer noprint " +
        "sr visuallyhidden feedback rating ratings poll follow donate donation jp crp yarpp zergnet survey countdown ticker infobox bio biography contributor contributors contact contacts mw-editsection editsection navbox cookiebot onetrust didomi privacy prevnext");

    /// <summary>Words that tell it of short elements only.</summary>
    private static readonly HashSet<string> WeakWords = WordSet(
        "author authors byline meta postmeta metadata tags tag tools tool widget header banner credit credits embed gallery info timestamp date dates time published updated category categories " +
        "hidden hide weather breaking more readmore next prev previous links disclaimer topbar dateline source counter views likes buttons actions bookmark icons language languages lang search correction tweet twitter facebook " +
        "instagram youtube whatsapp telegram callout cta teaser teasers carousel slider aside sticky notice alert hint latest inline-related subtitle-links audio player video listen read-also also");

    /// <summary>Words that tell of a picture: what is written on such an element is its caption.</summary>
    private static readonly HashSet<string> PictureWords = WordSet("photo photos foto image images img picture pictures pic figure thumb thumbnail media gallery slide slideshow");

    /// <summary>With "author", what tells a box about the author from a mark of the author's own words.</summary>
    private static readonly HashSet<string> AboutWords = WordSet("about box card description desc info profile");

    private static readonly HashSet<string> CommentWords = WordSet("comments comment commentlist disqus respond");

    private static readonly string[] Hiding = ["display:none", "visibility:hidden"];

    /// <summary>Cleans a page; whatever is around its headline stays.</summary>
    public static void Clean(IElement body, IElement? headline)
    {
        var prose = Math.Max(1, ProseLength(body));
        var doomed = new List<IElement>();
        Visit(body, prose, headline, doomed);
        foreach (var element in doomed) element.Remove();
    }

    private static void Visit(IElement parent, int prose, IElement? headline, List<IElement> doomed)
    {
        foreach (var element in parent.Children)
        {
            if (!(headline is not null && element.Contains(headline)) && IsBoilerplate(element, prose)) doomed.Add(element);
            else Visit(element, prose, headline, doomed);
        }
    }

    private static bool IsBoilerplate(IElement element, int prose)
    {
        var name = element.LocalName;
        if (name is "script" or "style" or "noscript" or "template" or "figcaption") return true;
        if (name is "html" or "body" or "main" or "h1" or "table" or "tbody" or "tr") return false;
        int? own = null;
        bool Small(double share) => (own ??= ProseLength(element)) < share * prose;
        bool Aside(double share) => Small(share) && (Small(LargestShare) || element.QuerySelector("h1, [itemprop=articleBody]") is null);
        if (IsHidden(element) || Tags.Contains(name) || (element.GetAttribute("role") is { } role && Roles.Contains(role))) return Aside(LargestCertainShare);
        if (name == "article" || element.GetAttribute("itemprop") == "articleBody") return false;
        var strong = false;
        var weak = false;
        var comment = false;
        var author = false;
        var about = false;
        var picture = false;
        foreach (var word in NameWords(element))
        {
            comment |= CommentWords.Contains(word);
            author |= word is "author" or "authors";
            about |= AboutWords.Contains(word);
            strong |= Words.Contains(word);
            weak |= WeakWords.Contains(word);
            picture |= PictureWords.Contains(word);
        }

        if (BlockCollector.IsInline(element)) return strong && element.ParentElement?.LocalName != "p";
        if (comment && Aside(LargestCommentShare)) return true;
        if (name == "p") return strong && element.TextContent.Trim().Length < ShortLength;
        if (strong || (author && about)) return Small(LargestShare);
        if (picture && Small(LargestShare) && IsCaption(element)) return true;
        if (IsRowOfTeasers(element) && Aside(LargestCertainShare)) return true;
        return weak && !name.StartsWith("h", StringComparison.Ordinal) && element.TextContent.Trim().Length < ShortLength && ProseLength(element) == 0;
    }

    /// <summary>A picture with a line or two.</summary>
    private static bool IsCaption(IElement element) =>
        element.TextContent.Trim().Length < ShortLength && element.QuerySelector("h1, h2, h3, ul, ol, table, blockquote") is null && element.QuerySelectorAll("p").Length < 2
        && element.QuerySelector("img, picture, amp-img") is not null;

    /// <summary>Cards of other stories: elements of one kind, each a few words under a headline that is a link.</summary>
    private static bool IsRowOfTeasers(IElement element)
    {
        if (element.ChildElementCount < LeastTeasers) return false;
        var cards = element.Children.Where(c => c.ChildElementCount > 1 && c.QuerySelector("h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5") is not null && c.TextContent.Length < LongestTeaser).ToList();
        return cards.Count >= LeastTeasers && cards.Count >= element.ChildElementCount - 2;
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") return true;
        return element.GetAttribute("style") is { Length: < 2000 } style && style.Replace(" ", "") is var compact && Hiding.Any(h => compact.IndexOf(h, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The words of class and id, also those that only case or digits divide ("relatedPosts").</summary>
    private static IEnumerable<string> NameWords(IElement element)
    {
        var names = element.ClassName + " " + element.Id;
        if (names.Length is < 3 or > 1000) yield break;
        var start = -1;
        for (var i = 0; i <= names.Length; i++)
        {
            var inside = i < names.Length && char.IsLetter(names[i]);
            if (start >= 0 && (!inside || (char.IsUpper(names[i]) && char.IsLower(names[i - 1]))))
            {
                yield return names.Substring(start, i - start).ToLowerInvariant();
                start = -1;
            }

            if (inside && start < 0) start = i;
        }
    }

    /// <summary>How many characters of the element stand in sentences rather than links and labels.</summary>
    public static int ProseLength(IElement element) => BlockCollector.Collect(element).Where(b => b.IsProse && b.Kind != TextBlockKind.Heading).Sum(b => b.Text.Length - b.LinkLength);

    private static HashSet<string> WordSet(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
