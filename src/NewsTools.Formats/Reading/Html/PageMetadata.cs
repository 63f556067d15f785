using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Who published a page, when and where: from JSON-LD, meta elements, Open Graph and the page itself.</summary>
internal static class PageMetadata
{
    private static readonly string[] TitleSeparators = [" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " » ", " / ", " \u00B7 ", " \u2022 "];

    public static ArticleMetadata Read(IHtmlDocument page, JsonLdData data, string? address)
    {
        var meta = MetaOf(page);
        string? Meta(params string[] names) => names.Select(n => meta.TryGetValue(n, out var value) ? value : null).FirstOrDefault(v => v is not null);

        var language = LanguageOf(page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang") ?? data.Language ?? Meta("content-language", "og:locale", "dc.language", "language"));
        var site = Meta("og:site_name") ?? data.Publisher ?? Meta("application-name", "dc.publisher", "publisher");
        return new ArticleMetadata
        {
            Title = TitleOf(page, data.Headline, Meta("og:title", "twitter:title", "dc.title", "title"), site),
            Date = PageDate.Read(page, data, Meta, address),
            Author = AuthorOf(page, data.Author ?? Meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl", "citation_author")),
            Site = site,
            Language = language,
            Uri = CanonicalOf(page, Meta("og:url"), data.Url, address),
            Tags = TagsOf(page, data),
        };
    }

    private static Dictionary<string, string> MetaOf(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta[content]"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (name is { Length: > 0 } && element.GetAttribute("content")?.Trim() is { Length: > 0 } content && !meta.ContainsKey(name.Trim())) meta[name.Trim()] = content;
        }

        return meta;
    }

    /// <summary>The headline that a reader sees, if the page's own data agrees that it is one.</summary>
    private static string? TitleOf(IHtmlDocument page, string? headline, string? shared, string? site)
    {
        var told = headline ?? shared ?? page.Title;
        var seen = page.QuerySelectorAll("h1, [itemprop=headline]").Select(Text).Where(t => t.Length > 3).ToList();
        var full = TextBlock.LettersOf(told + " " + shared + " " + page.Title);
        var brief = TextBlock.LettersOf(told ?? "");
        if (seen.Where(t => full.Contains(TextBlock.LettersOf(t)) || (brief.Length > 3 && TextBlock.LettersOf(t).StartsWith(brief, StringComparison.Ordinal))).OrderByDescending(t => t.Length).FirstOrDefault() is { } best) return best;
        if (headline is { Length: > 0 }) return headline;
        var title = shared ?? page.Title;
        if (string.IsNullOrWhiteSpace(title)) return seen.FirstOrDefault();
        return WithoutSite(title!.Trim(), site);
    }

    private static string WithoutSite(string title, string? site)
    {
        foreach (var separator in TitleSeparators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at < 0) continue;
            var (before, after) = (title.Substring(0, at).Trim(), title.Substring(at + separator.Length).Trim());
            if (site is not null && TextBlock.LettersOf(before) == TextBlock.LettersOf(site)) return after;
            if (before.Length > after.Length || (site is not null && TextBlock.LettersOf(after) == TextBlock.LettersOf(site))) return WithoutSite(before, site);
        }

        return title;
    }

    private static string? AuthorOf(IHtmlDocument page, string? told)
    {
        if (told is not null && !told.Contains("://")) return WithoutBy(told);
        return page.QuerySelectorAll("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], .byline .author, .author-name, .author a, .byline a, .byline, .article-author, .post-author, .author")
            .Select(e => WithoutBy(Text(e))).FirstOrDefault(t => t.Length is > 2 and < 80 && t.Any(char.IsUpper) && !t.Any(char.IsDigit));
    }

    private static string WithoutBy(string author)
    {
        author = author.Trim();
        foreach (var by in new[] { "by ", "by: ", "author: ", "written by ", "posted by " })
            if (author.StartsWith(by, StringComparison.OrdinalIgnoreCase)) return author.Substring(by.Length).Trim();
        return author;
    }

    private static string? LanguageOf(string? tag)
    {
        var code = tag?.Trim().Split('-', '_', ',', ' ')[0].ToLowerInvariant();
        return code is { Length: 2 } && code.All(c => c is >= 'a' and <= 'z') ? code : null;
    }

    private static string? CanonicalOf(IHtmlDocument page, string? shared, string? data, string? address)
    {
        var start = Uri.TryCreate(address, UriKind.Absolute, out var own) ? own : null;
        foreach (var candidate in new[] { page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), shared, data })
        {
            if (string.IsNullOrWhiteSpace(candidate)) continue;
            if (Uri.TryCreate(start, candidate!.Trim(), out var uri) || Uri.TryCreate(candidate.Trim(), UriKind.Absolute, out uri))
                if (uri.Scheme is "http" or "https" && (uri.AbsolutePath.Length > 1 || uri.Query.Length > 1)) return uri.AbsoluteUri;
        }

        return null;
    }

    private static ValueList<string> TagsOf(IHtmlDocument page, JsonLdData data)
    {
        var tags = page.QuerySelectorAll("meta[property='article:tag']").Select(e => e.GetAttribute("content") ?? "").Concat(page.QuerySelectorAll("a[rel~=tag]").Select(Text)).ToList();
        if (tags.Count == 0) tags.AddRange(data.Keywords);
        if (tags.Count == 0 && page.QuerySelector("meta[name=keywords], meta[name=news_keywords]")?.GetAttribute("content") is { } keywords) tags.AddRange(keywords.Split(',', ';'));
        return tags.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();
    }

    private static string Text(IElement element) => string.Join(" ", BlockCollector.Collect(element).Select(b => b.Text.Replace('\n', ' ')));
}
