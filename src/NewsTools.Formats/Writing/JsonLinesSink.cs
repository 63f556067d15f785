using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesSink(string path, ReportWriterOptions options) : IReportSink
{
    private readonly StreamWriter _writer = new(path, append: options.Append, options.Encoding ?? new UTF8Encoding(false)) { NewLine = "\n" };

    public void Write(EventReport report) => _writer.WriteLine(JsonReport.ToJson(report, indented: false));

    public void Complete() => _writer.Flush();

    public void Dispose() => _writer.Dispose();
}
