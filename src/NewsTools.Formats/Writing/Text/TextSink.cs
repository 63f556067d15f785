using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing.Text;

/// <summary>Writes a text format; with an old text, what that holds comes first, save the articles that are read anew.</summary>
internal sealed class TextSink : IReportSink
{
    private readonly ITextFormat _format;
    private readonly StreamWriter _writer;
    private readonly ArticleKey _key;
    private readonly string? _oldPath;
    private readonly Encoding _encoding;
    private readonly List<string> _appended = [];
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private bool _hasEntry;

    /// <summary>Starts a text.</summary>
    /// <param name="format">Its format.</param>
    /// <param name="path">The file that it is written to.</param>
    /// <param name="oldPath">The file whose entries are kept; null to start anew.</param>
    /// <param name="options">Encoding and key.</param>
    public TextSink(ITextFormat format, string path, string? oldPath, ReportWriterOptions options)
    {
        _format = format;
        _key = options.Key;
        _oldPath = oldPath;
        _encoding = options.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (oldPath is not null) _encoding = ByteOrderMark.EncodingOf(oldPath) ?? _encoding;
        _writer = new StreamWriter(path, append: false, _encoding) { NewLine = "\n" };
        _writer.Write(format.Head);
    }

    /// <inheritdoc/>
    public void Write(EventReport report)
    {
        if (_oldPath is not null && _key.Of(report.Article) is { } key && !_keys.Add(key)) return;
        foreach (var entry in _format.Entries(report))
        {
            if (_oldPath is null) WriteEntry(entry);
            else _appended.Add(entry);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (_oldPath is not null)
        {
            using var old = new StreamReader(_oldPath, _encoding);
            foreach (var entry in _format.Parse(old))
            {
                if (entry.Key is null || !_keys.Contains(entry.Key)) WriteEntry(entry.Value);
            }
        }

        foreach (var entry in _appended) WriteEntry(entry);
        _writer.Write(_format.Tail);
        _writer.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void WriteEntry(string entry)
    {
        if (_hasEntry) _writer.Write(_format.Separator);
        _hasEntry = true;
        _writer.Write(entry);
    }
}
