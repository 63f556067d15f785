using System.Collections.Generic;
using System.IO;
using System.Text;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>One self-contained page for people.</summary>
internal sealed class HtmlSink(string path, ReportWriterOptions options) : IReportSink
{
    private readonly List<EventReport> _reports = [];

    public void Write(EventReport report) => _reports.Add(report);

    public void Complete()
    {
        var page = HtmlPage.Of(new Digest(_reports, options.IncludeMentioned), options.Title ?? "Event report");
        File.WriteAllText(path, page.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public void Dispose()
    {
    }
}
