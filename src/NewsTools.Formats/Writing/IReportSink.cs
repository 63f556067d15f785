using System;

namespace NewsTools.Formats.Writing;

/// <summary>Takes reports and writes them in one format.</summary>
internal interface IReportSink : IDisposable
{
    /// <summary>Adds a report.</summary>
    void Write(EventReport report);

    /// <summary>Writes what can only be written when the last report is known, and flushes.</summary>
    void Complete();
}
