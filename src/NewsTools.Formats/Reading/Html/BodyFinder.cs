using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>
/// Finds a page's story. Three readings are compared: the element that the page's own markup names, what SmartReader
/// finds, and the stretch between the first and the last sentence of the page.
/// </summary>
internal sealed class BodyFinder
{
    private const int FewWords = 60;

    /// <summary>A named element with so many words of prose is a story, however short.</summary>
    private const int BriefWords = 25;

    /// <summary>What stands between headline and body is the lead of a story when it is no more than so many blocks.</summary>
    private const int LeadBlocks = 8;

    private const int MostHeadings = 200;

    private readonly ArticleMetadata _metadata;
    private readonly IReadOnlyList<TextBlock> _page;
    private readonly string? _title;

    private BodyFinder(IElement body, ArticleMetadata metadata)
    {
        _metadata = metadata;
        _page = BlockCollector.Collect(body);
        _title = metadata.Title is { } title ? TextBlock.LettersOf(title) : null;
    }

    public static IReadOnlyList<TextBlock> Find(IHtmlDocument page, JsonLdData data, ArticleMetadata metadata)
    {
        if (page.Body is not { } body) return [];
        if (IsOneLink(body)) foreach (var link in body.QuerySelectorAll("a").ToList()) link.Replace(link.ChildNodes.ToArray());
        var headline = HeadlineOf(body, metadata);
        PageCleaner.Clean(body, headline);
        var finder = new BodyFinder(body, metadata);
        var marked = finder.Filter(BodyMarkup.Find(body, headline) is { } element ? BlockCollector.Collect(element) : []);
        var read = finder.Filter(SmartReaderText.Read(page));
        return finder.Find(marked, read, data.Body);
    }

    /// <summary>A link that is never closed makes a link of all that follows.</summary>
    private static bool IsOneLink(IElement body)
    {
        var blocks = BlockCollector.Collect(body);
        return blocks.Sum(b => b.LinkLength) > 0.9 * blocks.Sum(b => b.Text.Length);
    }

    private static IElement? HeadlineOf(IElement body, ArticleMetadata metadata)
    {
        if (metadata.Title is null) return null;
        var title = TextBlock.LettersOf(metadata.Title);
        return body.QuerySelectorAll("h1, h2, h3").Take(MostHeadings).FirstOrDefault(h => TextBlock.LettersOf(h.TextContent) == title);
    }

    private IReadOnlyList<TextBlock> Find(IReadOnlyList<TextBlock> marked, IReadOnlyList<TextBlock> read, ToldBody? told)
    {
        var best = told is { IsMeasure: true } && Math.Max(told.Agreement(marked), told.Agreement(read)) > 0.5 ? (told.Agreement(marked) >= told.Agreement(read) ? marked : read) : Choose(marked, read);
        if (WordsOf(best) < FewWords && !(best == marked && WordsOf(best) >= BriefWords))
        {
            var whole = Filter(SentenceStretch(_page));
            if (WordsOf(whole) > 2 * WordsOf(best)) best = whole;
        }

        if (told is not null && told.Words > 1.5 * WordsOf(best)) return Filter(told.Blocks);
        if (best.Count == 0) return Filter(_page);
        return told is { IsMeasure: true } ? told.Purify(WithLead(best)) : WithLead(best);
    }

    private IReadOnlyList<TextBlock> Filter(IReadOnlyList<TextBlock> blocks) => BlockFilter.Clean(blocks, _metadata);

    /// <summary>
    /// The marked element is the more exact one, unless much of the story is outside of it, or it holds much that is none.
    /// When the two have nothing in common, the story is what stands closer below the headline.
    /// </summary>
    private IReadOnlyList<TextBlock> Choose(IReadOnlyList<TextBlock> marked, IReadOnlyList<TextBlock> read)
    {
        if (WordsOf(marked) == 0) return read;
        if (WordsOf(read) == 0) return marked;
        var inMarked = new HashSet<string>(marked.Select(b => b.Text), StringComparer.Ordinal);
        var prose = read.Where(b => b.IsProse).ToList();
        var outside = prose.Where(b => !inMarked.Contains(b.Text)).ToList();
        if (outside.Count == prose.Count && DistanceBelowHeadline(marked) is { } near) return DistanceBelowHeadline(read) is { } other && other < near ? read : marked;
        return outside.Sum(b => b.Words) > 0.5 * WordsOf(marked) ? read : marked;
    }

    /// <summary>How many blocks stand between the headline and a reading's first prose; null when it is not below a headline.</summary>
    private int? DistanceBelowHeadline(IReadOnlyList<TextBlock> blocks)
    {
        if (blocks.FirstOrDefault(b => b.IsProse) is not { } first) return null;
        var start = IndexOf(first);
        var headline = HeadlineBefore(start);
        return headline < 0 ? null : start - headline;
    }

    /// <summary>With the paragraphs that stand between the headline and the body that the page's markup names.</summary>
    private IReadOnlyList<TextBlock> WithLead(IReadOnlyList<TextBlock> story)
    {
        var start = IndexOf(story[0]);
        var headline = HeadlineBefore(start);
        if (headline < 0 || start - headline - 1 is 0 or > LeadBlocks) return story;
        var lead = Filter(_page.Skip(headline + 1).Take(start - headline - 1).ToList()).Where(b => b is { Kind: TextBlockKind.Paragraph, IsSentence: true } && !story.Any(s => s.Text.Contains(b.Text))).ToList();
        return lead.Count == 0 ? story : [.. lead, .. story];
    }

    private int IndexOf(TextBlock block)
    {
        for (var i = 0; i < _page.Count; i++) if (_page[i].Text == block.Text) return i;
        return -1;
    }

    /// <summary>The last block before one that tells the title; -1 when there is none.</summary>
    private int HeadlineBefore(int index)
    {
        while (--index >= 0 && _page[index].Letters != _title)
        {
        }

        return Math.Max(index, -1);
    }

    private static int WordsOf(IReadOnlyList<TextBlock> blocks) => blocks.Where(b => b.LinkDensity < 0.5).Sum(b => b.Words);

    private static List<TextBlock> SentenceStretch(IReadOnlyList<TextBlock> blocks)
    {
        var first = 0;
        while (first < blocks.Count && !blocks[first].IsProse) first++;
        var last = blocks.Count - 1;
        while (last > first && !blocks[last].IsProse) last--;
        return blocks.Skip(first).Take(last - first + 1).Where(b => b.LinkDensity < 0.5).ToList();
    }
}
