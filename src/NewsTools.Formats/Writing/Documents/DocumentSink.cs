using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>A text that is formed when all reports are known.</summary>
internal sealed class DocumentSink(string path, ReportWriterOptions options, Func<Digest, string> form) : IReportSink
{
    private readonly List<EventReport> _reports = [];

    public void Write(EventReport report) => _reports.Add(report);

    public void Complete() => File.WriteAllText(path, form(new Digest(_reports, options.IncludeMentioned)), options.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public void Dispose()
    {
    }
}
