using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace NewsTools.Formats.Writing.Parquet;

/// <summary>Writes Thrift's compact protocol, in which Parquet keeps its own data. Fields come in the order of their ids.</summary>
internal sealed class ThriftWriter(Stream stream)
{
    private const int I32 = 5;
    private const int I64 = 6;
    private const int Binary = 8;
    private const int List = 9;
    private const int Struct = 12;
    private const int LongList = 15;
    private int _lastField;

    public void Field(int id, int value)
    {
        Header(id, I32);
        Varint(ZigZag(value));
    }

    public void Field(int id, long value)
    {
        Header(id, I64);
        Varint(ZigZag(value));
    }

    public void Field(int id, string value)
    {
        Header(id, Binary);
        Text(value);
    }

    public void Field(int id, Action<ThriftWriter> content)
    {
        Header(id, Struct);
        WriteStruct(content);
    }

    public void Field<T>(int id, IReadOnlyList<T> items, Action<ThriftWriter, T> content)
    {
        ListHeader(id, items.Count, Struct);
        foreach (var item in items) WriteStruct(writer => content(writer, item));
    }

    public void Field(int id, IReadOnlyList<int> items)
    {
        ListHeader(id, items.Count, I32);
        foreach (var item in items) Varint(ZigZag(item));
    }

    public void Field(int id, IReadOnlyList<string> items)
    {
        ListHeader(id, items.Count, Binary);
        foreach (var item in items) Text(item);
    }

    /// <summary>A struct: its fields count from 0 again, and a zero ends it.</summary>
    public void WriteStruct(Action<ThriftWriter> content)
    {
        var outer = _lastField;
        _lastField = 0;
        content(this);
        stream.WriteByte(0);
        _lastField = outer;
    }

    private void Header(int id, int type)
    {
        stream.WriteByte((byte)(((id - _lastField) << 4) | type));
        _lastField = id;
    }

    private void ListHeader(int id, int count, int type)
    {
        Header(id, List);
        if (count < LongList)
        {
            stream.WriteByte((byte)((count << 4) | type));
            return;
        }

        stream.WriteByte((byte)((LongList << 4) | type));
        Varint((ulong)count);
    }

    private void Text(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Varint((ulong)bytes.Length);
        stream.Write(bytes, 0, bytes.Length);
    }

    private void Varint(ulong value) => ParquetEncoding.WriteVarint(stream, value);

    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
