using System.IO;
using System.Linq;
using Ical.Net;

namespace NewsTools.Formats.Tests.Writing;

public sealed class DocumentTests : ExportFolder
{
    [Fact]
    public void Markdown_has_the_numbers_the_events_and_no_mark_of_the_articles()
    {
        var report = new EventReport(new Article("Text") { Title = "A | *b* [c](d)\n# e" }) { Event = new EventInfo { Type = "visit" } };
        var text = File.ReadAllText(Export("x.md", Samples.All.Append(report)));
        Assert.Contains("| 3 | 3 | 2 | 1 | 1 | 4 |", text);
        Assert.Contains("| 2024-05-10 – 2024-05-11 | forum | 3rd Harbour Cities Forum | Porto Alvo |", text);
        Assert.Contains("> The sea joins us, – Maria Sande", text);
        Assert.Contains("Source: Harbour cities meet in Porto Alvo · <https://news.example/forum>\n", text);
        Assert.Contains(@"A \| \*b\* \[c\](d) \# e", text);
    }

    [Fact]
    public void A_calendar_program_reads_the_dated_events()
    {
        var undated = new EventReport(new Article("Text")) { Event = new EventInfo { Type = "visit", Start = new PartialDate(2024, 5) } };
        var longName = Samples.Workshop with { Event = Samples.Workshop.Event! with { Name = string.Concat(Enumerable.Repeat("Пчёлы; мёд, воск\\ ", 12)).Trim() } };
        var text = File.ReadAllText(Export("x.ics", [Samples.Forum, longName, undated]));
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
        var events = Calendar.Load(text)!.Events.ToList();
        Assert.Equal(2, events.Count);
        Assert.Equal("3rd Harbour Cities Forum", events[0].Summary);
        Assert.Equal("Porto Alvo", events[0].Location);
        Assert.Equal(new System.DateOnly(2024, 5, 10), events[0].DtStart!.Date);
        Assert.Equal(new System.DateOnly(2024, 5, 12), events[0].DtEnd!.Date);
        Assert.Contains("Ivo Brandt (Head, Blue Coast Agency)", events[0].Description);
        Assert.Equal(longName.Event!.Name, events[1].Summary);
        Assert.All(events, e => Assert.Equal("TRANSPARENT", e.Transparency));
    }

    [Fact]
    public void A_calendar_knows_an_edited_article_again_by_the_key()
    {
        var edited = Samples.Workshop with { Article = new Article("Another text.") { Path = Samples.Workshop.Article.Path } };
        var options = new ReportWriterOptions { Key = ArticleKey.ArticlePath };
        Assert.Equal(UidOf(Samples.Workshop), UidOf(edited));

        string UidOf(EventReport report) => Calendar.Load(File.ReadAllText(Export("x.ics", [report], options)))!.Events.Single().Uid!;
    }

    [Fact]
    public void A_template_forms_the_document()
    {
        var options = new ReportWriterOptions
        {
            Title = "Register",
            Template = "{{ title }}: {% for r in events %}{{ r.event.start }} {{ r.event.type }} ({% for p in r.participants %}{{ p.name }}{% unless forloop.last %}, {% endunless %}{% endfor %}) {% endfor %}{{ people.size }} people",
        };
        var text = File.ReadAllText(Export("x.txt", Samples.All, options));
        Assert.Equal("Register: 2024-05-10 forum (Maria Sande, Ivo Brandt, Ana Reis) 2024-06-02 workshop (Lena Holm) 3 people", text);
    }

    [Fact]
    public void A_template_for_a_page_encodes_what_goes_into_it()
    {
        var report = new EventReport(new Article("Text") { Title = "<script>" });
        var options = new ReportWriterOptions { Template = "<p>{% for r in reports %}{{ r.article.title }}{% endfor %}</p>" };
        Assert.Equal("<p>&lt;script&gt;</p>", File.ReadAllText(Export("x.html", [report], options)));
    }

    [Fact]
    public void A_broken_template_is_an_error_before_the_work()
    {
        var error = Assert.Throws<System.FormatException>(() => ReportWriter.Open(PathOf("x.txt"), new ReportWriterOptions { Template = "{{ title }}\n  {% for %}" }));
        Assert.StartsWith("line 2, column ", error.Message);
        Assert.Empty(Files);
    }

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.md")]
    [InlineData("x.ics")]
    [InlineData("x.parquet")]
    public void Formats_that_cannot_be_appended_to_say_so(string name)
    {
        var error = Assert.Throws<System.InvalidOperationException>(() => Export(name, Samples.All, new ReportWriterOptions { Append = true }));
        Assert.Contains("Csv, Json, JsonLines, Xlsx, Sqlite", error.Message);
    }
}
