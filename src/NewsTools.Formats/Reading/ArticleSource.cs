using System;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Bytes with a name: a file, or an item inside a container.</summary>
/// <param name="Name">What <see cref="Article.Path"/> becomes: "file.zip!inner.html" inside a container.</param>
/// <param name="Open">Opens the bytes, from their start.</param>
internal sealed record ArticleSource(string Name, Func<Stream> Open)
{
    /// <summary>An address that the bytes were loaded from.</summary>
    public string? Uri { get; init; }

    /// <summary>The encoding that whoever delivered the bytes names.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>A file; whoever writes to it meanwhile is not disturbed.</summary>
    public static ArticleSource File(string path) =>
        new(path, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan));

    /// <summary>An item inside this source.</summary>
    public ArticleSource Inner(string name, Func<Stream> open) => new(Name + "!" + name, open);

    /// <summary>All bytes; no more than the limit are ever read, and none are held twice when it is known how many there are.</summary>
    /// <exception cref="ArticleException">There are more, or none.</exception>
    public byte[] ReadAll(int limit)
    {
        using var stream = Open();
        var bytes = stream.CanSeek ? ReadLength(stream, limit) : ReadToEnd(stream, limit);
        return bytes.Length > 0 ? bytes : throw new ArticleException(ArticleProblemKind.Empty, "it is empty");
    }

    private static byte[] ReadLength(Stream stream, int limit)
    {
        if (stream.Length > limit) throw TooLarge(limit);
        var bytes = new byte[stream.Length];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;) length += read;
        Array.Resize(ref bytes, length);
        return bytes;
    }

    private static byte[] ReadToEnd(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            if (bytes.Length + read > limit) throw TooLarge(limit);
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static ArticleException TooLarge(int limit) =>
        new(ArticleProblemKind.TooLarge, FormattableString.Invariant($"it is larger than {limit / (1024 * 1024)} MB, too large for one article"));
}
