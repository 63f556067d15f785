using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using NewsTools.Formats.Tests.Reading.Web;

namespace NewsTools.Tests;

/// <summary>Reading from the web as users do it, from a server on the loopback address.</summary>
public sealed class WebTests : IDisposable
{
    private const string Words = "Skarvik lit its new lighthouse on Saturday in the presence of the Minister of Fisheries, Astrid Nygaard, and most of the village.";

    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Pages_are_read_and_a_missing_one_stops_no_other()
    {
        await using var server = await Start();
        var articles = _session.Run<Article>("Get-Article -Uri \"${site}1\", \"${site}gone\", \"${site}2\" -NoCache -HostDelay 0");
        Assert.Equal(["Story 1", "Story 2"], articles.Select(a => a.Title));
        Assert.Equal(["PathNotFound"], _session.ErrorIds);
        Assert.Equal(new Uri(server.Address, "gone").AbsoluteUri, _session.Errors[0].TargetObject);
        Assert.All(server.Requests, r => Assert.StartsWith("NewsTools/", r.UserAgent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feeds_and_sitemaps_give_articles()
    {
        await using var server = await Start();
        Assert.Equal(["Entry 1", "Entry 2"], _session.Run<Article>("Get-Article -Feed \"${site}feed\" -NoCache -HostDelay 0").Select(a => a.Title));
        Assert.Equal(["Story 1", "Story 2"], _session.Run<Article>("Get-Article -Sitemap \"${site}sitemap.xml\" -NoCache -HostDelay 0").Select(a => a.Title));
        Assert.Equal(["Story 1"], _session.Run<Article>("Get-Article -Sitemap \"${site}sitemap.xml\" -MaximumPages 1 -NoCache -HostDelay 0 -UserAgent test/1").Select(a => a.Title));
        Assert.Equal("test/1", server.Requests.Last().UserAgent);
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public async Task What_robots_txt_excludes_is_an_error_unless_it_is_ignored()
    {
        await using var server = await Start();
        Assert.Empty(_session.Run("Get-Article -Uri \"${site}private\" -NoCache"));
        Assert.Equal(["AccessDenied"], _session.ErrorIds);
        Assert.Contains("robots.txt", _session.Errors[0].ToString(), StringComparison.Ordinal);
        Assert.Single(_session.Run("Get-Article -Uri \"${site}private\" -NoCache -IgnoreRobots"));
    }

    [Theory]
    [InlineData("-Uri", "ftp://127.0.0.1/a")]
    [InlineData("-Uri", "seeds/a.html")]
    [InlineData("-Feed", "http://127.0.0.1:1/rss")]
    [InlineData("-Sitemap", "http://127.0.0.1:1/sitemap.xml")]
    public void An_address_that_cannot_be_loaded_is_an_error_of_its_own(string parameter, string address)
    {
        Assert.Empty(_session.Run($"Get-Article {parameter} '{address}' -NoCache -MaximumRetryCount 0"));
        Assert.Contains(address, Assert.Single(_session.Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_in_place_of_a_path_says_how_it_is_read()
    {
        Assert.Empty(_session.Run("Get-Participant https://news.example/a"));
        Assert.Equal(["PathNotFound"], _session.ErrorIds);
        Assert.Contains("-Uri", _session.Errors[0].ToString(), StringComparison.Ordinal);
    }

    private async Task<LoopbackServer> Start()
    {
        var server = await LoopbackServer.Start((context, address) => context.Request.Path.Value switch
        {
            "/robots.txt" => Send(context, "User-agent: *\nDisallow: /private\n", "text/plain"),
            "/feed" => Send(context, $"<rss version=\"2.0\"><channel><item><title>Entry 1</title><description>{Words}</description></item><item><title>Entry 2</title><description>{Words}</description></item></channel></rss>", "application/rss+xml"),
            "/sitemap.xml" => Send(context, $"<urlset><url><loc>{address}1</loc></url><url><loc>{address}2</loc></url></urlset>", "text/xml"),
            "/1" or "/2" or "/private" => Send(context, $"<html lang=en><head><title>Story {context.Request.Path.Value[1..]}</title></head><body><h1>Story {context.Request.Path.Value[1..]}</h1><p>{Words}</p></body></html>", "text/html"),
            _ => Missing(context),
        });
        _session.Runspace.SessionStateProxy.SetVariable("site", server.Address.AbsoluteUri);
        return server;
    }

    private static Task Send(HttpContext context, string text, string type)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
