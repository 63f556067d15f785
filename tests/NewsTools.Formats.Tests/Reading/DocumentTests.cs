using System.Text;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>Word, PDF, mail and web archives.</summary>
public class DocumentTests
{
    public static TheoryData<string> Names => [.. Samples.All().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_format_gives_title_text_and_language(string name)
    {
        var result = ReadResult.Of(name, Samples.All().First(s => s.Name == name).Bytes);
        Assert.Empty(result.Problems);
        var article = result.Single;
        Assert.Equal((Samples.Title, "en"), (article.Title, article.Language));
        Assert.StartsWith(Samples.Title + "\n\n", article.Text, StringComparison.Ordinal);
        Assert.Contains(Samples.Body, article.Text, StringComparison.Ordinal);
        if (name != "a.pdf") Assert.Equal(new DateTime(2024, 6, 8), article.Date?.Date);
    }

    [Fact]
    public void Word_keeps_lists_and_tables_and_leaves_out_what_was_deleted()
    {
        var article = ReadResult.Of("a.docx", Samples.Word()).Single;
        Assert.EndsWith("\n\n- An item\nHeight | 31 m", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", article.Text, StringComparison.Ordinal);
        Assert.Equal("Eva Lind", article.Author);
    }

    [Fact]
    public void Columns_of_a_pdf_are_read_one_after_the_other()
    {
        var article = ReadResult.Of("a.pdf", Samples.Pdf()).Single;
        Assert.Contains("in the winter of the year before last. Boats", article.Text.Replace("\n\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("He will now sleep longer, he said.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mail_names_what_is_attached_and_loses_its_signature()
    {
        var article = ReadResult.Of("a.eml", Samples.Mail()).Single;
        Assert.Equal(("Eva Lind", "plan.pdf"), (article.Author, article.Attachments.ToString()));
        Assert.Equal(Samples.Title + "\n\n" + Samples.Body, article.Text);
        Assert.EndsWith("@skarvik.example", article.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_of_a_mailbox_are_numbered_and_a_broken_one_stops_no_other()
    {
        var mailbox = $"From a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail("One")}\nFrom a@b Sat Jun  8 21:16:00 2024\n\n\nFrom a@b Sat Jun  8 21:17:00 2024\n{Samples.Mail("Two", "From here on nothing is cut.\r\n\r\nFromage is cheese.")}";
        var result = ReadResult.Of("box.mbox", mailbox);
        Assert.Equal(["box.mbox#1", "box.mbox#3"], result.Articles.Select(a => a.Path));
        Assert.Equal("box.mbox#2", Assert.Single(result.Problems).Path);
        Assert.Contains("Fromage is cheese.", result.Articles[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">From here the road is bad.", "From here the road is bad.")]
    [InlineData(">>From here the road is bad.", ">From here the road is bad.")]
    [InlineData("> From here the road is bad.", "> From here the road is bad.")]
    [InlineData(">Fromage is cheese.", ">Fromage is cheese.")]
    [InlineData("It went on. >From there, he left.", "It went on. >From there, he left.")]
    public void A_mailbox_gives_the_line_that_was_written(string line, string written)
    {
        var article = ReadResult.Of("box.mbox", $"From a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail("One", $"First.\r\n\r\n{line}\r\n\r\nLast.")}").Single;
        Assert.Equal($"One\n\nFirst.\n\n{written}\n\nLast.", article.Text);
    }

    [Fact]
    public void A_long_line_of_a_mailbox_stays_whole()
    {
        var words = string.Concat(Enumerable.Repeat("From 12:34:56 on it rained. ", 10_000)).TrimEnd();
        var result = ReadResult.Of("box.mbox", $"From a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail("One", "x " + words)}\nFrom a@b Sat Jun  8 21:16:00 2024\n{Samples.Mail("Two", words)}");
        Assert.Equal(["One\n\nx " + words, "Two\n\n" + words], result.Articles.Select(a => a.Text));
    }

    [Fact]
    public void A_message_that_is_too_large_is_passed_over()
    {
        var mailbox = $"From a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail("Large", new string('x', 100_000))}\nFrom a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail("Small")}";
        var result = ReadResult.Of("box.mbox", mailbox, new ArticleReaderOptions { MaxMessageBytes = 10_000 });
        Assert.Equal("Small", result.Single.Title);
        Assert.Equal(ArticleProblemKind.TooLarge, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void A_web_archive_gives_each_page_its_address()
    {
        var result = ReadResult.Of("w.warc.gz", Samples.GZip(Samples.Warc(("https://skarvik.example/1", Samples.Html()), ("https://skarvik.example/2", Samples.Html("A second page about the same lighthouse.")))));
        Assert.Equal(["w.warc.gz!https://skarvik.example/1", "w.warc.gz!https://skarvik.example/2"], result.Articles.Select(a => a.Path));
        Assert.Equal("https://skarvik.example/2", result.Articles[1].Uri);
        Assert.Empty(result.Problems);
    }

    [Theory]
    [InlineData("a.pdf", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.docx", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.zip", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.warc", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.warc.gz", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.json", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.rss", ArticleProblemKind.InvalidFormat)]
    [InlineData("a.mhtml", ArticleProblemKind.InvalidFormat)]
    public void What_is_no_file_of_its_format_is_said_to_be_none(string name, ArticleProblemKind kind) =>
        Assert.Equal((name, kind), ReadResult.Of(name, "This is something else, and nobody said so.") is { Articles.Count: 0, Problems: [var problem] } ? (problem.Path, problem.Kind) : default);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    [InlineData("a.eml")]
    [InlineData("a.html")]
    [InlineData("a.json")]
    public void An_empty_file_is_said_to_be_empty(string name) =>
        Assert.Equal((ArticleProblemKind.Empty, $"Cannot read '{name}': it is empty."), ReadResult.Of(name, "") is { Articles.Count: 0, Problems: [var problem] } ? (problem.Kind, problem.Message) : default);

    [Fact]
    public void A_web_archive_that_is_cut_off_gives_what_is_whole()
    {
        var bytes = Samples.Warc(("https://skarvik.example/1", Samples.Html()), ("https://skarvik.example/2", Samples.Html("A second page about the same lighthouse.")));
        var result = ReadResult.Of("w.warc", bytes[..^400]);
        Assert.Equal("w.warc!https://skarvik.example/1", result.Single.Path);
        Assert.Contains("cut off", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_markup_and_huge_attributes_are_survived()
    {
        string Nested(int levels) => string.Concat(Enumerable.Repeat("<div>", levels)) + Samples.Html() + string.Concat(Enumerable.Repeat("</div>", levels));
        Assert.Contains(Samples.Body, ReadResult.Of("a.html", Nested(1000)).Single.Text, StringComparison.Ordinal);
        Assert.Equal(("a.html", ArticleProblemKind.TooLarge), ReadResult.Of("a.html", Nested(100_000)) is { Articles.Count: 0, Problems: [var problem] } ? (problem.Path, problem.Kind) : default);
        Assert.Equal(ArticleProblemKind.TooLarge, Assert.Single(ReadResult.Of("a.html", string.Concat(Enumerable.Repeat("<b>x</b>", 50_000))).Problems).Kind);
        var huge = Samples.Html().Replace("<p>", $"<p class=\"{new string('x', 4_000_000)}\" style=\"{new string(';', 1_000_000)}\">", StringComparison.Ordinal);
        Assert.Contains(Samples.Body, ReadResult.Of("a.html", huge).Single.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_declared_charset_counts_where_bytes_are_not_utf_8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = "<html><head><meta charset=windows-1251><title>Мост</title></head><body><h1>Мост открыт в пятницу</h1><p>Мост был открыт в пятницу, и жители города пришли, чтобы его увидеть.</p></body></html>";
        var article = ReadResult.Of("a.html", Encoding.GetEncoding(1251).GetBytes(html)).Single;
        Assert.Equal(("Мост открыт в пятницу", "ru"), (article.Title, article.Language));
    }
}
