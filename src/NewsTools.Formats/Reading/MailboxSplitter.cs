using System;
using System.Collections.Generic;
using System.IO;

namespace NewsTools.Formats.Reading;

/// <summary>One message of a mailbox.</summary>
/// <param name="Content">Its bytes; those of the next take their place.</param>
/// <param name="IsTooLarge">Whether it is larger than the limit, and therefore not held.</param>
internal sealed record MailboxMessage(Stream Content, bool IsTooLarge);

/// <summary>
/// Cuts a mailbox at its lines "From … 21:15:00 2024" behind empty lines, and takes the sign off lines that would look
/// like one (">From "). Done here because the size of a message is bounded here, and one that is broken cannot hide the next.
/// </summary>
internal sealed class MailboxSplitter(Stream stream, int limit) : IDisposable
{
    private const int LongestMark = 256;
    private static readonly byte[] Start = [(byte)'F', (byte)'r', (byte)'o', (byte)'m', (byte)' '];

    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly MemoryStream _message = new();
    private int _at;
    private int _end;
    private bool _tooLarge;

    public IEnumerable<MailboxMessage> Messages()
    {
        bool started = false, afterBlank = true, atLineStart = true;
        while (Fill())
        {
            var newline = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
            var next = newline < 0 ? _end : newline + 1;
            if (atLineStart && afterBlank && newline >= 0 && IsMark(newline))
            {
                if (started) yield return Message();
                Clear();
                started = true;
            }
            else
            {
                if (atLineStart && IsEscaped(newline)) _at++;
                Write(next - _at);
            }

            afterBlank = atLineStart && newline >= 0 && IsBlank(newline);
            atLineStart = newline >= 0;
            started |= !afterBlank;
            _at = next;
        }

        if (started) yield return Message();
    }

    public void Dispose() => _message.Dispose();

    /// <summary>Makes sure that as much of a line is in the buffer as a mark may be long; false at the end.</summary>
    private bool Fill()
    {
        if (_end - _at >= LongestMark) return true;
        Array.Copy(_buffer, _at, _buffer, 0, _end - _at);
        (_at, _end) = (0, _end - _at);
        for (int read; _end < LongestMark && (read = stream.Read(_buffer, _end, _buffer.Length - _end)) > 0;) _end += read;
        return _end > 0;
    }

    /// <summary>Such a line tells a time; a sentence that starts with "From" seldom does.</summary>
    private bool IsMark(int newline)
    {
        if (newline - _at > LongestMark || !StartsAt(_at)) return false;
        for (var i = _at + Start.Length + 2; i + 2 < newline; i++)
            if (_buffer[i] == ':' && IsDigit(i - 2) && IsDigit(i - 1) && IsDigit(i + 1) && IsDigit(i + 2)) return true;
        return false;
    }

    private bool IsEscaped(int newline)
    {
        var i = _at;
        while (i < _end && _buffer[i] == '>') i++;
        return i > _at && (newline < 0 || i < newline) && StartsAt(i);
    }

    private bool StartsAt(int index)
    {
        for (var i = 0; i < Start.Length; i++)
            if (index + i >= _end || _buffer[index + i] != Start[i]) return false;
        return true;
    }

    private bool IsBlank(int newline) => newline == _at || (newline == _at + 1 && _buffer[_at] == '\r');

    private bool IsDigit(int index) => _buffer[index] is >= (byte)'0' and <= (byte)'9';

    private void Write(int count)
    {
        _tooLarge |= _message.Length + count > limit;
        if (!_tooLarge) _message.Write(_buffer, _at, count);
    }

    private MailboxMessage Message()
    {
        _message.Position = 0;
        return new MailboxMessage(_message, _tooLarge);
    }

    private void Clear()
    {
        _message.SetLength(0);
        _tooLarge = false;
    }
}
