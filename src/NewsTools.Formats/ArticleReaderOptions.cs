using System.Collections.Generic;
using System.Text;

namespace NewsTools.Formats;

/// <summary>How articles are read.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The encoding of texts; found by their bytes when null.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The largest text that is taken for one article, in bytes.</summary>
    public int MaxTextBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The largest message (with what is attached to it) or document that is taken for one article, in bytes.</summary>
    public int MaxMessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest size that one item of an archive may unpack to, in bytes.</summary>
    public long MaxUnpackedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>
    /// For JSON, JSON Lines and CSV: which field an article's property is read from ("Title" → "headline"); properties that
    /// are not named are found by the usual names.
    /// </summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}
