using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using TextRun = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace NewsTools.Formats.Reading;

/// <summary>A paragraph, or a row of a table, of a Word document.</summary>
internal sealed record WordBlock(string Text, bool IsTitle, bool IsItem);

/// <summary>The text of a Word document, without what was deleted in it.</summary>
internal sealed class WordText(MainDocumentPart part)
{
    private readonly HashSet<string> _titleStyles = TitleStyles(part);

    public IEnumerable<WordBlock> Blocks(OpenXmlElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element)
            {
                case Paragraph paragraph when TextOf(paragraph) is { Length: > 0 } text:
                    var item = paragraph.ParagraphProperties?.NumberingProperties is not null;
                    var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
                    yield return new WordBlock(item ? "- " + text : text, style is not null && _titleStyles.Contains(style), item);
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                        if (string.Join(" | ", row.Elements<TableCell>().Select(cell => string.Join(" ", Blocks(cell).Select(b => b.Text))).Where(t => t.Length > 0)) is { Length: > 0 } cells)
                            yield return new WordBlock(cells, IsTitle: false, IsItem: true);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    foreach (var block in Blocks(content)) yield return block;
                    break;
            }
        }
    }

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            switch (element)
            {
                case TextRun t when t.Ancestors<Paragraph>().First() == paragraph && !t.Ancestors<DeletedRun>().Any():
                    text.Append(t.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>Ids of the styles that a headline has, in whatever language Word was when it was written.</summary>
    private static HashSet<string> TitleStyles(MainDocumentPart part)
    {
        var styles = part.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
        var named = styles.Where(s => s.StyleName?.Val?.Value?.ToLowerInvariant() is "title" or "heading 1").Select(s => s.StyleId?.Value).OfType<string>();
        return new HashSet<string>(named.Concat(["Title", "Heading1"]), StringComparer.OrdinalIgnoreCase);
    }
}
