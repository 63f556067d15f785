using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>Headings, tables and lists for wikis and mail.</summary>
internal static class MarkdownDocument
{
    private const string Special = "\\`*_{}[]<>#|~&!";

    public static string Of(Digest digest, string title)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(title)).Append("\n\n");
        Table(text, ["Events", "People", "Organizations", "Talks", "Quotations", "Articles"],
            [new[] { digest.Events.Count, digest.People.Count, digest.Organizations.Count, digest.Talks, digest.Quotations, digest.Entries.Count }.Select(n => FormattableString.Invariant($"{n}"))]);
        if (digest.Events.Count > 0)
        {
            text.Append("## Events\n\n");
            Table(text, ["Date", "Type", "Event", "Place"], digest.Events.Select(e => new[] { e.Dates, e.Report.Event!.Type, e.Title, e.Where }));
        }

        foreach (var entry in digest.Entries) Entry(text, entry);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, ReportEntry entry)
    {
        var report = entry.Report;
        text.Append("## ").Append(Escape(entry.Title)).Append("\n\n");
        var line = string.Join(" · ", new[] { report.Event?.Type ?? "no event", entry.Dates, entry.Where, string.Join(", ", report.Event?.Counts.Select(c => c.ToString()) ?? []) }.Where(t => t.Length > 0).Select(Escape));
        text.Append(line).Append("\n\n");
        var people = report.Participants.Where(entry.TookPart).ToList();
        if (people.Count > 0) Table(text, ["Name", "Posts", "Roles"], people.Select(p => new[] { p.Name, p.Positions.ToString(), p.Roles.ToString() }));
        List(text, "Organizations", report.Organizations.Select(o => Escape(o.Name) + (o.Roles.Count == 0 ? "" : $" ({o.Roles})")));
        List(text, "Talks", report.Presentations.Select(p => Escape(p.Title) + (p.Presenters.Count == 0 ? "" : $" – {Escape(p.Presenters.ToString())}")));
        List(text, "Topics", report.Topics.Select(t => Escape(t.Title)));
        foreach (var quotation in report.Quotations)
        {
            text.Append("> ").Append(Escape(quotation.Text));
            if (quotation.Speaker is { } speaker) text.Append(" – ").Append(Escape(speaker));
            text.Append("\n\n");
        }

        text.Append("Source: ").Append(string.Join(" · ", new[] { report.Article.Title is { } title ? Escape(title) : null, Source(report.Article) }.OfType<string>())).Append("\n\n");
    }

    /// <summary>Where the article is from: a link when it is from the web.</summary>
    private static string? Source(Article article) =>
        WebAddress.Of(article.Uri) is { } address ? $"<{address}>" : (article.Uri ?? article.Path) is { } place ? Escape(place) : null;

    private static void Table(StringBuilder text, IReadOnlyList<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append("| ").Append(string.Join(" | ", header)).Append(" |\n|").Append(string.Concat(Enumerable.Repeat(" --- |", header.Count))).Append('\n');
        foreach (var row in rows) text.Append("| ").Append(string.Join(" | ", row.Select(Escape))).Append(" |\n");
        text.Append('\n');
    }

    private static void List(StringBuilder text, string title, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0) return;
        text.Append("**").Append(title).Append("**\n\n");
        foreach (var item in all) text.Append("- ").Append(item).Append('\n');
        text.Append('\n');
    }

    /// <summary>The text in one line, with nothing in it that Markdown takes for a mark.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.IndexOf(c) >= 0) escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }
}
