using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>The rows of comma-separated text (RFC 4180); the separator is the likeliest of the header's.</summary>
internal sealed class CsvTable(TextReader reader, int rowLimit)
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];
    private readonly StringBuilder _cell = new();
    private char _separator = ',';

    /// <summary>The names of the columns; null when the text is empty.</summary>
    public List<string>? ReadHeader()
    {
        var line = reader.ReadLine();
        while (line is not null && line.Trim().Length == 0) line = reader.ReadLine();
        if (line is null) return null;
        if (line.StartsWith("sep=", System.StringComparison.OrdinalIgnoreCase) && line.Length == 5)
        {
            _separator = line[4];
            return Read();
        }

        _separator = Separators.OrderByDescending(s => line.Count(c => c == s)).First();
        return new CsvTable(new StringReader(line), rowLimit) { _separator = _separator }.Read();
    }

    /// <summary>The next row; null at the end.</summary>
    /// <exception cref="ArticleException">The row is too large: a quote that is never closed, most likely.</exception>
    public List<string>? Read()
    {
        if (reader.Peek() < 0) return null;
        var row = new List<string>();
        var quoted = false;
        var size = 0;
        _cell.Clear();
        for (int c; (c = reader.Read()) >= 0;)
        {
            if (++size > rowLimit) throw new ArticleException(ArticleProblemKind.TooLarge, "a row is too large for one article; is a quote left open?");
            if (quoted)
            {
                if (c != '"') _cell.Append((char)c);
                else if (reader.Peek() == '"') _cell.Append((char)reader.Read());
                else quoted = false;
            }
            else if (c == '"' && _cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == _separator)
            {
                row.Add(_cell.ToString());
                _cell.Clear();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && reader.Peek() == '\n') _ = reader.Read();
                break;
            }
            else
            {
                _cell.Append((char)c);
            }
        }

        row.Add(_cell.ToString());
        return row;
    }
}
