using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>An article's text with every piece of evidence marked, so that facts can link to it.</summary>
internal static class MarkedText
{
    /// <summary>The id of the mark of a piece of evidence.</summary>
    public static string IdOf(ReportEntry entry, Evidence evidence) => FormattableString.Invariant($"e{entry.Number}-{evidence.Start}-{evidence.Length}");

    public static Markup Of(ReportEntry entry)
    {
        var text = entry.Report.Article.Text;
        var marks = Marks(entry.Report)
            .Where(m => m.Evidence.Start >= 0 && m.Evidence.Length > 0 && m.Evidence.End <= text.Length)
            .GroupBy(m => (m.Evidence.Start, m.Evidence.Length))
            .Select(g => g.First())
            .OrderBy(m => m.Evidence.Start).ThenByDescending(m => m.Evidence.Length)
            .ToList();
        var html = new Markup(text.Length * 2, 0);
        var open = new Stack<int>();
        var position = 0;
        foreach (var (evidence, kind, label) in marks)
        {
            while (open.Count > 0 && open.Peek() <= evidence.Start) Close(open.Pop());
            Advance(evidence.Start);

            // Marks nest: one that crosses the end of the mark around it ends there.
            open.Push(open.Count > 0 ? Math.Min(open.Peek(), evidence.End) : evidence.End);
            Markup mark = $"""<mark id="{IdOf(entry, evidence)}" class="{kind}" title="{label}">""";
            html.AppendFormatted(mark);
        }

        while (open.Count > 0) Close(open.Pop());
        Advance(text.Length);
        return html;

        void Close(int end)
        {
            Advance(end);
            html.AppendLiteral("</mark>");
        }

        void Advance(int end)
        {
            html.AppendFormatted(text.Substring(position, end - position));
            position = end;
        }
    }

    private static IEnumerable<(Evidence Evidence, string Kind, string Label)> Marks(EventReport report) =>
        report.Participants.SelectMany(p => p.Evidence.Select(e => (e, "person", "Person: " + p.Name)))
            .Concat(report.Organizations.SelectMany(o => o.Evidence.Select(e => (e, "organization", "Organization: " + o.Name))))
            .Concat(report.Presentations.SelectMany(p => p.Evidence.Select(e => (e, "talk", "Talk"))))
            .Concat(report.Topics.SelectMany(t => t.Evidence.Select(e => (e, "topic", "Topic"))))
            .Concat(report.Quotations.SelectMany(q => q.Evidence.Select(e => (e, "quotation", q.Speaker is null ? "Quotation" : "Quotation: " + q.Speaker))))
            .Concat(report.Event is { } info ? info.Evidence.Select(e => (e, "event", "Event")) : []);
}
