using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>The summary's worksheet: totals in A and B, and a table of each chart below them.</summary>
internal static class SummaryXml
{
    private const int FirstTotal = 3;

    /// <summary>The row of a block's title; its tallies follow.</summary>
    public static int RowOf(SummarySheet summary, int block) =>
        FirstTotal + summary.Totals.Count + 1 + summary.Blocks.Take(block).Sum(b => b.Tallies.Count + 2);

    public static Markup Of(SummarySheet summary)
    {
        Markup drawing = summary.Blocks.Count == 0 ? Markup.Empty : $"""<drawing r:id="rId1"/>""";
        return $"""
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
            <sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>
            <cols><col min="1" max="1" width="44" customWidth="1"/><col min="2" max="2" width="12" customWidth="1"/></cols>
            <sheetData><row r="1">{SheetXml.Cell(summary.Title, 0, 1, Styles.Title)}</row>{summary.Totals.Select((sheet, i) => Total(sheet, FirstTotal + i))}{summary.Blocks.Select((block, i) => Block(block, RowOf(summary, i)))}</sheetData>
            {SheetXml.Page("portrait", 1)}{drawing}
            </worksheet>
            """;
    }

    /// <summary>Counts the table's rows, and goes on counting when somebody adds one.</summary>
    private static Markup Total(Sheet sheet, int row) => $"""
        <row r="{row}">{SheetXml.Cell(sheet.View.Title, 0, row, Styles.Plain)}<c r="B{row}" s="{Styles.Number}"><f>COUNTA({sheet.View.Title}[ArticleId])</f><v>{sheet.Rows.Count}</v></c></row>
        """;

    private static Markup Block(SummaryBlock block, int row) => $"""
        <row r="{row}">{SheetXml.Cell(block.Title, 0, row, Styles.Heading)}{SheetXml.Cell(null, 1, row, Styles.Heading)}</row>{block.Tallies.Select((t, i) => Pair(t.Name, t.Number, row + 1 + i))}
        """;

    private static Markup Pair(string name, int number, int row) =>
        $"""<row r="{row}">{SheetXml.Cell(name, 0, row, Styles.Plain)}{SheetXml.Cell((double)number, 1, row, Styles.Number)}</row>""";
}
