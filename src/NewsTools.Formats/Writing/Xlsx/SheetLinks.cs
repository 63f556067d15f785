using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>A cell that leads elsewhere: to a place in the workbook, or to an address.</summary>
internal sealed record SheetLink(string Cell, string Id, string? Location, string? Address);

/// <summary>Leads from every row to its event and article, and from the article to its source.</summary>
internal sealed class SheetLinks
{
    // Excel refuses a sheet with more than 65,530 links, and an address longer than 2,079 characters.
    private const int MostLinks = 65_000;
    private const int LongestAddress = 2_000;
    private readonly Dictionary<string, int> _events;
    private readonly Dictionary<string, int> _articles;

    public SheetLinks(IReadOnlyList<Sheet> sheets)
    {
        _events = RowsById(sheets.Single(s => s.View.Kind == ReportView.Event));
        _articles = RowsById(sheets.Single(s => s.View.Kind == ReportView.Article));
    }

    public IReadOnlyList<SheetLink> Of(Sheet sheet) => Find(sheet).Take(MostLinks).ToList();

    private IEnumerable<SheetLink> Find(Sheet sheet)
    {
        var (id, title, uri) = (sheet.IndexOf("ArticleId"), sheet.IndexOf("ArticleTitle"), sheet.IndexOf("ArticleUri"));
        var (name, path) = (sheet.IndexOf("Event"), sheet.IndexOf("ArticlePath"));
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = sheet.Rows[i];
            if (row[id] is not string article) continue;
            if (sheet.View.Kind != ReportView.Event && row[name] is not null && _events.TryGetValue(article, out var to)) yield return Inner(name, i, "Events", to);
            if (sheet.View.Kind != ReportView.Article && row[title] is not null && _articles.TryGetValue(article, out to)) yield return Inner(title, i, "Articles", to);
            if (WebAddress.Of(row[uri] as string) is { Length: < LongestAddress } target) yield return new SheetLink(CellName.Of(uri, i + 2), $"rIdLink{i}", null, target);
            if (sheet.View.Kind == ReportView.Article && row[path] is string file && File.Exists(file)) yield return new SheetLink(CellName.Of(path, i + 2), $"rIdFile{i}", null, new Uri(Path.GetFullPath(file)).AbsoluteUri);
        }
    }

    private static SheetLink Inner(int column, int row, string sheet, int target) => new(CellName.Of(column, row + 2), "", $"'{sheet}'!{CellName.Of(0, target)}", null);

    private static Dictionary<string, int> RowsById(Sheet sheet)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var row = 2;
        foreach (var id in sheet.Column("ArticleId"))
        {
            if (id is string text) rows[text] = row;
            row++;
        }

        return rows;
    }
}
