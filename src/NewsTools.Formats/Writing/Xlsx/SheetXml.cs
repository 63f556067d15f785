using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>The parts of a sheet with rows: the worksheet and its table.</summary>
internal static class SheetXml
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LongestText = 32_767;
    private const int MostRows = 1_048_575;
    private const int Narrowest = 11;
    private const int Widest = 44;
    private const int LineHeight = 15;
    private const int TallestRow = 409;
    private const int HeadingHeight = 22;

    /// <summary>The worksheet, piece by piece.</summary>
    public static IEnumerable<Markup> Of(Sheet sheet, IReadOnlyList<SheetLink> links)
    {
        if (sheet.Rows.Count > MostRows) throw new NotSupportedException($"{sheet.View.Title} have more rows than a sheet can hold. Write several workbooks, or SQLite.");
        var widths = sheet.View.Columns.Select((_, i) => WidthOf(sheet, i)).ToArray();
        var linked = new HashSet<string>(links.Select(l => l.Cell), StringComparer.Ordinal);
        yield return $"""
            <worksheet xmlns="{Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
            <sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            <sheetFormatPr defaultRowHeight="{LineHeight}"/>
            <cols>{widths.Select(Column)}</cols>
            <sheetData>
            <row r="1" ht="{HeadingHeight}" customHeight="1">{sheet.View.Columns.Select((c, i) => Cell(c.Name, i, 1, Styles.Heading))}</row>

            """;
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = i + 2;
            yield return $"""
                <row r="{row}" ht="{HeightOf(sheet.Rows[i].Take(sheet.FirstTechnical), widths)}">{sheet.Rows[i].Select((value, column) => Cell(value, column, row, linked.Contains(CellName.Of(column, row)) ? Styles.Link : StyleOf(sheet, column)))}</row>

                """;
        }

        Markup hyperlinks = links.Count == 0 ? Markup.Empty : $"<hyperlinks>{links.Select(Link)}</hyperlinks>";
        yield return $"""</sheetData>{hyperlinks}{Page("landscape", 0)}<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts></worksheet>""";
    }

    /// <summary>The table over all rows; Excel wants one row at least.</summary>
    public static Markup Table(Sheet sheet, int number)
    {
        var range = "A1:" + CellName.Of(sheet.View.Columns.Count - 1, Math.Max(2, sheet.Rows.Count + 1));
        return $"""
            <table xmlns="{Main}" id="{number}" name="{sheet.View.Title}" displayName="{sheet.View.Title}" ref="{range}" totalsRowShown="0"><autoFilter ref="{range}"/><tableColumns count="{sheet.View.Columns.Count}">{sheet.View.Columns.Select((c, i) => TableColumn(c.Name, i + 1))}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>
            """;
    }

    /// <summary>How a sheet is printed: on the width of a page, and on so many pages (as many as it takes: 0).</summary>
    public static Markup Page(string orientation, int pages) => $"""<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="{orientation}" fitToHeight="{pages}"/><headerFooter><oddFooter>{"&L&A&RPage &P of &N"}</oddFooter></headerFooter>""";

    /// <summary>A cell of the type that its value has.</summary>
    public static Markup Cell(object? value, int column, int row, int style)
    {
        var name = CellName.Of(column, row);
        return value switch
        {
            // An empty cell has its line below, too.
            null => $"""<c r="{name}" s="{style}"/>""",
            double number => $"""<c r="{name}" s="{style}"><v>{number:R}</v></c>""",
            PartialDate { Day: not null } date => $"""<c r="{name}" s="{style}"><v>{date.FirstDay.ToOADate():R}</v></c>""",
            _ => TextCell(value.ToString()!),
        };

        Markup TextCell(string text) => $"""<c r="{name}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{(text.Length > LongestText ? text.Substring(0, LongestText) : text)}</t></is></c>""";
    }

    private static int StyleOf(Sheet sheet, int column) => sheet.View.Columns[column].Type switch
    {
        ColumnType.Date => Styles.Date,
        ColumnType.Number => Styles.Number,
        _ => column < sheet.FirstTechnical ? Styles.Text : Styles.Plain,
    };

    /// <summary>As wide as the longest line, within reason; the heading leaves room for the filter's button.</summary>
    private static int WidthOf(Sheet sheet, int index)
    {
        var longest = sheet.Rows.Select(r => r[index] is string text ? text.Split('\n').Max(l => l.Length) : 0).Append(sheet.View.Columns[index].Name.Length + 3).Max();
        return Math.Min(Math.Max(longest + 1, Narrowest), Widest);
    }

    /// <summary>High enough for the cell with most lines: not every program measures a row when it opens a file.</summary>
    private static int HeightOf(IEnumerable<object?> row, int[] widths)
    {
        var lines = row.Select((value, i) => value is string text ? text.Split('\n').Sum(l => 1 + (Math.Max(0, l.Length - 1) / widths[i])) : 1).Max();
        return Math.Min(lines * LineHeight, TallestRow);
    }

    private static Markup Column(int width, int index) => $"""<col min="{index + 1}" max="{index + 1}" width="{width}" customWidth="1"/>""";

    private static Markup TableColumn(string name, int id) => $"""<tableColumn id="{id}" name="{name}"/>""";

    private static Markup Link(SheetLink link)
    {
        if (link.Location is { } location) return $"""<hyperlink ref="{link.Cell}" location="{location}"/>""";
        return $"""<hyperlink ref="{link.Cell}" r:id="{link.Id}"/>""";
    }
}
