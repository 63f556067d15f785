using System;
using System.IO;

namespace NewsTools.Formats;

/// <summary>How addresses are loaded.</summary>
public sealed record WebOptions
{
    /// <summary>The name that servers are told.</summary>
    public string UserAgent { get; init; } = "NewsTools/0.1 (PowerShell module)";

    /// <summary>The longest time for one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a request is repeated that was answered with 429 or 5xx, or not at all.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>The wait before the first repetition; it doubles with each. A server's Retry-After goes before.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The largest answer that is loaded, in bytes.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether robots.txt is obeyed.</summary>
    public bool ObeyRobots { get; init; } = true;

    /// <summary>The largest number of pages of one sitemap.</summary>
    public int MaxPages { get; init; } = int.MaxValue;

    /// <summary>Where answers are kept for conditional requests; null keeps none.</summary>
    public string? CacheFolder { get; init; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "NewsTools", "cache");
}
