using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace NewsTools.Formats.Reading.Web;

/// <summary>What a server answered.</summary>
/// <param name="Address">Where it came from, behind all redirects.</param>
/// <param name="Bytes">The body.</param>
/// <param name="ContentType">Its media type, lower case; null when none is given.</param>
/// <param name="Charset">The encoding that the header names.</param>
internal sealed record WebAnswer(Uri Address, byte[] Bytes, string? ContentType, string? Charset);

/// <summary>
/// Loads addresses as a good guest: named, one host at a time and not too fast, obeying robots.txt, asking again only when
/// told that it may help, and only for what has changed.
/// </summary>
internal sealed class WebClient : IDisposable
{
    private const int MaximumRedirects = 8;
    private const HttpStatusCode TooManyRequests = (HttpStatusCode)429;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly WebOptions _options;
    private readonly HttpClient _http;
    private readonly WebCache _cache;
    private readonly Dictionary<string, RobotRules> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTime> _next = new(StringComparer.OrdinalIgnoreCase);

    public WebClient(WebOptions options)
    {
        _options = options;
        _cache = new WebCache(options.CacheFolder);
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate }) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", options.UserAgent);
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
    }

    /// <summary>Loads an address.</summary>
    /// <exception cref="ArticleException">It cannot be had; the message says why.</exception>
    public WebAnswer Load(Uri address, CancellationToken cancellationToken) => Task.Run(() => LoadAsync(address, cancellationToken), cancellationToken).GetAwaiter().GetResult();

    public void Dispose() => _http.Dispose();

    private async Task<WebAnswer> LoadAsync(Uri address, CancellationToken cancellationToken)
    {
        for (var redirects = 0; redirects <= MaximumRedirects; redirects++)
        {
            if (address.Scheme is not ("http" or "https")) throw new ArticleException(ArticleProblemKind.Unsupported, $"'{address.Scheme}' is no scheme of the web");
            if (_options.ObeyRobots && !(await RobotsOf(address, cancellationToken).ConfigureAwait(false)).Allow(address.PathAndQuery))
                throw new ArticleException(ArticleProblemKind.AccessDenied, $"the robots.txt of {address.Authority} does not allow it");
            var (answer, location) = await LoadPolitely(address, cancellationToken).ConfigureAwait(false);
            if (answer is not null) return answer;
            address = location!;
        }

        throw new ArticleException(ArticleProblemKind.Unreadable, FormattableString.Invariant($"it is redirected more than {MaximumRedirects} times"));
    }

    /// <summary>The answer, or where it is to be had; tries again when the server is busy or out of order.</summary>
    private async Task<(WebAnswer? Answer, Uri? Location)> LoadPolitely(Uri address, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            await WaitForTurn(address, cancellationToken).ConfigureAwait(false);
            using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            timeout.CancelAfter(_options.Timeout);
            var wait = TimeSpan.FromTicks(_options.RetryDelay.Ticks << Math.Min(attempt, 8));
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                var cached = _cache.Find(address);
                cached?.AddConditions(request);
                using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token).ConfigureAwait(false);
                if (response.StatusCode == HttpStatusCode.NotModified && cached is not null) return (cached.ToAnswer(address), null);
                if (IsRedirect(response.StatusCode) && response.Headers.Location is { } location) return (null, new Uri(address, location));
                if (response.IsSuccessStatusCode) return (await Keep(address, response, timeout.Token).ConfigureAwait(false), null);
                var mayHelp = response.StatusCode == TooManyRequests || (int)response.StatusCode >= 500;
                if (!mayHelp || attempt >= _options.Retries) throw Refused(response);
                wait = WaitOf(response.Headers.RetryAfter) ?? wait;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                if (attempt >= _options.Retries) throw new ArticleException(ArticleProblemKind.Unreadable, FormattableString.Invariant($"the server did not answer within {_options.Timeout.TotalSeconds} seconds"));
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                if (attempt >= _options.Retries) throw new ArticleException(ArticleProblemKind.Unreadable, (e.InnerException ?? e).Message, e);
            }

            await Task.Delay(wait < LongestWait ? wait : LongestWait, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<WebAnswer> Keep(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType;
        var answer = new WebAnswer(address, await Body(response, cancellationToken).ConfigureAwait(false), type?.MediaType?.ToLowerInvariant(), type?.CharSet);
        _cache.Store(answer, response);
        return answer;
    }

    private async Task<byte[]> Body(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var limit = _options.MaxBytes;
        if (response.Content.Headers.ContentLength > limit) throw TooLarge(limit);
        using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        using var registration = cancellationToken.Register(stream.Dispose);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        try
        {
            for (int read; (read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                if (bytes.Length + read > limit) throw TooLarge(limit);
                bytes.Write(buffer, 0, read);
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or IOException && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }

        return bytes.ToArray();
    }

    private async Task<RobotRules> RobotsOf(Uri address, CancellationToken cancellationToken)
    {
        if (_robots.TryGetValue(address.Authority, out var rules)) return rules;
        rules = RobotRules.AllowAll;
        try
        {
            var robots = new Uri(address, "/robots.txt");
            for (var redirects = 0; redirects < 5; redirects++)
            {
                var (answer, location) = await LoadPolitely(robots, cancellationToken).ConfigureAwait(false);
                if (answer is not null)
                {
                    rules = RobotRules.Parse(System.Text.Encoding.UTF8.GetString(answer.Bytes), _options.UserAgent);
                    break;
                }

                robots = location!;
            }
        }
        catch (ArticleException e) when (e.Kind is ArticleProblemKind.NotFound or ArticleProblemKind.AccessDenied or ArticleProblemKind.TooLarge)
        {
            // RFC 9309: no such file means no rule.
        }

        return _robots[address.Authority] = rules;
    }

    /// <summary>Requests to a host are at least so far apart; robots.txt may ask for more.</summary>
    private async Task WaitForTurn(Uri address, CancellationToken cancellationToken)
    {
        var now = DateTime.UtcNow;
        if (_next.TryGetValue(address.Authority, out var next) && next > now) await Task.Delay(next - now, cancellationToken).ConfigureAwait(false);
        var delay = _robots.TryGetValue(address.Authority, out var rules) && rules.Delay > _options.HostDelay ? rules.Delay : _options.HostDelay;
        _next[address.Authority] = DateTime.UtcNow + (delay < LongestWait ? delay : LongestWait);
    }

    private static bool IsRedirect(HttpStatusCode status) => (int)status is 301 or 302 or 303 or 307 or 308;

    private static TimeSpan? WaitOf(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - DateTimeOffset.UtcNow is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero : null);

    private static ArticleException Refused(HttpResponseMessage response) => new(
        response.StatusCode switch
        {
            HttpStatusCode.NotFound or HttpStatusCode.Gone => ArticleProblemKind.NotFound,
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => ArticleProblemKind.AccessDenied,
            _ => ArticleProblemKind.Unreadable,
        },
        FormattableString.Invariant($"the server answered {(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd());

    private static ArticleException TooLarge(int limit) => new(ArticleProblemKind.TooLarge, FormattableString.Invariant($"the answer is larger than {limit / 1024} KB"));
}
