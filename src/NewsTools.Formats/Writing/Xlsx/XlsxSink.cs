using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>A workbook with a sheet for each view, and a summary.</summary>
internal sealed class XlsxSink : IReportSink
{
    private static readonly ReportView[] Views =
        [ReportView.Event, ReportView.Participant, ReportView.Organization, ReportView.Presentation, ReportView.Quotation, ReportView.Article];

    private readonly string _path;
    private readonly ReportWriterOptions _options;
    private readonly Sheet[] _sheets;
    private readonly Sheet[] _old;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Starts a workbook.</summary>
    /// <param name="path">The file that it is written to.</param>
    /// <param name="oldPath">The workbook whose rows are kept; null to start anew.</param>
    /// <param name="options">Which rows, and by what articles are known.</param>
    public XlsxSink(string path, string? oldPath, ReportWriterOptions options)
    {
        _path = path;
        _options = options;
        _sheets = Views.Select(v => new Sheet(View.Of(v, options.IncludeMentioned))).ToArray();
        _old = _sheets.Select(s => new Sheet(s.View)).ToArray();
        if (oldPath is not null) XlsxReader.Read(oldPath, _old);
    }

    public void Write(EventReport report)
    {
        if (_options.Append && _options.Key.Of(report.Article) is { } key && !_keys.Add(key)) return;
        foreach (var sheet in _sheets) sheet.Add(report);
    }

    public void Complete()
    {
        for (var i = 0; i < _sheets.Length; i++)
        {
            var key = _old[i].IndexOf(_options.Key.ToString());
            _sheets[i].Rows.InsertRange(0, _old[i].Rows.Where(row => row[key] is not string text || !_keys.Contains(text)));
            _sheets[i].SortByDate();
        }

        using var stream = new FileStream(_path, FileMode.Create);
        XlsxPackage.Write(stream, _sheets, SummarySheet.Of(_sheets, ReportFormats.TitleOf(_options)));
    }

    public void Dispose()
    {
    }
}
