using System;
using System.Collections.Generic;
using System.IO;

namespace NewsTools.Formats.Reading;

/// <summary>The bytes of one message of a mailbox.</summary>
internal sealed record MailboxMessage(byte[] Bytes, bool IsTooLarge);

/// <summary>
/// Cuts a mailbox at its lines "From …" behind empty lines. Done here because the size of a message is bounded here, and
/// one that is broken cannot hide the next.
/// </summary>
internal sealed class MailboxSplitter(Stream stream, int limit)
{
    private static readonly byte[] Mark = [(byte)'F', (byte)'r', (byte)'o', (byte)'m', (byte)' '];

    public IEnumerable<MailboxMessage> Messages()
    {
        using var message = new MemoryStream();
        var buffer = new byte[1 << 16];
        var line = new byte[Mark.Length];
        int inLine = 0, matched = 0;
        bool emptyBefore = true, started = false, skipLine = false, tooLarge = false;
        for (int read; (read = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            for (var i = 0; i < read; i++)
            {
                var b = buffer[i];
                if (!skipLine && inLine < Mark.Length && matched == inLine && emptyBefore && b == Mark[inLine])
                {
                    line[matched++] = b;
                    if (matched == Mark.Length)
                    {
                        if (started) yield return Take(message, ref tooLarge);
                        started = skipLine = true;
                        matched = 0;
                    }

                    inLine++;
                    continue;
                }

                if (!skipLine)
                {
                    if (matched > 0) Write(message, line, matched, ref tooLarge);
                    matched = 0;
                    if (!tooLarge)
                    {
                        message.WriteByte(b);
                        tooLarge = message.Length > limit;
                    }

                    started |= b > ' ';
                }

                if (b == '\n')
                {
                    emptyBefore = !skipLine && inLine == 0;
                    inLine = 0;
                    skipLine = false;
                }
                else if (b != '\r')
                {
                    inLine++;
                }
            }
        }

        if (message.Length > 0 && started) yield return Take(message, ref tooLarge);
    }

    private void Write(MemoryStream message, byte[] bytes, int count, ref bool tooLarge)
    {
        if (tooLarge) return;
        message.Write(bytes, 0, count);
        tooLarge = message.Length > limit;
    }

    private static MailboxMessage Take(MemoryStream message, ref bool tooLarge)
    {
        var taken = new MailboxMessage(tooLarge ? Array.Empty<byte>() : message.ToArray(), tooLarge);
        message.SetLength(0);
        tooLarge = false;
        return taken;
    }
}
