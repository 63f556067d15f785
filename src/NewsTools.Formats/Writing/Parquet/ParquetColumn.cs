using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Parquet;

/// <summary>A column of a Parquet file and the values of its current row group: optional text, day or number, or a list of texts.</summary>
internal sealed class ParquetColumn(string name, ColumnType type, Func<Row, object?> value)
{
    private const int Int32 = 1;
    private const int Double = 5;
    private const int ByteArray = 6;
    private const int Required = 0;
    private const int Optional = 1;
    private const int Repeated = 2;
    private const int Utf8 = 0;
    private const int ListOf = 3;
    private const int Date = 6;
    private const int Plain = 0;
    private const int Rle = 3;

    private readonly List<bool> _defined = [];
    private readonly List<bool> _repeated = [];
    private readonly List<object> _values = [];

    /// <summary>The parts of the schema that this column takes.</summary>
    public IEnumerable<Action<ThriftWriter>> Schema => type == ColumnType.List
        ? [Element(null, Required, name, 1, ListOf), Element(null, Repeated, "list", 1, null), Element(ByteArray, Required, "element", null, Utf8)]
        : [Element(PhysicalType, Optional, name, null, type switch { ColumnType.Text => Utf8, ColumnType.Date => Date, _ => null })];

    private int PhysicalType => type switch { ColumnType.Date => Int32, ColumnType.Number => Double, _ => ByteArray };

    /// <summary>A view's columns. A date less precise than a day is no day, so there is its text as well.</summary>
    public static ParquetColumn[] Of(View view) => view.Columns.SelectMany(c => c.Type == ColumnType.Date
        ? new[]
        {
            new ParquetColumn(c.Name, c.Type, row => c.Value(row) is PartialDate { Day: not null } day ? day : null),
            new ParquetColumn(c.Name + "Text", ColumnType.Text, row => c.Value(row)?.ToString()),
        }
        : [new ParquetColumn(c.Name, c.Type, c.Value)]).ToArray();

    public void Add(Row row)
    {
        var cell = value(row);
        if (cell is not null and not string && type == ColumnType.List)
        {
            var items = ((IEnumerable<object>)cell).Select(i => i.ToString()!).ToList();
            for (var i = 0; i < Math.Max(1, items.Count); i++)
            {
                _repeated.Add(i > 0);
                _defined.Add(items.Count > 0);
            }

            _values.AddRange(items);
            return;
        }

        _defined.Add(cell is not null);
        if (cell is not null) _values.Add(cell);
    }

    /// <summary>Writes the values as one page, forgets them, and gives what the footer says of them.</summary>
    public (Action<ThriftWriter> Chunk, long Size) Flush(Stream stream)
    {
        using var page = new MemoryStream();
        if (type == ColumnType.List) ParquetEncoding.WriteLevels(page, _repeated);
        ParquetEncoding.WriteLevels(page, _defined);
        foreach (var item in _values) ParquetEncoding.WriteValue(page, item);
        var (offset, count, size) = (stream.Position, _defined.Count, (int)page.Length);
        new ThriftWriter(stream).WriteStruct(header =>
        {
            header.Field(1, 0);
            header.Field(2, size);
            header.Field(3, size);
            header.Field(5, data =>
            {
                data.Field(1, count);
                data.Field(2, Plain);
                data.Field(3, Rle);
                data.Field(4, Rle);
            });
        });
        page.WriteTo(stream);
        var total = stream.Position - offset;
        _defined.Clear();
        _repeated.Clear();
        _values.Clear();
        return (chunk =>
        {
            chunk.Field(2, offset);
            chunk.Field(3, metadata =>
            {
                metadata.Field(1, PhysicalType);
                metadata.Field(2, new[] { Plain, Rle });
                metadata.Field(3, type == ColumnType.List ? new[] { name, "list", "element" } : [name]);
                metadata.Field(4, 0);
                metadata.Field(5, (long)count);
                metadata.Field(6, total);
                metadata.Field(7, total);
                metadata.Field(9, offset);
            });
        }, total);
    }

    private static Action<ThriftWriter> Element(int? physical, int repetition, string name, int? children, int? converted) => element =>
    {
        if (physical is { } p) element.Field(1, p);
        element.Field(3, repetition);
        element.Field(4, name);
        if (children is { } n) element.Field(5, n);
        if (converted is { } c) element.Field(6, c);
    };
}
