using System.IO.Compression;
using System.Text;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>JSON, JSON Lines, CSV, feeds and archives.</summary>
public class RecordTests
{
    private const string Body = "The bridge over the Lind was opened on Friday by Mayor Tove Lund.";

    [Fact]
    public void Json_lines_are_numbered_and_a_broken_line_stops_no_other()
    {
        var result = ReadResult.Of("list.jsonl", $$"""
            {"headline": "A bridge opens", "body": "{{Body}}", "published": "2024-03-02T08:00:00+01:00", "source": {"name": "Lind Post"}, "tags": ["bridge", "town"]}
            {"headline": "broken

            {"title": "Another", "text": "<p>First words.</p><p>Second words &amp; more.</p>"}
            """);
        Assert.Equal(["list.jsonl#1", "list.jsonl#4"], result.Articles.Select(a => a.Path));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("list.jsonl#2", ArticleProblemKind.InvalidFormat), (problem.Path, problem.Kind));
        var article = result.Articles[0];
        Assert.Equal(("A bridge opens", new DateTime(2024, 3, 2, 8, 0, 0), "Lind Post", "bridge; town"), (article.Title, article.Date, article.Site, article.Tags.ToString()));
        Assert.Equal("A bridge opens\n\n" + Body, article.Text);
        Assert.EndsWith("First words.\n\nSecond words & more.", result.Articles[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"title\":\"One\",\"text\":\"Some words.\"},{\"title\":\"Two\",\"text\":\"More words.\"}]", 2)]
    [InlineData("{\"status\":\"ok\",\"articles\":[{\"title\":\"One\",\"content\":\"Some words.\"}]}", 1)]
    [InlineData("{\"title\":\"One\",\"text\":\"Some words.\"}", 1)]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Post\",\"items\":[{\"id\":\"1\",\"title\":\"One\",\"content_html\":\"<p>Some words.</p>\"}]}", 1)]
    public void Json_holds_an_article_or_many(string json, int count)
    {
        var result = ReadResult.Of("a.json", json);
        Assert.Empty(result.Problems);
        Assert.Equal(count, result.Articles.Count);
        Assert.Equal(("One", "One\n\nSome words."), (result.Articles[0].Title, result.Articles[0].Text));
    }

    [Fact]
    public void Json_without_articles_is_one_problem()
    {
        var problem = Assert.Single(ReadResult.Of("a.json", "[{\"id\": 1, \"price\": 2}, {\"id\": 2, \"price\": 3}, 4]").Problems);
        Assert.Equal(("a.json", ArticleProblemKind.InvalidFormat), (problem.Path, problem.Kind));
    }

    [Fact]
    public void Json_that_is_too_large_is_better_written_in_lines()
    {
        var problem = Assert.Single(ReadResult.Of("a.json", $"[{{\"text\":\"{new string('x', 2_000_000)}\"}}]", new ArticleReaderOptions { MaxTextBytes = 1_048_576 }).Problems);
        Assert.Equal((ArticleProblemKind.TooLarge, "Cannot read 'a.json': it is larger than 1 MB; JSON Lines (.jsonl) may be of any size."), (problem.Kind, problem.Message));
    }

    [Fact]
    public void Columns_are_chosen_by_name()
    {
        var options = new ArticleReaderOptions { Properties = new Dictionary<string, string> { ["Title"] = "kop", ["Text"] = "tekst" } };
        var result = ReadResult.Of("t.csv", $"kop;tekst;datum;date\r\n\"A \"\"new\"\" bridge\";\"{Body}\r\n\r\nIt is red.\";x;02.03.2024\r\n;;;\r\n", options);
        var article = result.Single;
        Assert.Equal(("A \"new\" bridge", new DateTime(2024, 3, 2), "t.csv#1"), (article.Title, article.Date, article.Path));
        Assert.EndsWith("Lund.\n\nIt is red.", article.Text, StringComparison.Ordinal);
        Assert.Equal(("t.csv#2", ArticleProblemKind.Empty), (Assert.Single(result.Problems).Path, result.Problems[0].Kind));
    }

    [Fact]
    public void A_table_without_a_known_column_says_what_it_has()
    {
        var problem = Assert.Single(ReadResult.Of("t.csv", "a,b\n1,2\n").Problems);
        Assert.Contains("-Property", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>Lind Post</title><language>en-gb</language><item><title>A bridge &amp;amp; a day</title><link>https://lind.example/1</link><pubDate>Sat, 02 Mar 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;{0}&lt;/p&gt;</description></item></channel></rss>")]
    [InlineData("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Lind Post</title><entry><title type=\"html\">A bridge &amp;amp; a day</title><link rel=\"self\" href=\"https://lind.example/x\"/><link href=\"https://lind.example/1\"/><published>2024-03-02T08:00:00Z</published><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{0}</p></div></content></entry></feed>")]
    public void Feeds_tell_articles(string xml)
    {
        var article = ReadResult.Of("feed.xml", xml.Replace("{0}", Body, StringComparison.Ordinal)).Single;
        Assert.Equal(("A bridge & a day", "Lind Post", "en", "https://lind.example/1"), (article.Title, article.Site, article.Language, article.Uri));
        Assert.Equal(new DateTime(2024, 3, 2, 8, 0, 0), article.Date);
        Assert.Equal("A bridge & a day\n\n" + Body, article.Text);
    }

    [Fact]
    public void Entities_of_a_feed_are_not_expanded()
    {
        var bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>T</title><description>&x;&b; words</description></item></channel></rss>";
        var result = ReadResult.Of("f.rss", bomb);
        Assert.DoesNotContain(result.Articles, a => a.Text.Contains("aaaa", StringComparison.Ordinal) || a.Text.Contains("root:", StringComparison.Ordinal));
        Assert.Equal(ArticleProblemKind.InvalidFormat, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Files_of_an_archive_are_read_where_they_are()
    {
        var result = ReadResult.Of("a.zip", Archive(("news/one.txt", Encoding.UTF8.GetBytes("One\n\n" + Body)), ("../../two.html", Encoding.UTF8.GetBytes($"<h1>Two</h1><p>{Body}")), ("picture.jpg", [1, 2]), ("bad.txt", [0, 1, 2, 0])));
        Assert.Equal(["a.zip!news/one.txt", "a.zip!../../two.html"], result.Articles.Select(a => a.Path));
        Assert.Equal("a.zip!bad.txt", Assert.Single(result.Problems).Path);
    }

    [Fact]
    public void An_archive_that_unpacks_to_too_much_is_refused()
    {
        var result = ReadResult.Of("a.zip", Archive(("bomb.txt", new byte[40_000_000]), ("lines.jsonl", new byte[3_000_000]), ("good.txt", Encoding.UTF8.GetBytes(Body))), new ArticleReaderOptions { MaxUnpackedBytes = 2_000_000 });
        Assert.Equal(["a.zip!good.txt"], result.Articles.Select(a => a.Path));
        Assert.Contains(result.Problems, p => p is { Path: "a.zip!bomb.txt", Kind: ArticleProblemKind.TooLarge });
    }

    [Fact]
    public void Archives_in_archives_have_an_end()
    {
        var bytes = Archive(("a.txt", Encoding.UTF8.GetBytes(Body)));
        for (var i = 0; i < 6; i++) bytes = Archive(("inner.zip", bytes));
        var result = ReadResult.Of("a.zip", bytes);
        Assert.Empty(result.Articles);
        Assert.Equal(ArticleProblemKind.Unsupported, Assert.Single(result.Problems).Kind);
    }

    internal static byte[] Archive(params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
