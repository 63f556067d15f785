using System.Collections.Generic;
using System.Linq;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using PdfBlock = UglyToad.PdfPig.DocumentLayoutAnalysis.TextBlock;

namespace NewsTools.Formats.Reading;

/// <summary>The text of a PDF's pages in reading order: columns one after the other, words joined that the line's end cut.</summary>
internal sealed class PdfText
{
    /// <summary>A headline's letters are larger than the text's by this factor.</summary>
    private const double HeadlineSize = 1.25;

    private const int MaximumWords = 20_000;
    private readonly List<string> _blocks = [];
    private readonly List<(string Text, double Size)> _firstPage = [];

    public int Letters { get; private set; }

    /// <summary>The block of the largest letters on the first page; null when all letters are much the same.</summary>
    public string? Headline
    {
        get
        {
            if (_firstPage.Count < 2) return null;
            var usual = _firstPage.OrderByDescending(b => b.Text.Length).First().Size;
            var largest = _firstPage.Where(b => b.Text.Length is > 8 and < 250).OrderByDescending(b => b.Size).FirstOrDefault();
            return largest.Text is not null && largest.Size > usual * HeadlineSize ? largest.Text.Replace('\n', ' ') : null;
        }
    }

    public void Add(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => w.Text.Trim().Length > 0).Take(MaximumWords).ToList();
        if (words.Count == 0) return;
        var blocks = UnsupervisedReadingOrderDetector.Instance.Get(DocstrumBoundingBoxes.Instance.GetBlocks(words)).OrderBy(b => b.ReadingOrder).ToList();
        foreach (var block in blocks)
        {
            var text = Join(block);
            if (text.Length == 0 || IsPageNumber(text)) continue;
            Letters += text.Count(char.IsLetter);
            if (page.Number == 1) _firstPage.Add((text, block.TextLines.SelectMany(l => l.Words).SelectMany(w => w.Letters).Average(l => l.PointSize)));
            if (page.Number > 1 && ContinuesSentence(text)) _blocks[_blocks.Count - 1] += " " + text;
            else _blocks.Add(text);
        }
    }

    /// <summary>The headline first, wherever it stands on the page.</summary>
    public override string ToString()
    {
        var headline = Headline;
        var rest = headline is null ? _blocks : _blocks.Where(b => b.Replace('\n', ' ') != headline).ToList();
        return string.Join("\n\n", headline is null ? rest : rest.Prepend(headline));
    }

    private static string Join(PdfBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines.Select(l => l.Text.Trim()).Where(l => l.Length > 0))
        {
            if (text.Length > 1 && text[text.Length - 1] is '-' or '\u00AD' && char.IsLower(text[text.Length - 2]) && char.IsLower(line[0])) text.Length--;
            else if (text.Length > 0) text.Append(' ');
            text.Append(line);
        }

        return text.ToString();
    }

    private bool ContinuesSentence(string text) => _blocks.Count > 0 && char.IsLower(text[0]) && char.IsLetter(_blocks[_blocks.Count - 1][_blocks[_blocks.Count - 1].Length - 1]);

    private static bool IsPageNumber(string text) => text.Length < 16 && text.All(c => char.IsDigit(c) || c is ' ' or '-' or '/' or '\u2013' or '|') && text.Any(char.IsDigit);
}
