using System;

namespace NewsTools.Text;

/// <summary>What a relative date counts in.</summary>
internal enum DateUnit : byte
{
    None,
    Day,
    Weekday,
    Week,
    Month,
    Year,
}

/// <summary>
/// One end of a date expression: the parts that the text gives, or a distance from the day of publication
/// ("yesterday": Day, -1; "next Friday": Weekday, 1; "last month": Month, -1).
/// </summary>
internal sealed record DatePoint(int? Year = null, int? Month = null, int? Day = null, int? Weekday = null, DateUnit Unit = DateUnit.None, int Offset = 0)
{
    /// <summary>The date; null where it hangs on a day of publication that is not known.</summary>
    public PartialDate? Resolve(DateTime? published)
    {
        if (Unit is not (DateUnit.None or DateUnit.Year)) return published is { } day ? FromDistance(day) : null;
        var year = Year ?? (Unit == DateUnit.Year ? published?.Year + Offset : YearNear(published));
        return year is { } known && (Month is null || Day is null || Day <= DateTime.DaysInMonth(known, Month.Value)) ? new PartialDate(known, Month, Day) : null;
    }

    /// <summary>The day counted from the day of publication; a bare weekday is the last one, or that day itself.</summary>
    private PartialDate FromDistance(DateTime published)
    {
        switch (Unit)
        {
            case DateUnit.Day: return new PartialDate(published.AddDays(Offset));
            case DateUnit.Weekday:
                var back = ((int)published.DayOfWeek + 7 - (Weekday!.Value % 7)) % 7;
                if (Offset > 0) return new PartialDate(published.AddDays(7 - back));
                return new PartialDate(published.AddDays(back == 0 && Offset < 0 ? -7 : -back));
            case DateUnit.Week:
                var middle = published.AddDays((7 * Offset) + 3 - (((int)published.DayOfWeek + 6) % 7));
                return new PartialDate(middle.Year, middle.Month);
            default:
                var month = published.AddMonths(Offset);
                return new PartialDate(month.Year, month.Month);
        }
    }

    /// <summary>The year that brings a day nearest to the day of publication; a month alone is past rather than to come.</summary>
    private int? YearNear(DateTime? published)
    {
        if (published is not { } anchor || Month is not { } month) return null;
        var distance = ((month - anchor.Month) * 30.4) + ((Day ?? anchor.Day) - anchor.Day);
        return anchor.Year + (distance > (Day is null ? 92 : 183) ? -1 : distance < -183 ? 1 : 0);
    }
}

/// <summary>A day, month or span of days as the text words it.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Start">The first, or only, day.</param>
/// <param name="End">The last day of a span.</param>
internal sealed record DateExpression(TokenRange Tokens, DatePoint Start, DatePoint? End = null);
