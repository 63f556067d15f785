using System;
using System.Globalization;
using System.Linq;
using System.Text;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>The events whose day is known, as whole days of a calendar (RFC 5545).</summary>
internal static class CalendarDocument
{
    private const int LongestLine = 75;

    public static string Of(Digest digest, ArticleKey key)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//NewsTools//Event reports//EN");
        foreach (var entry in digest.Events.Where(e => e.Report.Event!.Start is { Day: not null })) Event(text, entry, key.Of(entry.Report.Article) ?? entry.Report.Article.Id);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, ReportEntry entry, string key)
    {
        var (article, info) = (entry.Report.Article, entry.Report.Event!);
        var start = info.Start!.Value.FirstDay;
        var end = info.End is { Day: not null } last && last.FirstDay > start ? last.FirstDay : start;
        Line(text, "BEGIN:VEVENT");

        // Imported again, also after the article was edited, an event takes the place of its old form.
        Line(text, "UID:" + Escape(key) + "@newstools");

        // The stamp is the article's day, not the clock's: the same reports give the same calendar.
        Line(text, "DTSTAMP:" + (article.Date ?? start).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(text, "DTSTART;VALUE=DATE:" + Day(start));
        Line(text, "DTEND;VALUE=DATE:" + Day(end.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(entry.Title));
        if (entry.Where.Length > 0) Line(text, "LOCATION:" + Escape(entry.Where));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "CATEGORIES:" + Escape(info.Type));
        var people = string.Join("\n", entry.Report.Participants.Where(entry.TookPart).Select(p => p.Positions.Count == 0 ? p.Name : $"{p.Name} ({p.Positions})"));
        if (people.Length > 0) Line(text, "DESCRIPTION:" + Escape(people));
        if (WebAddress.Of(article.Uri) is { } address) Line(text, "URL:" + address);
        Line(text, "END:VEVENT");
    }

    private static string Day(DateTime date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r\n", "\\n").Replace("\n", "\\n").Replace("\r", "\\n");

    /// <summary>A line, folded where it is longer than 75 bytes.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length;
            var size = isPair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (bytes + size > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            bytes += size;
            text.Append(line[i]);
            if (isPair) text.Append(line[++i]);
        }

        text.Append("\r\n");
    }
}
