using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Tables;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>The rows of a view, as cells: a string, a number, a <see cref="PartialDate"/>, or null.</summary>
internal sealed class Sheet(View view)
{
    /// <summary>What stands between the items of a list: each has a line of its own.</summary>
    public const string ListSeparator = "\n";

    public View View { get; } = view;

    public List<object?[]> Rows { get; private set; } = [];

    /// <summary>The first of the last columns, from 0, which are for programs rather than people: path, address, id.</summary>
    public int FirstTechnical { get; } = Find(view, "ArticlePath");

    public void Add(EventReport report)
    {
        foreach (var row in View.Rows(report)) Rows.Add(View.Columns.Select(c => Cell(c.Value(row))).ToArray());
    }

    /// <summary>Where a column stands, from 0; -1 when the view has no such column.</summary>
    public int IndexOf(string column) => Find(View, column);

    /// <summary>The cells of a column.</summary>
    public IEnumerable<object?> Column(string name)
    {
        var index = IndexOf(name);
        return Rows.Select(r => r[index]);
    }

    /// <summary>Puts the rows in the order of their events, those without a date last.</summary>
    public void SortByDate()
    {
        var date = IndexOf("EventDate");
        Rows = Rows.OrderBy(r => r[date] is null).ThenBy(r => r[date]?.ToString(), StringComparer.Ordinal).ToList();
    }

    private static int Find(View view, string column) => view.Columns.Select(c => c.Name).ToList().IndexOf(column);

    private static object? Cell(object? value) => value switch
    {
        null or string or double or PartialDate => value,
        IEnumerable<object> list => string.Join(ListSeparator, list) is { Length: > 0 } text ? text : null,
        _ => value.ToString(),
    };
}
