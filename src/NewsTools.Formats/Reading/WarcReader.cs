using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>A record of a web archive. Only of a page more than its beginning is held.</summary>
internal sealed class WarcRecord(int number, Dictionary<string, string> headers, HttpAnswer? answer, byte[] content, bool isTooLarge)
{
    public int Number { get; } = number;

    public bool IsTooLarge { get; } = isTooLarge;

    public bool IsPage { get; } = IsPageOf(headers, answer);

    public byte[] Body => answer?.Body(content) ?? content;

    public string? Charset => (answer?.Header("Content-Type") ?? Header("Content-Type"))?.Split(["charset="], StringSplitOptions.None) is [_, var charset, ..] ? charset.Split(';')[0] : null;

    public string? Header(string name) => headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether it is a web page that a server sent with success, or a resource that is one.</summary>
    public static bool IsPageOf(Dictionary<string, string> headers, HttpAnswer? answer)
    {
        if (answer is not null) return answer.Status is >= 200 and < 300 && IsHtml(answer.Header("Content-Type"));
        return headers.TryGetValue("WARC-Type", out var kind) && kind == "resource" && IsHtml(headers.TryGetValue("Content-Type", out var type) ? type : null);
    }

    private static bool IsHtml(string? type) => type is null || type.IndexOf("html", StringComparison.OrdinalIgnoreCase) >= 0;
}

/// <summary>The head of an HTTP answer as it came over the wire.</summary>
internal sealed class HttpAnswer(int status, Dictionary<string, string> headers, int bodyStart)
{
    private const int LargestUnpacked = 64 * 1024 * 1024;

    public int Status { get; } = status;

    public static HttpAnswer? Parse(byte[] content)
    {
        var end = IndexOfEmptyLine(content);
        var lines = Encoding.GetEncoding(28591).GetString(content, 0, end).Split('\n');
        var status = lines[0].Split(' ');
        return status.Length > 1 && status[0].StartsWith("HTTP/", StringComparison.Ordinal) && int.TryParse(status[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? new HttpAnswer(code, HeaderLines.Parse(lines, 1), end)
            : null;
    }

    public string? Header(string name) => headers.TryGetValue(name, out var value) ? value : null;

    /// <summary>The body, chunks joined and unpacked; archives may hold it in either form.</summary>
    public byte[] Body(byte[] content)
    {
        var body = Slice(content, bodyStart);
        if (Header("Transfer-Encoding")?.IndexOf("chunked", StringComparison.OrdinalIgnoreCase) >= 0) body = Dechunk(body);
        if (body.Length < 3 || body[0] != 0x1F || body[1] != 0x8B) return body;
        using var stream = new BoundedStream(new GZipStream(new MemoryStream(body, writable: false), CompressionMode.Decompress), LargestUnpacked);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[] Dechunk(byte[] body)
    {
        using var joined = new MemoryStream();
        var at = 0;
        while (Array.IndexOf(body, (byte)'\n', at) is var end and >= 0)
        {
            var size = Encoding.ASCII.GetString(body, at, end - at).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length) || length < 0) return joined.Length == 0 ? body : joined.ToArray();
            if (length == 0) break;
            length = Math.Min(length, body.Length - end - 1);
            joined.Write(body, end + 1, length);
            at = Math.Min(body.Length, end + 1 + length + 2);
        }

        return joined.ToArray();
    }

    private static int IndexOfEmptyLine(byte[] bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] != '\n') continue;
            if (bytes[i + 1] == '\n') return i + 2;
            if (bytes[i + 1] == '\r' && i + 2 < bytes.Length && bytes[i + 2] == '\n') return i + 3;
        }

        return bytes.Length;
    }

    private static byte[] Slice(byte[] bytes, int start)
    {
        var slice = new byte[bytes.Length - start];
        Array.Copy(bytes, start, slice, 0, slice.Length);
        return slice;
    }
}

/// <summary>Lines "Name: value".</summary>
internal static class HeaderLines
{
    public static Dictionary<string, string> Parse(IReadOnlyList<string> lines, int first)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = first; i < lines.Count; i++)
            if (lines[i].IndexOf(':') is var colon and > 0) headers[lines[i].Substring(0, colon).Trim()] = lines[i].Substring(colon + 1).Trim();
        return headers;
    }
}

/// <summary>Reads the records of a web archive one by one; what is no page, or too large, is passed over, not held.</summary>
internal sealed class WarcReader(Stream stream, int limit)
{
    private const int MaximumLine = 64 * 1024;
    private const int HeadLength = 16 * 1024;
    private int _number;

    /// <summary>The next record; null at the end.</summary>
    /// <exception cref="ArticleException">What follows is no record.</exception>
    public WarcRecord? Read()
    {
        string? line;
        while ((line = ReadLine()) is { Length: 0 })
        {
        }

        if (line is null) return null;
        if (!line.StartsWith("WARC/", StringComparison.Ordinal)) throw new ArticleException(ArticleProblemKind.InvalidFormat, FormattableString.Invariant($"record {_number + 1} does not start with 'WARC/'"));
        var lines = new List<string>();
        while ((line = ReadLine()) is { Length: > 0 } && lines.Count < 1000) lines.Add(line);
        var headers = HeaderLines.Parse(lines, 0);
        if (!headers.TryGetValue("Content-Length", out var text) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            throw new ArticleException(ArticleProblemKind.InvalidFormat, FormattableString.Invariant($"record {_number + 1} does not say how long it is"));
        var content = new byte[Math.Min(length, HeadLength)];
        length -= Fill(ref content, 0);
        var answer = headers.TryGetValue("WARC-Type", out var type) && type == "response" ? HttpAnswer.Parse(content) : null;
        var isTooLarge = length > limit;
        if (WarcRecord.IsPageOf(headers, answer) && !isTooLarge)
        {
            var head = content.Length;
            Array.Resize(ref content, head + (int)length);
            length -= Fill(ref content, head);
        }

        if (Skip(length) > 0) throw new ArticleException(ArticleProblemKind.InvalidFormat, FormattableString.Invariant($"it is cut off within record {_number + 1}"));
        return new WarcRecord(++_number, headers, answer, content, isTooLarge);
    }

    /// <summary>Fills the bytes from a place on and cuts them where the stream ends.</summary>
    private int Fill(ref byte[] bytes, int start)
    {
        var end = start;
        for (int read; end < bytes.Length && (read = stream.Read(bytes, end, bytes.Length - end)) > 0;) end += read;
        if (end < bytes.Length) Array.Resize(ref bytes, end);
        return end - start;
    }

    /// <summary>Passes over so many bytes.</summary>
    /// <returns>How many of them the stream does not have.</returns>
    private long Skip(long length)
    {
        var rest = new byte[HeadLength];
        for (int read; length > 0 && (read = stream.Read(rest, 0, (int)Math.Min(rest.Length, length))) > 0;) length -= read;
        return length;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        int c;
        while ((c = stream.ReadByte()) >= 0 && c != '\n')
            if (line.Length < MaximumLine && c != '\r') line.Append((char)c);
        return c < 0 && line.Length == 0 ? null : line.ToString();
    }
}
