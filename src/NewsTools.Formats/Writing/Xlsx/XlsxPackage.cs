using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>The parts of a workbook (ECMA-376) and how they refer to each other.</summary>
internal static class XlsxPackage
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private static readonly DateTimeOffset Timeless = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the workbook: the summary is the first sheet, sheet i of the others is part i + 2.</summary>
    public static void Write(Stream stream, IReadOnlyList<Sheet> sheets, SummarySheet summary)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var links = new SheetLinks(sheets);
        Add("[Content_Types].xml", ContentTypes(sheets.Count, summary.Blocks.Count));
        Add("_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml", false)]));
        Add("xl/workbook.xml", Workbook(sheets));
        Add("xl/_rels/workbook.xml.rels", Relations(Enumerable.Range(1, sheets.Count + 1)
            .Select(i => ("rId" + i, "worksheet", $"worksheets/sheet{i}.xml", false))
            .Append(("rId0", "styles", "styles.xml", false))));
        Add("xl/styles.xml", Styles.Part);
        Add("xl/worksheets/sheet1.xml", SummaryXml.Of(summary));
        if (summary.Blocks.Count > 0)
        {
            Add("xl/worksheets/_rels/sheet1.xml.rels", Relations([("rId1", "drawing", "../drawings/drawing1.xml", false)]));
            Add("xl/drawings/drawing1.xml", ChartXml.Drawing(summary));
            Add("xl/drawings/_rels/drawing1.xml.rels", Relations(summary.Blocks.Select((_, i) => ($"rId{i + 1}", "chart", $"../charts/chart{i + 1}.xml", false))));
            for (var i = 0; i < summary.Blocks.Count; i++) Add($"xl/charts/chart{i + 1}.xml", ChartXml.Of(summary, i));
        }

        for (var i = 0; i < sheets.Count; i++)
        {
            var number = i + 2;
            var sheetLinks = links.Of(sheets[i]);
            AddAll($"xl/worksheets/sheet{number}.xml", SheetXml.Of(sheets[i], sheetLinks));
            Add($"xl/worksheets/_rels/sheet{number}.xml.rels", Relations(sheetLinks.Where(l => l.Address is not null)
                .Select(l => (l.Id, "hyperlink", l.Address!, true))
                .Prepend(("rIdTable", "table", $"../tables/table{number}.xml", false))));
            Add($"xl/tables/table{number}.xml", SheetXml.Table(sheets[i], number));
        }

        void Add(string name, Markup part) => AddAll(name, [part]);

        void AddAll(string name, IEnumerable<Markup> parts)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Timeless;
            using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
            foreach (var part in parts) writer.Write(part.ToString());
        }
    }

    private static Markup Workbook(IReadOnlyList<Sheet> sheets) => $"""
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Relationships}"><sheets>{sheets.Select(s => s.View.Title).Prepend("Summary").Select((name, i) => SheetEntry(name, i + 1))}</sheets><definedNames>{sheets.Select((s, i) => PrintArea(s, i + 1))}{sheets.Select((s, i) => PrintTitles(s.View.Title, i + 1))}</definedNames></workbook>
        """;

    /// <summary>What is for programs is not printed.</summary>
    private static Markup PrintArea(Sheet sheet, int index) => $"""<definedName name="_xlnm.Print_Area" localSheetId="{index}">{sheet.View.Title}!$A:${CellName.ColumnOf(sheet.FirstTechnical - 1)}</definedName>""";

    /// <summary>The headings stand on every printed page.</summary>
    private static Markup PrintTitles(string sheet, int index) => $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">{sheet}!$1:$1</definedName>""";

    private static Markup SheetEntry(string name, int number) => $"""<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>""";

    private static Markup Relations(IEnumerable<(string Id, string Type, string Target, bool IsExternal)> relations) => $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations.Select(r => Relation(r.Id, r.Type, r.Target, r.IsExternal))}</Relationships>
        """;

    private static Markup Relation(string id, string type, string target, bool isExternal) =>
        $"""<Relationship Id="{id}" Type="{Relationships}/{type}" Target="{target}"{Markup.Raw(isExternal ? " TargetMode=\"External\"" : "")}/>""";

    private static Markup ContentTypes(int sheets, int charts) => $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{new[]
        {
            ("/xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
            ("/xl/styles.xml", "spreadsheetml.styles+xml"),
            ("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet+xml"),
        }
        .Concat(Enumerable.Range(2, sheets).SelectMany(i => new[] { ($"/xl/worksheets/sheet{i}.xml", "spreadsheetml.worksheet+xml"), ($"/xl/tables/table{i}.xml", "spreadsheetml.table+xml") }))
        .Concat(Enumerable.Range(1, charts).Select(i => ($"/xl/charts/chart{i}.xml", "drawingml.chart+xml")))
        .Concat(charts == 0 ? [] : [("/xl/drawings/drawing1.xml", "drawing+xml")])
        .Select(p => Override(p.Item1, p.Item2))}</Types>
        """;

    private static Markup Override(string part, string type) => $"""<Override PartName="{part}" ContentType="{Office}{type}"/>""";
}
