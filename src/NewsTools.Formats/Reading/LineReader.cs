using System;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>A line of a stream.</summary>
/// <param name="Text">Its text without the line end; empty when it is too long.</param>
/// <param name="IsTooLong">Whether it was longer than the limit.</param>
internal sealed record Line(string Text, bool IsTooLong);

/// <summary>Reads lines of bounded length: what is longer is passed over, not held.</summary>
internal sealed class LineReader(Stream stream, int limit, Encoding encoding) : IDisposable
{
    private readonly StreamReader _reader = new(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    private readonly StringBuilder _line = new();
    private readonly char[] _buffer = new char[1 << 14];
    private int _at;
    private int _end;

    /// <summary>The next line; null at the end.</summary>
    public Line? Read()
    {
        _line.Clear();
        var tooLong = false;
        while (true)
        {
            if (_at == _end)
            {
                _end = _reader.Read(_buffer, 0, _buffer.Length);
                _at = 0;
                if (_end == 0) return _line.Length == 0 && !tooLong ? null : new Line(_line.ToString().TrimEnd('\r'), tooLong);
            }

            var newline = Array.IndexOf(_buffer, '\n', _at, _end - _at);
            var length = (newline < 0 ? _end : newline) - _at;
            tooLong |= _line.Length + length > limit;
            if (tooLong) _line.Clear();
            else _line.Append(_buffer, _at, length);
            _at += length + (newline < 0 ? 0 : 1);
            if (newline >= 0) return new Line(_line.ToString().TrimEnd('\r'), tooLong);
        }
    }

    public void Dispose() => _reader.Dispose();
}
