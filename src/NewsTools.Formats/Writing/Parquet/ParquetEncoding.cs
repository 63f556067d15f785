using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing.Parquet;

/// <summary>How Parquet lays out values (PLAIN) and levels (RLE).</summary>
internal static class ParquetEncoding
{
    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static void WriteVarint(Stream stream, ulong value)
    {
        for (; value >= 0x80; value >>= 7) stream.WriteByte((byte)(value | 0x80));
        stream.WriteByte((byte)value);
    }

    public static void WriteInt32(Stream stream, int value)
    {
        for (var shift = 0; shift < 32; shift += 8) stream.WriteByte((byte)(value >> shift));
    }

    /// <summary>A string, a day or a number.</summary>
    public static void WriteValue(Stream stream, object value)
    {
        switch (value)
        {
            case PartialDate date:
                WriteInt32(stream, (date.FirstDay - Epoch).Days);
                break;
            case double number:
                var bits = BitConverter.DoubleToInt64Bits(number);
                WriteInt32(stream, (int)bits);
                WriteInt32(stream, (int)(bits >> 32));
                break;
            default:
                var bytes = Encoding.UTF8.GetBytes((string)value);
                WriteInt32(stream, bytes.Length);
                stream.Write(bytes, 0, bytes.Length);
                break;
        }
    }

    /// <summary>Levels of one bit, as runs, behind their length in bytes.</summary>
    public static void WriteLevels(Stream stream, IReadOnlyList<bool> levels)
    {
        using var runs = new MemoryStream();
        for (var i = 0; i < levels.Count;)
        {
            var start = i;
            while (i < levels.Count && levels[i] == levels[start]) i++;
            WriteVarint(runs, (ulong)(i - start) << 1);
            runs.WriteByte(levels[start] ? (byte)1 : (byte)0);
        }

        WriteInt32(stream, (int)runs.Length);
        runs.WriteTo(stream);
    }
}
