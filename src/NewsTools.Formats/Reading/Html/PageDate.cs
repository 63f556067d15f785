using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>A page's publication date: from its data, or else as a reader sees it near the headline.</summary>
internal static class PageDate
{
    private const int ShortLine = 120;

    /// <summary>So many elements of one kind are looked at: the date stands near the top.</summary>
    private const int MostElements = 200;

    private static readonly string[] MetaNames =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "datePublished", "article:published", "publication_date", "pubdate", "publishdate", "publish-date", "publish_date", "published_date", "published-date",
        "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "dcterms.created", "dcterms.issued", "dcterms.date", "dc.date.issued", "dc.date.created", "dc.date", "dc.created",
        "cXenseParse:recs:publishtime", "article.published", "article.created", "article_date_original", "rnews:datePublished", "originalpublicationdate", "dateCreated", "displaydate", "ptime", "timestamp", "created", "date",
    ];

    private static readonly string[] LaterNames = ["article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "lastmod", "last-modified"];

    private static readonly Regex InAddress = new(@"/(?<y>(?:19|20)\d\d)[/\-](?<m>[01]?\d)[/\-](?<d>[0-3]?\d)(?:[/\-_.]|$)", RegexOptions.CultureInvariant);

    private static readonly Regex Slashed = new(@"\b(\d\d?)/(\d\d?)/20\d\d\b", RegexOptions.CultureInvariant);

    private static readonly Regex DateName = new(@"date|time|publish|posted|created|meta|byline|info", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static DateTime? Read(IHtmlDocument page, JsonLdData data, Func<string[], string?> meta, string? address)
    {
        var monthFirst = IsMonthFirst(page);
        return DateText.Parse(data.Published)
            ?? MetaNames.Select(name => DateText.Parse(meta([name]))).FirstOrDefault(d => d is not null)
            ?? OfTimeElement(page, monthFirst)
            ?? OfVisibleLine(page, monthFirst)
            ?? OfAddress(meta(["og:url"]) ?? data.Url ?? page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href") ?? address)
            ?? DateText.Parse(data.Modified)
            ?? LaterNames.Select(name => DateText.Parse(meta([name]))).FirstOrDefault(d => d is not null);
    }

    /// <summary>Whether "03/04/2023" is the fourth of March: by other such dates of the page, or else by its language.</summary>
    private static bool IsMonthFirst(IHtmlDocument page)
    {
        var pairs = Slashed.Matches(page.Body?.TextContent ?? "").Cast<Match>().Select(m => (First: int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), Second: int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
        var (days, months) = (pairs.Count(p => p.First > 12), pairs.Count(p => p.Second > 12));
        return days == months ? page.DocumentElement?.GetAttribute("lang") is "en-US" or "en-us" : months > days;
    }

    /// <summary>A marked time: the one that says that it is the publication's, or else the first near the headline.</summary>
    private static DateTime? OfTimeElement(IHtmlDocument page, bool monthFirst)
    {
        DateTime? Of(IElement e) => DateText.Parse(e.GetAttribute("datetime") ?? e.GetAttribute("content") ?? e.GetAttribute("title")) ?? DateText.Find(e.TextContent, monthFirst)?.Date;
        foreach (var element in page.QuerySelectorAll("[itemprop~=datePublished], time[pubdate], time.published, time.entry-date, abbr.published, .dt-published").Take(MostElements))
            if (!IsElsewhere(element) && Of(element) is { } date) return date;
        if (Headline(page) is { } headline)
            foreach (var element in page.QuerySelectorAll("time, abbr[title], span[title]").Take(MostElements).Where(t => IsNear(t, headline)).OrderBy(IsUpdate))
                if (Of(element) is { } date) return date;
        return page.QuerySelectorAll("article time, main time").Take(MostElements).Where(t => !IsElsewhere(t)).Select(Of).FirstOrDefault(d => d is not null);
    }

    private static bool IsUpdate(TextBlock line) => line.Text.StartsWith("updated", StringComparison.OrdinalIgnoreCase) || line.Text.StartsWith("last updated", StringComparison.OrdinalIgnoreCase);

    private static bool IsUpdate(IElement time) => time.ClassList.Contains("updated") || time.ParentElement?.TextContent.IndexOf("updated", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The date of a short line near the headline, else of an element whose name promises one, else the last line ("Minsk, 5 May 2021").</summary>
    private static DateTime? OfVisibleLine(IHtmlDocument page, bool monthFirst)
    {
        if (page.Body is not { } body) return null;
        var blocks = BlockCollector.Collect(body);
        var title = Headline(page) is { } headline && BlockCollector.Collect(headline) is [var first, ..] ? first.Text : null;
        var at = title is null ? 0 : Math.Max(0, blocks.Select(b => b.Text).ToList().IndexOf(title));
        DateTime? In(IEnumerable<TextBlock> range) => range.Where(b => b.Text.Length <= ShortLine).OrderBy(IsUpdate).Select(b => DateText.Find(b.Text, monthFirst)?.Date).FirstOrDefault(d => d is not null);

        var after = blocks.Skip(at + 1).TakeWhile((b, i) => i < 12).ToList();
        var beforeProse = after.TakeWhile(b => b.Words < 40).ToList();
        return In(beforeProse)
            ?? In(blocks.Take(at + 1).Reverse().Take(6))
            ?? page.QuerySelectorAll("[class], [id]").Where(e => DateName.IsMatch(e.ClassName + " " + e.Id)).Take(MostElements).Where(e => !IsElsewhere(e) && e.TextContent.Trim().Length is > 5 and <= ShortLine)
                .Select(e => DateText.Find(e.TextContent, monthFirst)?.Date).FirstOrDefault(d => d is not null)
            ?? In(after)
            ?? In(blocks.Skip(at + 1).Where(b => b.Words <= 12));
    }

    private static DateTime? OfAddress(string? address) => address is not null && InAddress.Match(address) is { Success: true } match ? DateText.Find($"{match.Groups["y"]}-{match.Groups["m"]}-{match.Groups["d"]}")?.Date : null;

    private static IElement? Headline(IHtmlDocument page) => page.QuerySelector("article h1, main h1, h1[itemprop=headline]") ?? page.QuerySelector("h1") ?? page.QuerySelector("article h2, main h2");

    /// <summary>Whether they share an ancestor a few levels up.</summary>
    private static bool IsNear(IElement element, IElement headline)
    {
        if (IsElsewhere(element)) return false;
        var ancestor = headline.ParentElement;
        for (var level = 0; level < 3 && ancestor is not null; level++, ancestor = ancestor.ParentElement)
            if (ancestor.Contains(element)) return true;
        return false;
    }

    /// <summary>In comments, side columns or links to other articles.</summary>
    private static bool IsElsewhere(IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
            if (e.LocalName is "aside" or "footer" or "nav" or "li" || (e.ClassName + " " + e.Id) is var name && (name.IndexOf("comment", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("related", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("sidebar", StringComparison.OrdinalIgnoreCase) >= 0)) return e.LocalName != "body" && !HasHeadline(e);
        return false;
    }

    private static bool HasHeadline(IElement element) => element.QuerySelector("h1") is not null;
}
