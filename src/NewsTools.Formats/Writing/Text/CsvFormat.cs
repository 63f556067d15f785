using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Text;

/// <summary>Comma-separated values (RFC 4180) of one view.</summary>
internal sealed class CsvFormat(View view, ReportWriterOptions options) : ITextFormat
{
    private const string NewLine = "\n";
    private readonly char[] _special = [options.Delimiter, '"', '\n', '\r'];

    public string Head => options.NoHeader ? "" : Line(view.Columns.Select(c => c.Name)) + NewLine;

    public string Separator => NewLine;

    public string Tail => NewLine;

    public IEnumerable<string> Entries(EventReport report) =>
        view.Rows(report).Select(row => Line(view.Columns.Select(c => CellText(c.Value(row)))));

    public IEnumerable<KeyValuePair<string?, string>> Parse(TextReader text)
    {
        var header = view.Columns.Select(c => c.Name).ToList();
        var key = header.IndexOf(options.Key.ToString());
        var first = !options.NoHeader;
        foreach (var record in CsvRecord.ReadAll(text, options.Delimiter))
        {
            if (first)
            {
                first = false;
                if (record.Fields.SequenceEqual(header)) continue;
                throw new InvalidDataException($"The file's columns are not those of the view {view.Kind}, so nothing can be appended. It has: {string.Join(", ", record.Fields)}. It needs: {string.Join(", ", header)}.");
            }

            yield return new KeyValuePair<string?, string>(Unguarded(record.Fields.ElementAtOrDefault(key)), record.Text);
        }
    }

    private string Line(IEnumerable<string> cells) => string.Join(options.Delimiter.ToString(), cells.Select(Quoted));

    private string CellText(object? value) => value switch
    {
        null => "",
        PartialDate { Day: not null } date when options.Culture is { } culture => date.FirstDay.ToString("d", culture),
        PartialDate date => date.ToString(),
        double number => Math.Round(number, 2).ToString(options.Culture ?? CultureInfo.InvariantCulture),
        string text => Guarded(text),
        IEnumerable<object> list => Guarded(string.Join(options.ListSeparator, list)),
        _ => Guarded(value.ToString()!),
    };

    private string Quoted(string cell) => options.QuoteAll || cell.IndexOfAny(_special) >= 0
        ? "\"" + cell.Replace("\"", "\"\"") + "\""
        : cell;

    /// <summary>A spreadsheet takes a cell that starts so for a formula; an apostrophe makes it text.</summary>
    private static string Guarded(string text) => text.Length > 0 && "=+-@\t\r".IndexOf(text[0]) >= 0 ? "'" + text : text;

    private static string? Unguarded(string? cell) => cell is { Length: > 1 } && cell[0] == '\'' && Guarded(cell.Substring(1)) == cell ? cell.Substring(1) : cell;
}
