using System;
using System.Linq;

namespace NewsTools.Formats.Writing;

/// <summary>A form that reports are written in.</summary>
/// <param name="Name">What -Format takes.</param>
/// <param name="Extensions">The extensions that stand for it, lower case, dot included.</param>
/// <param name="Open">
/// Opens a sink on a file: the path of a temporary file, which holds the target's content when reports are appended
/// and is empty otherwise.
/// </param>
internal sealed record ReportFormat(string Name, string[] Extensions, Func<string, ReportWriterOptions, IReportSink> Open);

/// <summary>Every form that reports are written in: a new one is a sink and a line here.</summary>
internal static class ReportFormats
{
    public static readonly ReportFormat[] All =
    [
        new("Json", [".json"], (path, options) => new JsonSink(path, options)),
        new("JsonLines", [".jsonl", ".ndjson"], (path, options) => new JsonLinesSink(path, options)),
    ];

    public static ReportFormat? Named(string name) => Array.Find(All, f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public static ReportFormat? For(string path) => Array.Find(All, f => f.Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
}
