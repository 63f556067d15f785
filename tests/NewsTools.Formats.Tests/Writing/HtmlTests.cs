using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NewsTools.Formats.Writing;
using NewsTools.Formats.Writing.Html;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Tests.Writing;

public sealed class HtmlTests : ExportFolder
{
    private const string Attack = "<script>document.title='owned'</script>\"'><img src=x onerror=alert(1)>";

    [Fact]
    public void Whatever_fills_a_hole_is_encoded_and_markup_is_not_encoded_twice()
    {
        Markup inner = $"<b>{"a < b & \"c\""}</b>";
        Markup outer = $"<p title=\"{"'\""}\">{inner}\u0007{"\u0007"}</p>";
        Assert.Equal("<p title=\"&#39;&quot;\"><b>a &lt; b &amp; &quot;c&quot;</b>\u0007\uFFFD</p>", outer.ToString());
    }

    [Fact]
    public void No_value_becomes_markup()
    {
        var report = new EventReport(new Article(Attack) { Title = Attack, Path = Attack, Site = Attack, Uri = "javascript:alert(1)" })
        {
            Event = new EventInfo { Name = Attack, Place = Attack, Counts = ValueList.Of(new ParticipantCount(1, Attack)), Evidence = ValueList.Of(new Evidence(0, 8, Attack)) },
            Participants = ValueList.Of(new Participant(Attack) { Roles = ValueList.Of(Attack), Positions = ValueList.Of(new Position(Attack, Attack)) }),
            Organizations = ValueList.Of(new Organization(Attack) { Kind = Attack, Parent = Attack, Aliases = ValueList.Of(Attack), Roles = ValueList.Of("host") }),
            Presentations = ValueList.Of(new Presentation(Attack) { Presenters = ValueList.Of(Attack) }),
            Topics = ValueList.Of(new Topic(Attack)),
            Quotations = ValueList.Of(new Quotation(Attack, Attack)),
        };
        var page = File.ReadAllText(Export("x.html", [report], new ReportWriterOptions { Title = Attack }));
        Assert.Single(Regex.Matches(page, "<script", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<img", page);
        Assert.DoesNotContain("href=\"javascript", page);
    }

    [Fact]
    public void Nothing_is_loaded_and_nothing_needs_an_inline_style()
    {
        var page = File.ReadAllText(Export("x.html", Samples.All));
        Assert.Contains("default-src &#39;none&#39;", page);
        Assert.DoesNotMatch(@"(src|style|onclick)=""", page);
        Assert.DoesNotContain("@import", page);
    }

    [Fact]
    public void Every_link_inside_the_page_has_its_target()
    {
        var page = File.ReadAllText(Export("x.html", Samples.All));
        var targets = Regex.Matches(page, @"href=""#([^""]+)""").Select(m => m.Groups[1].Value).ToHashSet();
        var ids = Regex.Matches(page, @" id=""([^""]+)""").Select(m => m.Groups[1].Value).ToList();
        Assert.True(targets.Count > 15);
        Assert.Empty(targets.Except(ids));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Marks_hold_the_evidence_and_the_text_stays_as_it_is()
    {
        var entry = new ReportEntry(1, Samples.Forum);
        var marked = MarkedText.Of(entry).ToString();
        Assert.Contains("class=\"person\" title=\"Person: Ivo Brandt\">Ivo Brandt</mark>", marked);
        Assert.Equal(Samples.Forum.Article.Text, System.Net.WebUtility.HtmlDecode(Regex.Replace(marked, "</?mark[^>]*>", "")));
    }

    [Theory]
    [InlineData(0, 10, 5, 10)]
    [InlineData(0, 10, 2, 3)]
    [InlineData(0, 10, 10, 5)]
    [InlineData(3, 7, 3, 2)]
    public void Marks_nest_even_when_evidence_crosses(int firstStart, int firstLength, int secondStart, int secondLength)
    {
        var report = new EventReport(new Article("abcdefghijklmnopqrst"))
        {
            Participants = ValueList.Of(
                new Participant("P") { Evidence = ValueList.Of(new Evidence(firstStart, firstLength, "x")) },
                new Participant("Q") { Evidence = ValueList.Of(new Evidence(secondStart, secondLength, "x"), new Evidence(19, 99, "outside")) }),
        };
        var marked = MarkedText.Of(new ReportEntry(1, report)).ToString();
        Assert.Equal(2, marked.Split("<mark").Length - 1);
        Assert.Equal(report.Article.Text, Regex.Replace(marked, "</?mark[^>]*>", ""));
        var depth = 0;
        foreach (Match tag in Regex.Matches(marked, "</?mark")) Assert.True((depth += tag.Value == "<mark" ? 1 : -1) >= 0);
    }

    [Fact]
    public void An_export_of_nothing_is_a_page_that_says_so()
    {
        var page = File.ReadAllText(Export("x.html", []));
        Assert.Contains("0 events from 0 articles", page);
        Assert.DoesNotContain("<table", page);
    }

    [Fact]
    public void The_same_reports_give_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(Export("x.html", Samples.All)), File.ReadAllBytes(Export("y.html", Samples.All)));
}
