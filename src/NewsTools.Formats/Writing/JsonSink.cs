using System;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>One JSON array of reports.</summary>
internal sealed class JsonSink : IReportSink
{
    private readonly StreamWriter _writer;
    private bool _first = true;

    public JsonSink(string path, ReportWriterOptions options)
    {
        if (options.Append) throw new NotSupportedException("A JSON array cannot be appended to; JsonLines (.jsonl) can.");
        _writer = new StreamWriter(path, append: false, options.Encoding ?? new UTF8Encoding(false)) { NewLine = "\n" };
        _writer.Write('[');
    }

    public void Write(EventReport report)
    {
        _writer.WriteLine(_first ? "" : ",");
        _first = false;
        _writer.Write(JsonReport.ToJson(report, indented: true).Replace("\r\n", "\n"));
    }

    public void Complete()
    {
        _writer.WriteLine(_first ? "]" : "\n]");
        _writer.Flush();
    }

    public void Dispose() => _writer.Dispose();
}
