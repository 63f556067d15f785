using System;
using System.Text;
using UtfUnknown;

namespace NewsTools.Formats.Reading;

/// <summary>Bytes to text: by the byte order mark, as UTF-8, or in the encoding that the bytes look like.</summary>
internal static class TextDecoder
{
    private const int SampleLength = 1 << 16;
    private const float SureEnough = 0.6f;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text of a source.</summary>
    /// <param name="source">Gives the bytes.</param>
    /// <param name="context">Gives the user's encoding and takes warnings.</param>
    /// <param name="declared">Finds the encoding that the bytes say they are in; it counts where they are not UTF-8.</param>
    /// <exception cref="ArticleException">It is empty, too large, or no text.</exception>
    public static string Decode(ArticleSource source, ReadingContext context, Func<byte[], Encoding?>? declared = null)
    {
        var bytes = source.ReadAll(context.Options.MaxTextBytes);
        if (context.Options.Encoding is { } given) return Decode(bytes, given, source, context);
        var encoding = FromMark(bytes) ?? Utf16WithoutMark(bytes);
        if (encoding is not null) return Decode(bytes, encoding, source, context);
        if (LooksBinary(bytes)) throw new ArticleException(ArticleProblemKind.Binary, "it is a binary file, no text");
        var said = source.Encoding ?? declared?.Invoke(bytes);
        if (said is not null && IsStateful(said)) return Decode(bytes, said, source, context);
        return Utf8(bytes, strict: true) ?? (said is null || said.CodePage == Encoding.UTF8.CodePage ? DecodeDetected(bytes, source, context) : Decode(bytes, said, source, context));
    }

    /// <summary>The text of a part whose container says what it is in.</summary>
    public static string Decode(byte[] bytes, Encoding? said)
    {
        var encoding = FromMark(bytes) ?? said;
        var text = encoding is not null && IsStateful(encoding) ? encoding.GetString(bytes) : Utf8(bytes, strict: true) ?? (encoding ?? Encoding.GetEncoding(1252)).GetString(bytes);
        return text.TrimStart('\uFEFF');
    }

    /// <summary>The encoding of a text by its first bytes, for texts that are streamed.</summary>
    public static Encoding EncodingOf(byte[] sample, ArticleSource source, ReadingContext context)
    {
        if (sample.Length == 0) throw new ArticleException(ArticleProblemKind.Empty, "it is empty");
        if ((FromMark(sample) ?? Utf16WithoutMark(sample)) is { } encoding) return encoding;
        if (LooksBinary(sample)) throw new ArticleException(ArticleProblemKind.Binary, "it is a binary file, no text");
        return Array.TrueForAll(sample, b => b < 0x80) || IsMostlyUtf8(sample) ? Encoding.UTF8 : Detected(sample, source, context);
    }

    private static string Decode(byte[] bytes, Encoding encoding, ArticleSource source, ReadingContext context)
    {
        var text = encoding.GetString(bytes);
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);
        if (text.IndexOf('\uFFFD') >= 0) context.Warn(source.Name, ArticleProblemKind.InvalidEncoding, $"holds bytes that are not valid {encoding.WebName}; they read as \uFFFD");
        return text;
    }

    private static string DecodeDetected(byte[] bytes, ArticleSource source, ReadingContext context)
    {
        return IsMostlyUtf8(bytes) ? Decode(bytes, Encoding.UTF8, source, context) : Detected(bytes, source, context).GetString(bytes);
    }

    private static Encoding Detected(byte[] bytes, ArticleSource source, ReadingContext context)
    {
        var detected = CharsetDetector.DetectFromBytes(bytes).Detected;
        var encoding = detected?.Encoding is { } found && found.CodePage != Encoding.ASCII.CodePage ? found : Encoding.GetEncoding(1252);
        if (detected is null || detected.Confidence < SureEnough)
            context.Warn(source.Name, ArticleProblemKind.InvalidEncoding, $"is not valid UTF-8 and was read as {encoding.WebName}, which is a guess; name its encoding if that is wrong");
        return encoding;
    }

    private static string? Utf8(byte[] bytes, bool strict)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: strict).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Encodings such as ISO-2022-JP write everything in ASCII, and so look like UTF-8.</summary>
    private static bool IsStateful(Encoding encoding) => encoding.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) || encoding.WebName.StartsWith("hz-", StringComparison.OrdinalIgnoreCase);

    private static Encoding? FromMark(byte[] b)
    {
        if (b.Length >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) return Encoding.UTF8;
        if (b.Length >= 4 && b[0] == 0xFF && b[1] == 0xFE && b[2] == 0 && b[3] == 0) return Encoding.UTF32;
        if (b.Length >= 2 && b[0] == 0xFF && b[1] == 0xFE) return Encoding.Unicode;
        return b.Length >= 2 && b[0] == 0xFE && b[1] == 0xFF ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>Text of mostly Latin letters in UTF-16 has a zero in nearly every second byte.</summary>
    private static Encoding? Utf16WithoutMark(byte[] bytes)
    {
        var pairs = Math.Min(bytes.Length, SampleLength) / 2;
        if (pairs < 8) return null;
        int even = 0, odd = 0;
        for (var i = 0; i < pairs * 2; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        if (odd * 10 > pairs * 7 && even * 50 < pairs) return Encoding.Unicode;
        return even * 10 > pairs * 7 && odd * 50 < pairs ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>A zero byte, or more control characters than any text has.</summary>
    private static bool LooksBinary(byte[] bytes)
    {
        var length = Math.Min(bytes.Length, SampleLength);
        var controls = 0;
        for (var i = 0; i < length; i++)
        {
            if (bytes[i] == 0) return true;
            if (bytes[i] < 0x20 && bytes[i] is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A or 0x1B)) controls++;
        }

        return controls * 50 > length;
    }

    /// <summary>Whether more of the bytes above ASCII make UTF-8 sequences than do not: damaged UTF-8, no other encoding.</summary>
    private static bool IsMostlyUtf8(byte[] bytes)
    {
        int good = 0, bad = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            var length = bytes[i] is >= 0xC2 and < 0xE0 ? 1 : bytes[i] is >= 0xE0 and < 0xF0 ? 2 : bytes[i] is >= 0xF0 and < 0xF5 ? 3 : 0;
            var followers = 0;
            while (followers < length && i + followers + 1 < bytes.Length && (bytes[i + followers + 1] & 0xC0) == 0x80) followers++;
            if (length > 0 && followers == length) good++;
            else bad++;
            i += followers;
        }

        return good > bad;
    }
}
