using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing.Text;

/// <summary>Tells a file's encoding by the mark at its start.</summary>
internal static class ByteOrderMark
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(true), new UTF32Encoding(false, true), Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The encoding that the mark names; null when there is no mark.</summary>
    public static Encoding? EncodingOf(string path)
    {
        var start = new byte[4];
        using var stream = File.OpenRead(path);
        var length = stream.Read(start, 0, start.Length);
        foreach (var encoding in Marked)
        {
            var mark = encoding.GetPreamble();
            var same = length >= mark.Length;
            for (var i = 0; same && i < mark.Length; i++) same = start[i] == mark[i];
            if (same) return encoding;
        }

        return null;
    }
}
