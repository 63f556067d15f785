using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Parquet;

/// <summary>A Parquet file of one view.</summary>
internal sealed class ParquetSink(string path, View view) : IReportSink
{
    private const int RowsOfAGroup = 50_000;
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("PAR1");

    private readonly FileStream _stream = Start(path);
    private readonly ParquetColumn[] _columns = ParquetColumn.Of(view);
    private readonly List<(Action<ThriftWriter>[] Chunks, long Size, long Rows)> _groups = [];
    private int _rows;

    public void Write(EventReport report)
    {
        foreach (var row in view.Rows(report))
        {
            foreach (var column in _columns) column.Add(row);
            if (++_rows == RowsOfAGroup) EndGroup();
        }
    }

    public void Complete()
    {
        if (_rows > 0) EndGroup();
        var start = _stream.Position;
        new ThriftWriter(_stream).WriteStruct(WriteFooter);
        ParquetEncoding.WriteInt32(_stream, (int)(_stream.Position - start));
        _stream.Write(Magic, 0, Magic.Length);
        _stream.Flush();
    }

    public void Dispose() => _stream.Dispose();

    private static FileStream Start(string path)
    {
        var stream = new FileStream(path, FileMode.Create);
        stream.Write(Magic, 0, Magic.Length);
        return stream;
    }

    private void EndGroup()
    {
        var chunks = _columns.Select(c => c.Flush(_stream)).ToList();
        _groups.Add((chunks.Select(c => c.Chunk).ToArray(), chunks.Sum(c => c.Size), _rows));
        _rows = 0;
    }

    private void WriteFooter(ThriftWriter footer)
    {
        var schema = _columns.SelectMany(c => c.Schema).Prepend(root =>
        {
            root.Field(4, view.Title);
            root.Field(5, _columns.Length);
        }).ToList();
        footer.Field(1, 1);
        footer.Field(2, schema, (writer, element) => element(writer));
        footer.Field(3, _groups.Sum(g => g.Rows));
        footer.Field(4, _groups, (writer, group) =>
        {
            writer.Field(1, group.Chunks, (w, chunk) => chunk(w));
            writer.Field(2, group.Size);
            writer.Field(3, group.Rows);
        });
        footer.Field(6, "NewsTools");
    }
}
