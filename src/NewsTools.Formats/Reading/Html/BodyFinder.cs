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
internal static class BodyFinder
{
    private const int FewWords = 60;

    public static IReadOnlyList<TextBlock> Find(IHtmlDocument page, JsonLdData data, ArticleMetadata metadata)
    {
        if (page.Body is not { } body) return [];
        PageCleaner.Clean(body);
        IReadOnlyList<TextBlock> Filter(IReadOnlyList<TextBlock> blocks) => BlockFilter.Clean(blocks, metadata);

        var marked = Filter(BodyMarkup.Find(body) is { } element ? BlockCollector.Collect(element) : []);
        var read = Filter(SmartReaderText.Read(page));
        var best = Choose(marked, read);
        if (WordsOf(best) < FewWords)
        {
            var whole = Filter(SentenceStretch(BlockCollector.Collect(body)));
            if (WordsOf(whole) > 2 * WordsOf(best)) best = whole;
        }

        if (data.Body is { } told && told.Words > 2 * WordsOf(best)) best = Filter(told.Blocks);
        return best.Count > 0 ? best : Filter(BlockCollector.Collect(body));
    }

    /// <summary>
    /// The marked element is the more exact one, unless much of the story is outside of it, or it holds much that is none.
    /// </summary>
    private static IReadOnlyList<TextBlock> Choose(IReadOnlyList<TextBlock> marked, IReadOnlyList<TextBlock> read)
    {
        if (WordsOf(marked) == 0) return read;
        if (WordsOf(read) == 0) return marked;
        var inMarked = new HashSet<string>(marked.Select(b => b.Text), StringComparer.Ordinal);
        var outside = read.Where(b => b.IsProse && !inMarked.Contains(b.Text)).Sum(b => b.Words);
        return outside > 0.5 * WordsOf(marked) ? read : marked;
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
