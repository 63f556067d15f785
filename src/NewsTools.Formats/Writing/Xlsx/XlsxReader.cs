using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>Reads the rows of a workbook that this module wrote, also after a spreadsheet program has saved it.</summary>
internal static class XlsxReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Fills the sheets.</summary>
    /// <exception cref="InvalidDataException">The workbook is none of this module's, or somebody added a sheet or a column.</exception>
    public static void Read(string path, IReadOnlyList<Sheet> sheets)
    {
        try
        {
            using var zip = Open(path);
            var parts = Load(zip, "xl/_rels/workbook.xml.rels")!.Elements().ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value, StringComparer.Ordinal);
            var names = Load(zip, "xl/workbook.xml")!.Element(Main + "sheets")!.Elements()
                .ToDictionary(s => s.Attribute("name")!.Value, s => parts[s.Attribute(Relation + "id")!.Value], StringComparer.Ordinal);
            if (names.Keys.Except(sheets.Select(s => s.View.Title), StringComparer.Ordinal).Except(["Summary"], StringComparer.Ordinal).ToList() is { Count: > 0 } foreign)
                throw new InvalidDataException($"The workbook has sheets that no report has ({string.Join(", ", foreign)}); they would be lost, so nothing can be appended.");
            var strings = Load(zip, "xl/sharedStrings.xml")?.Elements().Select(Text).ToList() ?? [];
            foreach (var sheet in sheets)
            {
                if (!names.TryGetValue(sheet.View.Title, out var part)) throw new InvalidDataException($"The workbook has no sheet '{sheet.View.Title}', so nothing can be appended.");
                Fill(sheet, RowsOf(zip, part.StartsWith("/", StringComparison.Ordinal) ? part.Substring(1) : "xl/" + part), strings);
            }
        }
        catch (Exception e) when (e is XmlException or NullReferenceException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException("The file is no workbook that a report can be appended to.", e);
        }
    }

    private static ZipArchive Open(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (InvalidDataException e)
        {
            throw new FormatException(e.Message, e);
        }
    }

    private static void Fill(Sheet sheet, IEnumerable<XElement> rows, IReadOnlyList<string> strings)
    {
        var first = true;
        foreach (var row in rows)
        {
            var cells = new object?[sheet.View.Columns.Count];
            foreach (var cell in row.Elements(Main + "c"))
            {
                if (Value(cell, strings) is not { } value) continue;
                var column = CellName.ColumnIn(cell.Attribute("r")!.Value);
                if (column >= cells.Length) throw Foreign(sheet);
                cells[column] = first || cell.Attribute("t") is not null ? Typed(value, sheet.View.Columns[column]) : Number(value, sheet.View.Columns[column]);
            }

            if (first && !cells.SequenceEqual(sheet.View.Columns.Select(c => c.Name))) throw Foreign(sheet);
            if (!first && Array.Exists(cells, c => c is not null)) sheet.Rows.Add(cells);
            first = false;
        }
    }

    /// <summary>A text; dates that are less than a day are texts, too.</summary>
    private static object Typed(string value, Column column) =>
        column.Type == ColumnType.Date && PartialDate.TryParse(value, out var date) ? date : value;

    private static object Number(string value, Column column)
    {
        var number = double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        return column.Type == ColumnType.Date ? new PartialDate(DateTime.FromOADate(number)) : column.Type == ColumnType.Number ? number : value;
    }

    private static string? Value(XElement cell, IReadOnlyList<string> strings) => cell.Attribute("t")?.Value switch
    {
        "s" => strings[int.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture)],
        "inlineStr" => Text(cell.Element(Main + "is")!),
        _ => cell.Element(Main + "v")?.Value,
    };

    private static string Text(XElement rich) => string.Concat(rich.Descendants(Main + "t").Select(t => t.Value));

    /// <summary>A worksheet's rows, one by one: a sheet may be too large to be held whole.</summary>
    private static IEnumerable<XElement> RowsOf(ZipArchive zip, string name)
    {
        using var reader = Reader(zip.GetEntry(name)!);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row") yield return (XElement)XNode.ReadFrom(reader);
            else reader.Read();
        }
    }

    private static XmlReader Reader(ZipArchiveEntry entry) => XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });

    private static XElement? Load(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { } entry) return null;
        using var reader = Reader(entry);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static InvalidDataException Foreign(Sheet sheet) =>
        new($"The columns of the sheet '{sheet.View.Title}' are not those of a report, so nothing can be appended.");
}
