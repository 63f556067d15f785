using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>A folder of its own for the files of one test.</summary>
public abstract class ExportFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string PathOf(string name) => Path.Combine(_folder, name);

    protected string[] Files => Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)!).Order().ToArray();

    /// <summary>Exports the reports and returns the file's path.</summary>
    protected string Export(string name, IEnumerable<EventReport> reports, ReportWriterOptions? options = null)
    {
        using var writer = ReportWriter.Open(PathOf(name), options ?? new ReportWriterOptions());
        foreach (var report in reports) writer.Write(report);
        writer.Commit();
        return PathOf(name);
    }
}
