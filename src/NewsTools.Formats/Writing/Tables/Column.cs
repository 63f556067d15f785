using System;

namespace NewsTools.Formats.Writing.Tables;

/// <summary>What a column's values are.</summary>
internal enum ColumnType
{
    Text,
    List,
    Date,
    Number,
}

/// <summary>One column of a view.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Value">Reads it from a row: a string, a list, a <see cref="PartialDate"/>, an int, a double, or null.</param>
internal sealed record Column(string Name, ColumnType Type, Func<Row, object?> Value);
