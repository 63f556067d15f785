namespace NewsTools.Text;

/// <summary>Dates counted from the day of publication: "today", "last Friday", "on Monday", "this week", "last month".</summary>
internal static class RelativeDate
{
    private const int FullWeekday = 6;

    public static DateExpression? Read(DateTokens tokens, int at)
    {
        if (tokens.Weekday(at) is { } bare && tokens.Folded(at).Length >= FullWeekday) return Make(at, 1, new DatePoint(Weekday: bare, Unit: DateUnit.Weekday));
        switch (tokens.Folded(at))
        {
            case "today" or "tonight": return Make(at, 1, Day(0));
            case "yesterday": return Make(at, 1, Day(-1));
            case "tomorrow": return Make(at, 1, Day(1));
        }

        if (OffsetOf(tokens.Folded(at)) is not { } offset) return null;
        var noun = tokens.Is(at + 1, "coming") || tokens.Is(at + 1, "past") ? at + 2 : at + 1;
        if (noun == at + 2) offset = tokens.Is(at + 1, "coming") ? 1 : -1;
        if (tokens.Weekday(noun) is { } weekday) return Make(at, noun + 1 - at, new DatePoint(Weekday: weekday, Unit: DateUnit.Weekday, Offset: offset));
        return tokens.Folded(noun) switch
        {
            "morning" or "afternoon" or "evening" when offset == 0 => Make(at, noun + 1 - at, Day(0)),
            "night" when offset < 0 => Make(at, noun + 1 - at, Day(-1)),
            "week" or "weekend" => Make(at, noun + 1 - at, new DatePoint(Unit: DateUnit.Week, Offset: offset)),
            "month" => Make(at, noun + 1 - at, new DatePoint(Unit: DateUnit.Month, Offset: offset)),
            "year" => Make(at, noun + 1 - at, new DatePoint(Unit: DateUnit.Year, Offset: offset)),
            _ => null,
        };
    }

    /// <summary>How far a determiner points: "last" -1, "this" 0, "next" 1; null for any other word.</summary>
    public static int? OffsetOf(string folded) => folded switch
    {
        "last" or "past" or "previous" => -1,
        "this" => 0,
        "next" or "coming" => 1,
        _ => null,
    };

    private static DatePoint Day(int offset) => new(Unit: DateUnit.Day, Offset: offset);

    private static DateExpression Make(int at, int count, DatePoint point) => new(new TokenRange(at, at + count), point);
}
