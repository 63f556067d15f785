using System.Collections.Generic;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing.Text;

/// <summary>A record of a CSV: its fields, and its own text without the line end.</summary>
internal sealed record CsvRecord(IReadOnlyList<string> Fields, string Text)
{
    /// <summary>The records of a CSV, one after the other; empty lines are passed over.</summary>
    public static IEnumerable<CsvRecord> ReadAll(TextReader reader, char delimiter)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var text = new StringBuilder();
        var quoted = false;
        var left = false;
        while (reader.Read() is >= 0 and var code)
        {
            var c = (char)code;
            if (!quoted && (c == '\r' || c == '\n'))
            {
                if (text.Length > 0) yield return End();
                left = false;
                continue;
            }

            text.Append(c);
            if (c == '"')
            {
                // A doubled quotation mark inside a quoted field leaves and enters it again.
                if (left) field.Append('"');
                left = quoted;
                quoted = !quoted;
                continue;
            }

            left = false;
            if (c == delimiter && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        if (text.Length > 0) yield return End();

        CsvRecord End()
        {
            fields.Add(field.ToString());
            var record = new CsvRecord(fields.ToArray(), text.ToString());
            fields.Clear();
            field.Clear();
            text.Clear();
            return record;
        }
    }
}
