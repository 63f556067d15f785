using System;
using System.Globalization;

namespace NewsTools;

/// <summary>A date as precise as the text is: a year, a month of a year, or a day (ISO 8601, reduced precision).</summary>
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>, IComparable, IFormattable
{
    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null where only the year is known.</param>
    /// <param name="day">A day of that month, or null where it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year));
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month));
        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value))) throw new ArgumentOutOfRangeException(nameof(day));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>Makes a date of a day.</summary>
    public PartialDate(DateTime day) : this(day.Year, day.Month, day.Day)
    {
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, where known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, where known.</summary>
    public int? Day { get; }

    /// <summary>The date's first day.</summary>
    public DateTime FirstDay => new(Year, Month ?? 1, Day ?? 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Reads "2023", "2023-10" or "2023-10-25".</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        foreach (var format in new[] { "yyyy-MM-dd", "yyyy-MM", "yyyy" })
        {
            if (!DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) continue;
            date = new PartialDate(day.Year, format.Length > 4 ? day.Month : null, format.Length > 7 ? day.Day : null);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Year * 400) + ((Month ?? 0) * 32) + (Day ?? 0);

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is PartialDate other ? CompareTo(other) : 1;

    /// <summary>ISO 8601: "2023", "2023-10" or "2023-10-25".</summary>
    public override string ToString() => Day is { } d
        ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, d)
        : Month is { } m
            ? string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", Year, m)
            : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) ? ToString() : FirstDay.ToString(format, formatProvider);

    /// <summary>Equality.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Order.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Order.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Order.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Order.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
