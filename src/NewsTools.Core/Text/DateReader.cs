using System.Collections.Generic;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>
/// Reads date expressions: "27 october, 2023", "Oct. 27", "24-25 April 2024", "from Tuesday, 5th to Thursday, 7th
/// March", "2023-10-27", "27.10.2023", "last Friday", "yesterday", "this month".
/// </summary>
internal sealed class DateReader
{
    private readonly DateTokens _tokens;

    public DateReader(string text, Token[] tokens, LexiconTags tags) => _tokens = new DateTokens(text, tokens, tags);

    /// <summary>All date expressions, by start; none overlaps another.</summary>
    public IReadOnlyList<DateExpression> ReadAll()
    {
        var found = new List<DateExpression>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (ReadAt(i) is not { } date) continue;
            found.Add(date);
            i = date.Tokens.End - 1;
        }

        return found;
    }

    /// <summary>The date expression that starts at the token; null when none does.</summary>
    public DateExpression? ReadAt(int token)
    {
        if (!_tokens.MayStart(token)) return null;
        return NumericDate.Read(_tokens, token, _tokens.SkipWeekday(token)) ?? Span(token) ?? Weekdays(token);
    }

    /// <summary>A date with a month's name, or two joined to a span.</summary>
    private DateExpression? Span(int token)
    {
        if (Calendar(token) is not { } first) return null;
        if (first.End is not null || !_tokens.Joins(first.Tokens.End) || Calendar(first.Tokens.End + 1) is not { Start.Day: not null } last || first.Start.Day is null) return first;
        if (last.End is not null || (_tokens.Is(first.Tokens.End, "and") && first.Start.Month == last.Start.Month)) return first;
        return new DateExpression(new TokenRange(token, last.Tokens.End), first.Start with { Year = first.Start.Year ?? last.Start.Year }, last.Start);
    }

    /// <summary>A date counted from the day of publication, or two weekdays joined to a span.</summary>
    private DateExpression? Weekdays(int token)
    {
        if (RelativeDate.Read(_tokens, token) is not { } first || first.Start.Unit != DateUnit.Weekday || !_tokens.Joins(first.Tokens.End)) return RelativeDate.Read(_tokens, token);
        if (RelativeDate.Read(_tokens, first.Tokens.End + 1) is not { Start.Unit: DateUnit.Weekday } last || last.Start.Weekday <= first.Start.Weekday) return first;
        return new DateExpression(new TokenRange(token, last.Tokens.End), first.Start, last.Start with { Offset = first.Start.Offset });
    }

    private DateExpression? Calendar(int token)
    {
        var at = _tokens.SkipWeekday(token);
        return DaysThenMonth(token, at) ?? MonthThenDays(token, at);
    }

    /// <summary>"5 March 2024", "the 5th of March", "24, 25 and 26 April".</summary>
    private DateExpression? DaysThenMonth(int token, int at)
    {
        if (Days(at) is not { } days) return null;
        var month = _tokens.Is(days.End, "of") ? days.End + 1 : days.End;
        if (_tokens.Month(month) is not { } number) return null;
        var end = Year(month + 1, out var year, out var offset);
        return Make(new TokenRange(token, end), days, number, year, offset);
    }

    /// <summary>"March 5, 2024", "July 27–28", "June 2022", "in August".</summary>
    private DateExpression? MonthThenDays(int token, int at)
    {
        if (_tokens.Month(at) is not { } number) return null;
        if (Days(at + 1) is { } days && (days.First == days.Last || _tokens.EndsDays(days.End)))
        {
            var after = Year(days.End, out var of, out var offset);
            return Make(new TokenRange(token, after), days, number, of, offset);
        }

        if (_tokens.Day(at + 1) is { } day) return Make(new TokenRange(token, Year(at + 2, out var its, out var distance)), new DayList(day, day, at + 2), number, its, distance);
        var end = Year(at + 1, out var year, out var back);
        if (end == at + 1 && !_tokens.StandsAlone(at)) return null;
        return new DateExpression(new TokenRange(token, end), Point(number, null, year, back));
    }

    private static DateExpression? Make(TokenRange tokens, DayList days, int month, int? year, int? offset)
    {
        if (days.First > 31 || days.Last > 31) return null;
        return new DateExpression(tokens, Point(month, days.First, year, offset), days.Last > days.First ? Point(month, days.Last, year, offset) : null);
    }

    private static DatePoint Point(int month, int? day, int? year, int? offset) =>
        new(year, month, day, null, offset is null ? DateUnit.None : DateUnit.Year, offset ?? 0);

    /// <summary>One day of the month or several, joined by commas, "and", "to" or a dash.</summary>
    private DayList? Days(int at)
    {
        if (_tokens.Day(at) is not { } first) return null;
        var last = first;
        var end = at + 1;
        while (_tokens.Joins(end) || _tokens.Is(end, ","))
        {
            var next = _tokens.Is(end, ",") && _tokens.Joins(end + 1) ? end + 2 : end + 1;
            next = _tokens.SkipWeekday(next);
            if (_tokens.Day(next) is not { } day || day <= last) break;
            last = day;
            end = next + 1;
        }

        return new DayList(first, last, end);
    }

    /// <summary>The token behind an optional year: "2024", ", 2024", "of this year".</summary>
    private int Year(int at, out int? year, out int? offset)
    {
        offset = null;
        var start = _tokens.Is(at, ",") || _tokens.Is(at, "of") ? at + 1 : at;
        year = _tokens.Year(start);
        if (year is not null) return start + 1;
        if (!_tokens.Is(start + 1, "year")) return at;
        offset = RelativeDate.OffsetOf(_tokens.Folded(start));
        return offset is null ? at : start + 2;
    }

    private readonly record struct DayList(int First, int Last, int End);
}
