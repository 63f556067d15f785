using System;
using System.Globalization;
using System.Text;
using System.Threading;

namespace NewsTools.Formats;

/// <summary>How reports are written.</summary>
public sealed record ReportWriterOptions
{
    /// <summary>The format's name, one of <see cref="ReportWriter.Formats"/>; by the file's extension when null.</summary>
    public string? Format { get; init; }

    /// <summary>Which rows a table has, where the format holds one table only.</summary>
    public ReportView View { get; init; }

    /// <summary>Whether persons who are named but took no part get a row as well.</summary>
    public bool IncludeMentioned { get; init; }

    /// <summary>Whether what the file holds already stays in it; an article that it holds is replaced by its new reading.</summary>
    public bool Append { get; init; }

    /// <summary>By what an article is known that the file holds already.</summary>
    public ArticleKey Key { get; init; }

    /// <summary>Whether a file that is read-only is replaced as well.</summary>
    public bool Force { get; init; }

    /// <summary>How long to wait for a file that another program has open.</summary>
    public TimeSpan Retry { get; init; }

    /// <summary>Ends the waiting.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The heading of a document; a general one when null.</summary>
    public string? Title { get; init; }

    /// <summary>The text of a Liquid template that forms the document.</summary>
    public string? Template { get; init; }

    /// <summary>What stands between two cells of a CSV.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What stands between two items of a list in one cell.</summary>
    public string ListSeparator { get; init; } = ValueList<string>.Separator;

    /// <summary>The encoding of text formats; UTF-8 without byte order mark when null.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The culture of the dates and numbers of a CSV; ISO 8601 and invariant when null.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Whether all cells of a CSV are quoted, and not only those that need it.</summary>
    public bool QuoteAll { get; init; }

    /// <summary>Whether a CSV goes without its header.</summary>
    public bool NoHeader { get; init; }
}
