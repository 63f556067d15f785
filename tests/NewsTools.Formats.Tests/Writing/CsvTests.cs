using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NewsTools.Formats.Writing.Text;

namespace NewsTools.Formats.Tests.Writing;

public sealed class CsvTests : ExportFolder
{
    private static readonly ReportWriterOptions Append = new() { Append = true };

    [Fact]
    public void One_row_an_event_with_dates_first_and_the_article_last()
    {
        var lines = File.ReadAllLines(Export("events.csv", Samples.All));
        Assert.Equal("EventDate,EventEnd,EventType,Event,Place,Venue,Hosts,CoOrganizers,Sponsors,Partners,Participants,Presentations,Topics,Counts,ArticleTitle,ArticleDate,ArticlePath,ArticleUri,ArticleId", lines[0]);
        Assert.StartsWith("2024-05-10,2024-05-11,forum,3rd Harbour Cities Forum,Porto Alvo,,University of Alvo,Blue Coast Agency,,,\"Maria Sande (Rector, University of Alvo); Ivo Brandt (Head, Blue Coast Agency)\",Tides and Trade,Clean Ports,40 delegates,Harbour", lines[1]);
        Assert.Equal(3, lines.Length);
    }

    [Theory]
    [InlineData(ReportView.Participant, 3, "Name,Titles,Organizations,Positions,Roles,")]
    [InlineData(ReportView.Organization, 3, "Name,Aliases,Kind,Parent,Roles,")]
    [InlineData(ReportView.Presentation, 1, "Title,Presenters,")]
    [InlineData(ReportView.Topic, 1, "Title,Event,")]
    [InlineData(ReportView.Quotation, 1, "Speaker,Text,")]
    [InlineData(ReportView.Article, 3, "ArticleTitle,ArticleDate,Author,Site,Language,Words,")]
    public void Every_view_has_its_columns_and_rows(ReportView view, int rows, string header)
    {
        var lines = File.ReadAllLines(Export("x.csv", Samples.All, new ReportWriterOptions { View = view }));
        Assert.StartsWith(header, lines[0]);
        Assert.Equal(rows, lines.Length - 1);
    }

    [Fact]
    public void Persons_who_took_no_part_come_only_on_request()
    {
        var file = Export("x.csv", Samples.All, new ReportWriterOptions { View = ReportView.Participant, IncludeMentioned = true });
        Assert.Contains("Ana Reis,poet,", File.ReadAllText(file));
    }

    [Fact]
    public void Special_characters_are_quoted_and_formulas_are_disarmed()
    {
        var report = new EventReport(new Article("Text") { Title = "=HYPERLINK(\"x\")", Author = "line\nbreak", Site = "@site", Path = "-a" });
        var file = Export("x.csv", [report], new ReportWriterOptions { View = ReportView.Article });
        var record = CsvRecord.ReadAll(new StreamReader(file), ',').Last();
        Assert.Equal("'=HYPERLINK(\"x\")", record.Fields[0]);
        Assert.Equal("line\nbreak", record.Fields[2]);
        Assert.Equal("'@site", record.Fields[3]);
        Assert.Contains("'-a", record.Fields);
    }

    [Fact]
    public void Delimiter_culture_quotes_separator_and_header_are_the_callers()
    {
        var file = Export("x.csv", [Samples.Forum], new ReportWriterOptions
        {
            View = ReportView.Participant, Delimiter = ';', Culture = CultureInfo.GetCultureInfo("de-DE"), QuoteAll = true, NoHeader = true, ListSeparator = " | ",
        });
        var first = File.ReadAllLines(file)[1];
        Assert.StartsWith("\"Ivo Brandt\";\"Head\";\"Blue Coast Agency\";", first);
        Assert.Contains("\"10.05.2024\"", first);
        Assert.Contains(";\"0,88\";", first);
    }

    [Fact]
    public void Appending_twice_holds_every_article_once_and_its_newest_reading()
    {
        Export("x.csv", [Samples.Forum, Samples.Workshop], Append);
        var changed = Samples.Forum with { Event = Samples.Forum.Event! with { Place = "Lisbon" } };
        var lines = File.ReadAllLines(Export("x.csv", [changed, changed], Append));
        Assert.Equal(3, lines.Length);
        Assert.Contains("Norden", lines[1]);
        Assert.Contains("Lisbon", lines[2]);
    }

    [Fact]
    public void An_article_can_be_known_by_its_path()
    {
        Export("x.csv", [Samples.Workshop]);
        var rewritten = new EventReport(new Article("Another text") { Path = Samples.Workshop.Article.Path }) { Event = new EventInfo { Type = "visit" } };
        var lines = File.ReadAllLines(Export("x.csv", [rewritten], new ReportWriterOptions { Append = true, Key = ArticleKey.ArticlePath }));
        Assert.Equal(2, lines.Length);
        Assert.Contains("visit", lines[1]);
    }

    [Fact]
    public void Rows_of_another_view_are_never_mixed_in()
    {
        var file = Export("x.csv", Samples.All);
        var before = File.ReadAllText(file);
        var error = Assert.Throws<InvalidDataException>(() => Export("x.csv", Samples.All, new ReportWriterOptions { View = ReportView.Participant, Append = true }));
        Assert.Contains("Participant", error.Message);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Equal(["x.csv"], Files);
    }

    [Fact]
    public void The_byte_order_mark_is_the_encodings_and_stays_when_appending()
    {
        Export("x.csv", [Samples.Forum], new ReportWriterOptions { Encoding = new UTF8Encoding(true) });
        var bytes = File.ReadAllBytes(Export("x.csv", [Samples.Workshop], Append));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'E'], bytes[..4]);
        Assert.NotEqual(0xEF, File.ReadAllBytes(Export("y.csv", [Samples.Forum]))[0]);
    }

    [Theory]
    [InlineData("a,\"\",b", new[] { "a", "", "b" })]
    [InlineData("\"\"\"\",x", new[] { "\"", "x" })]
    [InlineData("\"a \"\"b\"\" c\",\"d\r\ne\"\r\n", new[] { "a \"b\" c", "d\r\ne" })]
    public void Records_are_read_as_they_were_written(string text, string[] fields) =>
        Assert.Equal(fields, Assert.Single(CsvRecord.ReadAll(new StringReader(text), ',')).Fields);
}
