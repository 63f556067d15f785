using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Reading.Html;

/// <summary>The text of a story as the page's own data tells it, mostly without paragraphs: a measure for what is read of the page.</summary>
internal sealed class ToldBody
{
    private const int FewWords = 50;

    /// <summary>When so much of a reading is told, the rest of it is no part of the story, if it is short.</summary>
    private const double NearlyAll = 0.85;

    private const int ShortBlock = 20;

    private readonly string _letters;

    public ToldBody(IReadOnlyList<TextBlock> blocks)
    {
        Blocks = blocks;
        Words = blocks.Sum(b => b.Words);
        _letters = string.Concat(blocks.Select(b => b.Letters));
    }

    public IReadOnlyList<TextBlock> Blocks { get; }

    public int Words { get; }

    /// <summary>Whether there is enough of it to measure with.</summary>
    public bool IsMeasure => Words >= FewWords;

    /// <summary>How well a reading agrees with it, from 0 to 1.</summary>
    public double Agreement(IReadOnlyList<TextBlock> blocks) => 2.0 * CommonWords(blocks) / (Words + Math.Max(1, blocks.Sum(b => b.Words)));

    /// <summary>The reading without captions and notices that the data does not tell.</summary>
    public IReadOnlyList<TextBlock> Purify(IReadOnlyList<TextBlock> blocks) => CommonWords(blocks) < NearlyAll * blocks.Sum(b => b.Words)
        ? blocks
        : blocks.Where(b => b.Kind != TextBlockKind.Paragraph || b.Words > ShortBlock || IsTold(b)).ToList();

    private int CommonWords(IReadOnlyList<TextBlock> blocks) => blocks.Where(IsTold).Sum(b => b.Words);

    private bool IsTold(TextBlock block) => _letters.Contains(block.Letters);
}
