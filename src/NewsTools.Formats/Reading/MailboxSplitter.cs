using System;
using System.Collections.Generic;
using System.IO;

namespace NewsTools.Formats.Reading;

/// <summary>The bytes of one message of a mailbox.</summary>
internal sealed record MailboxMessage(byte[] Bytes, bool IsTooLarge);

/// <summary>
/// Cuts a mailbox at its lines "From … 21:15:00 2024" behind empty lines. Done here because the size of a message is
/// bounded here, and one that is broken cannot hide the next.
/// </summary>
internal sealed class MailboxSplitter(Stream stream, int limit) : IDisposable
{
    private const int LongestMark = 256;
    private static readonly byte[] Start = [(byte)'F', (byte)'r', (byte)'o', (byte)'m', (byte)' '];

    private readonly MemoryStream _message = new();
    private bool _tooLarge;

    public IEnumerable<MailboxMessage> Messages()
    {
        var buffer = new byte[1 << 16];
        var line = new byte[LongestMark];
        var held = 0;
        bool holding = true, blank = true, started = false;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var i = 0; i < read; i++)
            {
                var b = buffer[i];
                if (holding)
                {
                    // A line behind an empty one is held as long as it may be a mark.
                    line[held++] = b;
                    if (b != '\n' && held < LongestMark && (held > Start.Length || b == Start[held - 1])) continue;
                    holding = false;
                    if (b == '\n' && IsMark(line, held))
                    {
                        if (started) yield return Take();
                        (started, held) = (true, 0);
                        continue;
                    }

                    blank = held == 1;
                    Write(line, held);
                    held = 0;
                }
                else
                {
                    Write(b);
                }

                started |= b > ' ';
                if (b == '\n') (holding, blank) = (blank, true);
                else if (b != '\r') blank = false;
            }
        }

        Write(line, held);
        if (_message.Length > 0 && (started || held > 0)) yield return Take();
    }

    public void Dispose() => _message.Dispose();

    /// <summary>Such a line tells a time; a sentence that starts with "From" seldom does.</summary>
    private static bool IsMark(byte[] line, int length)
    {
        if (length <= Start.Length) return false;
        for (var i = Start.Length + 2; i + 2 < length; i++)
            if (line[i] == ':' && IsDigit(line[i - 2]) && IsDigit(line[i - 1]) && IsDigit(line[i + 1]) && IsDigit(line[i + 2])) return true;
        return false;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private void Write(byte[] bytes, int count)
    {
        for (var i = 0; i < count; i++) Write(bytes[i]);
    }

    private void Write(byte b)
    {
        if (_tooLarge) return;
        _message.WriteByte(b);
        _tooLarge = _message.Length > limit;
    }

    private MailboxMessage Take()
    {
        var taken = new MailboxMessage(_tooLarge ? Array.Empty<byte>() : _message.ToArray(), _tooLarge);
        _message.SetLength(0);
        _tooLarge = false;
        return taken;
    }
}
