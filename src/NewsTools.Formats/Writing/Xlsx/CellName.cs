using System.Globalization;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>Names of cells: "A1", "AB27".</summary>
internal static class CellName
{
    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => ColumnOf(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number, from 0, of the column that a cell's name starts with.</summary>
    public static int ColumnIn(string cell)
    {
        var column = 0;
        foreach (var c in cell)
        {
            if (c is < 'A' or > 'Z') break;
            column = (column * Letters) + c - 'A' + 1;
        }

        return column - 1;
    }

    /// <summary>The letters of a column.</summary>
    /// <param name="column">From 0.</param>
    public static string ColumnOf(int column) => column < Letters ? ((char)('A' + column)).ToString() : ColumnOf((column / Letters) - 1) + (char)('A' + (column % Letters));
}
