using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsTools.Formats.Tests.Reading.Web;

/// <summary>A real web server on a free port of the loopback address.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    /// <summary>What was asked for, in order.</summary>
    public ConcurrentQueue<(string Path, string? IfNoneMatch, string UserAgent)> Requests { get; } = new();

    public Uri Address => new(_application.Urls.First());

    public static async Task<LoopbackServer> Start(Func<HttpContext, Uri, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build());
        server._application.Run(context =>
        {
            server.Requests.Enqueue((context.Request.Path, context.Request.Headers.IfNoneMatch.FirstOrDefault(), context.Request.Headers.UserAgent.ToString()));
            return answer(context, server.Address);
        });
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
