using System.Text;

namespace NewsTools.Formats;

/// <summary>How reports are written.</summary>
public sealed record ReportWriterOptions
{
    /// <summary>The format's name, one of <see cref="ReportWriter.Formats"/>; by the file's extension when null.</summary>
    public string? Format { get; init; }

    /// <summary>Which rows a table has, where the format holds one table only.</summary>
    public ReportView View { get; init; }

    /// <summary>Whether what the file holds already stays in it.</summary>
    public bool Append { get; init; }

    /// <summary>Whether a file that is read-only is replaced as well.</summary>
    public bool Force { get; init; }

    /// <summary>What stands between two cells of a CSV.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>What stands between two items of a list in one cell.</summary>
    public string ListSeparator { get; init; } = ValueList<string>.Separator;

    /// <summary>The encoding of text formats; UTF-8 without byte order mark when null.</summary>
    public Encoding? Encoding { get; init; }
}
