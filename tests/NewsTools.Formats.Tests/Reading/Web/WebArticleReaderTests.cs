using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NewsTools.Formats.Tests.Reading.Web;

/// <summary>Loading from a real server, well-behaved and not. No address outside of the loopback is contacted.</summary>
public sealed class WebArticleReaderTests : IDisposable
{
    private readonly List<ArticleProblem> _problems = [];
    private readonly string _cache = Path.Combine(Path.GetTempPath(), "newstools-" + Guid.NewGuid().ToString("N"));

    private WebOptions Options => new() { HostDelay = TimeSpan.Zero, RetryDelay = TimeSpan.FromMilliseconds(10), Timeout = TimeSpan.FromSeconds(10), CacheFolder = _cache };

    public void Dispose()
    {
        if (Directory.Exists(_cache)) Directory.Delete(_cache, recursive: true);
    }

    [Fact]
    public async Task A_page_is_read_behind_a_redirect_under_its_own_address()
    {
        await using var server = await LoopbackServer.Start((c, _) => c.Request.Path == "/old" ? Redirect(c, "/new") : Html(c, Samples.Html()));
        var article = Assert.Single(Read(server, "/old"));
        Assert.Equal((Samples.Title, new Uri(server.Address, "/new").AbsoluteUri, new DateTime(2024, 6, 8)), (article.Title, article.Uri, article.Date));
        Assert.Contains(server.Requests, r => r is { Path: "/robots.txt", UserAgent: var agent } && agent.StartsWith("NewsTools/", StringComparison.Ordinal));
        Assert.Empty(_problems);
    }

    [Fact]
    public async Task A_loop_of_redirects_has_an_end()
    {
        await using var server = await LoopbackServer.Start((c, _) => c.Request.Path == "/robots.txt" ? Status(c, 404) : Redirect(c, "/again"));
        Assert.Empty(Read(server, "/loop"));
        Assert.Contains("redirected", Assert.Single(_problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says()
    {
        var asked = 0;
        await using var server = await LoopbackServer.Start((c, _) =>
        {
            if (c.Request.Path == "/robots.txt") return Status(c, 404);
            if (++asked > 2) return Html(c, Samples.Html());
            c.Response.Headers.RetryAfter = asked == 1 ? "1" : "0";
            return Status(c, asked == 1 ? 429 : 503);
        });
        var clock = Stopwatch.StartNew();
        Assert.Single(Read(server, "/a"));
        Assert.Equal(3, asked);
        Assert.InRange(clock.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData(404, ArticleProblemKind.NotFound)]
    [InlineData(403, ArticleProblemKind.AccessDenied)]
    [InlineData(500, ArticleProblemKind.Unreadable)]
    public async Task A_refusal_is_a_problem_of_that_address(int status, ArticleProblemKind kind)
    {
        await using var server = await LoopbackServer.Start((c, _) => Status(c, c.Request.Path == "/robots.txt" ? 404 : status));
        Assert.Empty(Read(server, "/a"));
        Assert.Equal((new Uri(server.Address, "/a").AbsoluteUri, kind), (Assert.Single(_problems).Path, _problems[0].Kind));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var sent = 0;
        await using var server = await LoopbackServer.Start((c, _) =>
        {
            if (c.Request.Path == "/robots.txt") return Status(c, 404);
            if (c.Request.Headers.IfNoneMatch == "\"v1\"") return Status(c, 304);
            sent++;
            c.Response.Headers.ETag = "\"v1\"";
            return Html(c, Samples.Html());
        });
        var first = Assert.Single(Read(server, "/a"));
        var second = Assert.Single(Read(server, "/a"));
        Assert.Equal((1, first.Text), (sent, second.Text));
    }

    [Fact]
    public async Task Robots_txt_is_obeyed_unless_the_user_says_otherwise()
    {
        await using var server = await LoopbackServer.Start((c, _) => c.Request.Path == "/robots.txt" ? Text(c, "User-agent: *\nDisallow: /private\nAllow: /private/open\n") : Html(c, Samples.Html()));
        Assert.Empty(Read(server, "/private/a"));
        Assert.Equal(ArticleProblemKind.AccessDenied, Assert.Single(_problems).Kind);
        Assert.Single(Read(server, "/private/open"));
        Assert.Single(Read(server, "/private/a", Options with { ObeyRobots = false }));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_that_is_too_large_is_left(bool says)
    {
        await using var server = await LoopbackServer.Start(async (c, _) =>
        {
            if (says) c.Response.ContentLength = 50_000_000;
            c.Response.ContentType = "text/html";
            var block = new byte[1 << 16];
            try
            {
                for (var i = 0; i < 50_000_000 / block.Length; i++) await c.Response.Body.WriteAsync(block, c.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                // The reader has left, as it should.
            }
        });
        Assert.Empty(Read(server, "/a", Options with { MaxBytes = 1_000_000, ObeyRobots = false }));
        Assert.Equal(ArticleProblemKind.TooLarge, Assert.Single(_problems).Kind);
    }

    [Fact]
    public async Task A_server_that_never_ends_is_left_after_the_timeout()
    {
        await using var server = await LoopbackServer.Start(async (c, _) =>
        {
            c.Response.ContentType = "text/html";
            try
            {
                await c.Response.WriteAsync("<p>slow", c.RequestAborted);
                await Task.Delay(Timeout.Infinite, c.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                // The reader has left, as it should.
            }
        });
        Assert.Empty(Read(server, "/a", Options with { Timeout = TimeSpan.FromMilliseconds(300), Retries = 1, ObeyRobots = false }));
        Assert.Contains("did not answer", Assert.Single(_problems).Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_broken_answer_is_a_problem()
    {
        await using var server = await LoopbackServer.Start(async (c, _) =>
        {
            c.Response.ContentLength = 1000;
            await c.Response.WriteAsync("<p>half");
            c.Abort();
        });
        Assert.Empty(Read(server, "/a", Options with { Retries = 1, ObeyRobots = false }));
        Assert.Single(_problems);
    }

    [Fact]
    public async Task The_charset_comes_from_the_header_or_the_page()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Words = "Мост был открыт в пятницу, и жители города пришли, чтобы его увидеть.";
        await using var server = await LoopbackServer.Start((c, _) =>
        {
            c.Response.ContentType = c.Request.Path == "/header" ? "text/html; charset=koi8-r" : "text/html";
            var meta = c.Request.Path == "/header" ? "" : "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">";
            return c.Response.Body.WriteAsync(Encoding.GetEncoding(c.Request.Path == "/header" ? "koi8-r" : "windows-1251").GetBytes($"<html><head>{meta}</head><body><p>{Words}</p></body></html>")).AsTask();
        });
        Assert.Contains(Words, Assert.Single(Read(server, "/header", Options with { ObeyRobots = false })).Text, StringComparison.Ordinal);
        Assert.Contains(Words, Assert.Single(Read(server, "/page", Options with { ObeyRobots = false })).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_and_sitemaps_lead_to_articles()
    {
        await using var server = await LoopbackServer.Start((c, address) => c.Request.Path.Value switch
        {
            "/feed" => Text(c, $"<rss version=\"2.0\"><channel><title>S</title><item><title>{Samples.Title}</title><link>{address}1</link><description>{Samples.Body}</description></item></channel></rss>", "application/rss+xml"),
            "/feed.json" => Text(c, $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{{\"id\":\"1\",\"title\":\"{Samples.Title}\",\"content_text\":\"{Samples.Body}\"}}]}}", "application/feed+json"),
            "/sitemap.xml" => Text(c, $"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{address}part.xml</loc></sitemap><sitemap><loc>{address}sitemap.xml</loc></sitemap></sitemapindex>", "text/xml"),
            "/part.xml" => Text(c, $"<urlset><url><loc>{address}1</loc></url><url><loc>{address}gone</loc></url><url><loc>{address}2</loc></url></urlset>", "text/xml"),
            "/1" or "/2" => Html(c, Samples.Html()),
            _ => Status(c, 404),
        });
        using var reader = Reader(Options);
        Assert.Equal(Samples.Title, Assert.Single(reader.ReadFeed(new Uri(server.Address, "/feed"))).Title);
        Assert.Equal(Samples.Title, Assert.Single(reader.ReadFeed(new Uri(server.Address, "/feed.json"))).Title);
        Assert.Equal(["/1", "/2"], reader.ReadSitemap(new Uri(server.Address, "/sitemap.xml")).Select(a => new Uri(a.Uri!).AbsolutePath));
        Assert.Equal(new Uri(server.Address, "/gone").AbsoluteUri, Assert.Single(_problems).Path);
    }

    [Fact]
    public async Task Requests_to_a_host_keep_their_distance()
    {
        await using var server = await LoopbackServer.Start((c, _) => Html(c, Samples.Html()));
        var clock = Stopwatch.StartNew();
        using var reader = Reader(Options with { HostDelay = TimeSpan.FromMilliseconds(200), ObeyRobots = false });
        for (var i = 0; i < 4; i++) Assert.Single(reader.Read(new Uri(server.Address, "/" + i)));
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(550), clock.Elapsed.ToString());
    }

    private List<Article> Read(LoopbackServer server, string path, WebOptions? options = null)
    {
        using var reader = Reader(options ?? Options);
        return reader.Read(new Uri(server.Address, path)).ToList();
    }

    private WebArticleReader Reader(WebOptions options) => new(options, new ArticleReaderOptions(), _problems.Add);

    private static Task Html(HttpContext context, string html) => Text(context, html, "text/html; charset=utf-8");

    private static Task Text(HttpContext context, string text, string type = "text/plain")
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task Redirect(HttpContext context, string to)
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    }
}
