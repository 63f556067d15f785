using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NewsTools.Formats.Writing.Tables;
using NewsTools.Formats.Writing.Xlsx;

namespace NewsTools.Formats.Tests.Writing;

public sealed class XlsxTests : ExportFolder
{
    private static readonly string[] Sheets = ["Summary", "Events", "Participants", "Organizations", "Presentations", "Quotations", "Articles"];
    private static readonly ReportWriterOptions Append = new() { Append = true };

    [Theory]
    [InlineData(3)]
    [InlineData(0)]
    public void The_workbook_keeps_the_standards_rules(int articles)
    {
        using var workbook = SpreadsheetDocument.Open(Export("x.xlsx", Samples.All.Take(articles)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        Assert.Equal(Sheets, workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
    }

    [Fact]
    public void Dates_and_numbers_are_typed_and_cells_lead_to_events_articles_and_sources()
    {
        using var workbook = SpreadsheetDocument.Open(Export("x.xlsx", Samples.All), isEditable: false);
        var people = PartOf(workbook, "Participants");
        var header = people.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().First().Elements<Cell>().Select(c => c.InnerText).ToList();
        var row = people.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ElementAt(2).Elements<Cell>().ToDictionary(c => c.CellReference!.Value!);
        Assert.Equal("Ivo Brandt", row["A3"].InnerText);
        Assert.Equal(new DateTime(2024, 5, 10, 0, 0, 0, DateTimeKind.Unspecified), DateTime.FromOADate(double.Parse(row[CellName.Of(header.IndexOf("EventDate"), 3)].InnerText, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("0.88", row[CellName.Of(header.IndexOf("Confidence"), 3)].InnerText);
        Assert.Contains(people.Worksheet!.Descendants<Hyperlink>(), l => l.Location == "'Events'!A2");
        Assert.Equal("https://news.example/forum", people.HyperlinkRelationships.First().Uri.ToString());
        Assert.NotNull(people.Worksheet!.Descendants<Pane>().Single());
        Assert.Single(people.TableDefinitionParts);
        Assert.Equal(3, workbook.WorkbookPart!.WorksheetParts.Sum(p => p.DrawingsPart?.ChartParts.Count() ?? 0));
    }

    [Fact]
    public void The_numbers_of_the_summary_add_up()
    {
        var sheets = new[] { ReportView.Event, ReportView.Participant, ReportView.Article }.Select(v => new NewsTools.Formats.Writing.Xlsx.Sheet(View.Of(v))).ToArray();
        foreach (var report in Samples.All)
            foreach (var sheet in sheets) sheet.Add(report);
        var summary = SummarySheet.Of(sheets, "T");
        Assert.Equal([2, 3, 3], summary.Totals.Select(s => s.Rows.Count));
        Assert.Equal(2, summary.Blocks[0].Tallies.Sum(t => t.Number));
        Assert.Equal(2, summary.Blocks[1].Tallies.Sum(t => t.Number));
        Assert.Equal("University of Alvo 2, Blue Coast Agency 1", string.Join(", ", summary.Blocks[2].Tallies.Select(t => $"{t.Name} {t.Number}")));
    }

    [Fact]
    public void Events_stand_in_the_order_of_their_dates_also_after_appending()
    {
        Export("x.xlsx", [Samples.Workshop], Append);
        using var workbook = SpreadsheetDocument.Open(Export("x.xlsx", [Samples.Forum], Append), isEditable: false);
        Assert.Equal(["45422", "45445"], PartOf(workbook, "Events").Worksheet!.Descendants<Cell>().Where(c => c.CellReference!.Value is "A2" or "A3").Select(c => c.InnerText));
    }

    [Fact]
    public void A_row_is_as_high_as_its_lists_and_what_is_for_programs_is_not_printed()
    {
        using var workbook = SpreadsheetDocument.Open(Export("x.xlsx", Samples.All), isEditable: false);
        var rows = PartOf(workbook, "Events").Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        Assert.Equal(30, rows[1].Height!.Value);
        Assert.Equal(15, rows[2].Height!.Value);
        Assert.Contains("Participants!$A:$K", workbook.WorkbookPart!.Workbook!.DefinedNames!.Select(n => n.InnerText));
    }

    [Fact]
    public void An_article_leads_to_its_file()
    {
        var file = PathOf("article.txt");
        File.WriteAllText(file, "Text");
        using var workbook = SpreadsheetDocument.Open(Export("x.xlsx", [new EventReport(new Article("Text") { Path = file })]), isEditable: false);
        Assert.Equal(new Uri(file), PartOf(workbook, "Articles").HyperlinkRelationships.Single().Uri);
    }

    [Fact]
    public void Appending_twice_holds_every_article_once()
    {
        Export("x.xlsx", [Samples.Forum, Samples.NoEvent], Append);
        Export("x.xlsx", [Samples.Workshop], Append);
        Export("x.xlsx", [Samples.Workshop, Samples.Forum], Append);
        using var workbook = SpreadsheetDocument.Open(PathOf("x.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(e => e.Description));
        Assert.Equal(4, PartOf(workbook, "Articles").Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
        Assert.Equal(3, PartOf(workbook, "Events").Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count());
    }

    [Fact]
    public void What_is_read_back_is_what_was_written()
    {
        var partial = Samples.Workshop with { Event = Samples.Workshop.Event! with { Start = new PartialDate(2024, 6) } };
        var written = Export("x.xlsx", [Samples.Forum, partial]);
        Assert.Equal(File.ReadAllBytes(written), File.ReadAllBytes(Export("y.xlsx", [Samples.Forum, partial])));
        var before = File.ReadAllBytes(written);
        Export("x.xlsx", [], Append);
        Assert.Equal(before, File.ReadAllBytes(written));
    }

    [Fact]
    public void A_sheet_that_somebody_added_is_not_lost()
    {
        using (var workbook = SpreadsheetDocument.Open(Export("x.xlsx", Samples.All), isEditable: true))
        {
            workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Last().Name = "Notes";
        }

        var error = Assert.Throws<InvalidDataException>(() => Export("x.xlsx", Samples.All, Append));
        Assert.Contains("Notes", error.Message);
    }

    [SkippableFact]
    public void LibreOffice_opens_it()
    {
        const string office = "/usr/bin/soffice";
        Skip.IfNot(File.Exists(office), $"{office} is not installed.");
        var file = Export("x.xlsx", Samples.All);
        using var run = Process.Start(new ProcessStartInfo(office)
        {
            ArgumentList = { "--headless", $"-env:UserInstallation=file://{PathOf("profile")}", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", PathOf("csv"), file },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Assert.True(run.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice does not end.");
        Assert.Equal(Sheets.Order(), Directory.GetFiles(PathOf("csv")).Select(f => Path.GetFileNameWithoutExtension(f)!["x-".Length..]).Order());
        var summary = File.ReadAllText(Path.Combine(PathOf("csv"), "x-Summary.csv"));
        Assert.Contains("Events,2", summary);
        Assert.Contains("Participants,3", summary);
        Assert.Contains("University of Alvo,2", summary);
        Assert.Contains("2024-05-10,2024-05-11,forum,3rd Harbour Cities Forum", File.ReadAllText(Path.Combine(PathOf("csv"), "x-Events.csv")));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_named_as_in_a_spreadsheet(int column, string name)
    {
        Assert.Equal(name + "7", CellName.Of(column, 7));
        Assert.Equal(column, CellName.ColumnIn(name + "7"));
    }

    private static WorksheetPart PartOf(SpreadsheetDocument workbook, string name) =>
        (WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(s => s.Name == name).Id!);
}
