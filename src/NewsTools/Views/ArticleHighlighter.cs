using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NewsTools.Commands;

/// <summary>Marks the places in an article's text that its facts were read from.</summary>
internal static class ArticleHighlighter
{
    private const string Reset = "\u001b[0m";

    /// <summary>The text with each fact in its kind's colour, and below it what the colours mean; or each in "[…](kind)".</summary>
    public static string Highlight(EventReport report, bool colors)
    {
        var text = report.Article.Text;
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var mark in MarksOf(report))
        {
            result.Append(text, at, mark.Place.Start - at);
            var words = mark.Place.In(report.Article);
            if (colors) result.Append(mark.Kind.Color).Append(words).Append(Reset);
            else result.Append('[').Append(words).Append("](").Append(mark.Kind.Name).Append(')');
            at = mark.Place.End;
        }

        result.Append(text, at, text.Length - at);
        if (colors) result.Append("\n\n").Append(string.Join("  ", Kind.All.Select(k => k.Color + k.Name + Reset)));
        return result.ToString();
    }

    /// <summary>The places by their start; of two that overlap the first, and at the same start the longer.</summary>
    private static IEnumerable<(Evidence Place, Kind Kind)> MarksOf(EventReport report)
    {
        var end = 0;
        foreach (var mark in AllOf(report).OrderBy(m => m.Place.Start).ThenByDescending(m => m.Place.Length))
        {
            if (mark.Place.Start < end || mark.Place.Length == 0) continue;
            end = mark.Place.End;
            yield return mark;
        }
    }

    private static IEnumerable<(Evidence Place, Kind Kind)> AllOf(EventReport report) =>
        report.Participants.SelectMany(p => Marks(p.Evidence, Kind.Person))
            .Concat(report.Organizations.SelectMany(o => Marks(o.Evidence, Kind.Organization)))
            .Concat(report.Presentations.SelectMany(p => Marks(p.Evidence, Kind.Presentation)))
            .Concat(report.Topics.SelectMany(t => Marks(t.Evidence, Kind.Topic)))
            .Concat(report.Quotations.SelectMany(q => Marks(q.Evidence, Kind.Quotation)))
            .Concat(report.Event is { } info ? Marks(info.Evidence, Kind.Event) : []);

    private static IEnumerable<(Evidence Place, Kind Kind)> Marks(ValueList<Evidence> places, Kind kind) => places.Select(p => (p, kind));

    private sealed record Kind(string Name, string Color)
    {
        public static readonly Kind Person = new("person", "\u001b[1;33m");
        public static readonly Kind Organization = new("organization", "\u001b[36m");
        public static readonly Kind Event = new("event", "\u001b[1;32m");
        public static readonly Kind Presentation = new("presentation", "\u001b[35m");
        public static readonly Kind Topic = new("topic", "\u001b[34m");
        public static readonly Kind Quotation = new("quotation", "\u001b[3;37m");
        public static readonly Kind[] All = [Person, Organization, Event, Presentation, Topic, Quotation];
    }
}
