using System;
using System.Linq;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats;

/// <summary>
/// Writes reports to a file: the door to the writers. Nothing is seen of it until <see cref="Commit"/>; when it is
/// disposed before, the file is as it was.
/// </summary>
public sealed class ReportWriter : IDisposable
{
    private readonly AtomicFile _file;
    private readonly IReportSink _sink;
    private bool _closed;

    private ReportWriter(AtomicFile file, IReportSink sink) => (_file, _sink) = (file, sink);

    /// <summary>The names of all formats.</summary>
    public static ValueList<string> Formats { get; } = ReportFormats.All.Select(f => f.Name).ToValueList();

    /// <summary>The format that a file's extension stands for; null when it stands for none.</summary>
    public static string? FormatOf(string path) => ReportFormats.For(path)?.Name;

    /// <summary>Starts an export.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="NotSupportedException">No format has that name or extension.</exception>
    /// <exception cref="InvalidOperationException">The format cannot be appended to.</exception>
    /// <exception cref="System.IO.InvalidDataException">The file is none that can be appended to.</exception>
    /// <exception cref="FormatException">The template has a mistake.</exception>
    /// <exception cref="System.IO.IOException">The folder does not exist, or no file can be made in it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written to.</exception>
    public static ReportWriter Open(string path, ReportWriterOptions options)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        if (options is null) throw new ArgumentNullException(nameof(options));
        var named = options.Format is { } name ? ReportFormats.Named(name) : ReportFormats.For(path);
        var format = options.Template is { } template ? ReportFormats.Templated(template, encode: named?.Name == "Html")
            : named ?? throw new NotSupportedException(options.Format is { } unknown
                ? $"No report format is named '{unknown}'. There are: {Formats.ToString(", ")}."
                : $"The extension of '{path}' stands for no report format. Use one of {ReportFormats.Extensions}, or name a format: {Formats.ToString(", ")}.");
        var keeps = options.Append || format.AlwaysAppends;
        if (keeps && !format.CanAppend) throw new InvalidOperationException($"A report in the format {format.Name} is made of all its articles at once, so it cannot be appended to. Export all of them again without -Append, or append to a format that keeps its rows: {ReportFormats.Appendable}.");
        var file = new AtomicFile(path, options);
        try
        {
            var old = keeps && System.IO.File.Exists(path) ? path : null;
            return new ReportWriter(file, format.Open(file.TemporaryPath, old, options));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Adds a report.</summary>
    public void Write(EventReport report) => _sink.Write(report ?? throw new ArgumentNullException(nameof(report)));

    /// <summary>Makes the file what was written, in one step.</summary>
    public void Commit()
    {
        if (_closed) throw new InvalidOperationException("The export has ended.");
        _sink.Complete();
        Close();
        _file.Commit();
    }

    /// <summary>Ends the export; without <see cref="Commit"/> it leaves no trace.</summary>
    public void Dispose()
    {
        Close();
        _file.Dispose();
    }

    private void Close()
    {
        if (_closed) return;
        _closed = true;
        _sink.Dispose();
    }
}
