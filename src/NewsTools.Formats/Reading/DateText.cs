using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading;

/// <summary>A date found in a line of text.</summary>
internal readonly record struct DateTextMatch(DateTime Date, int Start, int Length);

/// <summary>
/// Full dates in metadata and in short lines around an article ("2023-10-27T09:00+02:00", "27 октября 2023", "Oct 27, 2023",
/// "27.10.2023"), in the languages of much of the world's news.
/// </summary>
internal static class DateText
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly string[] MonthStems =
    [
        "jan ene gen янв січ қаң oca qan sty led ian", "feb fev fév фев лют ақп şub lut úno hel", "mar mär mrt мар бер нау bře", "apr abr avr апр кві сәу nis kwi dub huh", "may mai mag maj mei май мая тра мам kvě",
        "june juin jun giu июн чер мау haz cze čer iun", "juli july juil jul lug июл лип шіл tem iul", "aug ago aoû aou авг сер там ağu sie srp", "sep set сен вер қыр eyl wrz zář", "oct okt ott out окт жов қаз eki paź říj",
        "nov ноя лис қар kas lis", "dec dez des dic dic déc дек гру жел ara gru pro",
    ];

    private static readonly Dictionary<string, int> Months = MonthStems.SelectMany((stems, i) => stems.Split(' ').Distinct(StringComparer.Ordinal).Select(stem => (stem, i + 1)))
        .GroupBy(m => m.stem, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Item2, StringComparer.Ordinal);

    private static readonly Regex Pattern = new(
        @"(?<!\d)(?:(?<y>(?:19|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)|(?<y>(?:19|20)\d\d)(?<m>[01]\d)(?<d>[0-3]\d)(?!\d)|(?<y>(?:19|20)\d\d) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]|" +
        @"(?<a>\d{1,2})(?<s> ?[-/.] ?)(?<b>\d{1,2})\k<s>(?<y>(?:19|20)\d\d)(?!\d)|(?<y>(?:19|20)\d\d) (?:жыл\p{L}* )?(?<d>\d{1,2}) (?<n>\p{L}{3,12})|" +
        @"(?<d>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[ \-]?(?:of |de |di )?(?<n>\p{L}{3,12})\.?,?[ \-](?:de |del )?(?<y>(?:19|20)\d\d)(?!\d))|" +
        @"(?<n>\p{L}{3,12})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? ?(?<y>(?:19|20)\d\d)(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(2));

    /// <summary>The first full date of a line; null when there is none.</summary>
    /// <param name="text">A line, or the value of a metadata field.</param>
    /// <param name="monthFirst">Whether "03/04/2023" is the fourth of March.</param>
    public static DateTextMatch? Find(string? text, bool monthFirst = false)
    {
        if (text is null || text.Length > 400) return null;
        for (var match = Pattern.Match(text); match.Success; match = match.NextMatch())
            if (DateOf(match, monthFirst) is { } date) return new DateTextMatch(date, match.Index, match.Length);
        return null;
    }

    /// <summary>The date, with its time of day, of a metadata value: ISO 8601, RFC 822 or any form that a line may have. As its place tells it, no matter the zone.</summary>
    public static DateTime? Parse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text)) return null;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var date) && Find(text)?.Date is var day && (day is null || day == date.Date))
            return IsLikely(date.Year) && text!.Any(c => c is >= '0' and <= '9') && text!.Length > 7 ? date.DateTime : null;
        return Find(text)?.Date ?? (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? OfUnixTime(seconds) : null);
    }

    private static DateTime? OfUnixTime(long value)
    {
        if (value > 100_000_000_000) value /= 1000;
        return value is > 600_000_000 and < 4_100_000_000 ? DateTimeOffset.FromUnixTimeSeconds(value).DateTime : null;
    }

    private static DateTime? DateOf(Match match, bool monthFirst)
    {
        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
        int month, day;
        if (match.Groups["n"].Success)
        {
            if (MonthOf(match.Groups["n"].Value) is not { } named) return null;
            (month, day) = (named, Number("d"));
        }
        else if (match.Groups["a"].Success)
        {
            var (first, second) = (Number("a"), Number("b"));
            (month, day) = second > 12 || (monthFirst && first <= 12) ? (first, second) : (second, first);
        }
        else
        {
            (month, day) = (Number("m"), Number("d"));
        }

        var year = Number("y");
        return IsLikely(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
    }

    private static int? MonthOf(string name)
    {
        name = name.ToLowerInvariant();
        for (var length = Math.Min(4, name.Length); length >= 3; length--)
            if (Months.TryGetValue(name.Substring(0, length), out var month)) return month;
        return null;
    }

    private static bool IsLikely(int year) => year is >= FirstYear and <= LastYear;
}
