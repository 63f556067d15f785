using System;

namespace NewsTools.Text;

/// <summary>Dates in figures: "2023-10-27", "27.10.2023", "14/06/2023", "6/25/2024".</summary>
internal static class NumericDate
{
    public static DateExpression? Read(DateTokens tokens, int start, int at)
    {
        if (tokens.Parts(at) is { } parts) return Make(new TokenRange(start, at + 1), parts[0], parts[1], parts[2], dayFirst: true);
        var mark = tokens.Is(at + 1, "-") ? "-" : tokens.Is(at + 1, "/") ? "/" : null;
        if (mark is null || !tokens.Is(at + 3, mark)) return null;
        var range = new TokenRange(start, at + 5);
        if (tokens.Year(at) is { } year && tokens.Day(at + 2) is { } month && tokens.Day(at + 4) is { } day) return Make(range, year, month, day, dayFirst: true);
        if (tokens.Day(at) is not { } first || tokens.Day(at + 2) is not { } second || tokens.Year(at + 4) is not { } last) return null;
        return Make(range, first, second, last, dayFirst: !IsMonthFirst(first, second, last, tokens.Weekday(start)));
    }

    /// <summary>"12/25/2024"; where both could be the month, a weekday before the date decides, or else the day comes first.</summary>
    private static bool IsMonthFirst(int first, int second, int year, int? weekday)
    {
        if (first > 12 || second > 12) return second > 12;
        return weekday is { } named && Weekday(year, second, first) != named && Weekday(year, first, second) == named;
    }

    private static int Weekday(int year, int month, int day)
    {
        if (day > DateTime.DaysInMonth(year, month)) return 0;
        var weekday = (int)new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek;
        return weekday == 0 ? 7 : weekday;
    }

    private static DateExpression? Make(TokenRange tokens, int first, int second, int third, bool dayFirst)
    {
        var (year, month, day) = first > 31 ? (first, second, third) : dayFirst ? (third, second, first) : (third, first, second);
        if (year is >= 0 and < 100) year += 2000;
        if (year is < 1500 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return new DateExpression(tokens, new DatePoint(year, month, day));
    }
}
