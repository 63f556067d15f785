using System;
using System.Linq;
using NewsTools.Formats.Writing.Documents;
using NewsTools.Formats.Writing.Html;
using NewsTools.Formats.Writing.Parquet;
using NewsTools.Formats.Writing.Sqlite;
using NewsTools.Formats.Writing.Tables;
using NewsTools.Formats.Writing.Text;
using NewsTools.Formats.Writing.Xlsx;

namespace NewsTools.Formats.Writing;

/// <summary>A form that reports are written in.</summary>
/// <param name="Name">What -Format takes.</param>
/// <param name="Extensions">The extensions that stand for it, lower case, dot included.</param>
/// <param name="Open">Opens a sink on an empty file; the file whose content stays comes second, or null.</param>
internal sealed record ReportFormat(string Name, string[] Extensions, Func<string, string?, ReportWriterOptions, IReportSink> Open)
{
    /// <summary>Whether the content of an existing file can stay.</summary>
    public bool CanAppend { get; init; }

    /// <summary>Whether the content of an existing file stays always.</summary>
    public bool AlwaysAppends { get; init; }
}

/// <summary>Every form that reports are written in: a new one is a sink and a line here.</summary>
internal static class ReportFormats
{
    public static readonly ReportFormat[] All =
    [
        new("Csv", [".csv"], (path, old, options) => new TextSink(new CsvFormat(View.Of(options.View, options.IncludeMentioned), options), path, old, options)) { CanAppend = true },
        new("Json", [".json"], (path, old, options) => new TextSink(new JsonFormat(options.Key), path, old, options)) { CanAppend = true },
        new("JsonLines", [".jsonl", ".ndjson"], (path, old, options) => new TextSink(new JsonLinesFormat(options.Key), path, old, options)) { CanAppend = true },
        new("Xlsx", [".xlsx"], (path, old, options) => new XlsxSink(path, old, options)) { CanAppend = true },
        new("Sqlite", [".db", ".sqlite", ".sqlite3"], (path, old, options) => new SqliteSink(path, old, options.Key)) { CanAppend = true, AlwaysAppends = true },
        new("Parquet", [".parquet"], (path, _, options) => new ParquetSink(path, View.Of(options.View, options.IncludeMentioned))),
        new("Markdown", [".md"], (path, _, options) => new DocumentSink(path, options, digest => MarkdownDocument.Of(digest, TitleOf(options)))),
        new("ICalendar", [".ics"], (path, _, options) => new DocumentSink(path, options, digest => CalendarDocument.Of(digest, options.Key))),
        new("JsonLd", [".jsonld"], (path, _, options) => new DocumentSink(path, options, LinkedDataDocument.Of)),
        new("Html", [".html", ".htm"], (path, _, options) => new DocumentSink(path, options, digest => HtmlPage.Of(digest, TitleOf(options)).ToString())),
    ];

    /// <summary>A document of a user's own form.</summary>
    public static ReportFormat Templated(string template, bool encode) =>
        new("Template", [], (path, _, options) => new DocumentSink(path, options, LiquidDocument.Parse(template, TitleOf(options), encode)));

    /// <summary>The names of the formats that can be appended to.</summary>
    public static string Appendable => string.Join(", ", All.Where(f => f.CanAppend).Select(f => f.Name));

    /// <summary>The extensions of all formats.</summary>
    public static string Extensions => string.Join(", ", All.SelectMany(f => f.Extensions));

    public static ReportFormat? Named(string name) => Array.Find(All, f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A document's heading.</summary>
    public static string TitleOf(ReportWriterOptions options) => options.Title ?? "Event report";

    public static ReportFormat? For(string path) => Array.Find(All, f => f.Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)));
}
