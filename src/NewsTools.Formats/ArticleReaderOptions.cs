using System.Text;

namespace NewsTools.Formats;

/// <summary>How articles are read.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The encoding of texts; found by their bytes when null.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The largest text that is taken for one article, in bytes.</summary>
    public int MaxTextBytes { get; init; } = 16 * 1024 * 1024;
}
