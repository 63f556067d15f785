using System.Globalization;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>The tokens of a text as the date grammar sees them.</summary>
internal sealed class DateTokens
{
    private static readonly WordSet Openers = new("today tonight yesterday tomorrow this last next past previous coming");
    private static readonly WordSet BeforeMonth = new("in of since by until till from during early late last this next through mid for between end beginning");
    private static readonly WordSet Joiners = new("- \u2013 \u2014 and & to till until through thru");
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly LexiconTags _tags;

    public DateTokens(string text, Token[] tokens, LexiconTags tags)
    {
        _text = text;
        _tokens = tokens;
        _tags = tags;
    }

    public int Count => _tokens.Length;

    /// <summary>Whether a date expression can start at the token: a cheap test, true for few.</summary>
    public bool MayStart(int at) =>
        _tokens[at].Kind == TokenKind.Number || _tags.Has(at, LexiconCategory.Month) || _tags.Has(at, LexiconCategory.Weekday) || Openers.Has(_tokens[at]);

    public bool Is(int at, string folded) => at < Count && _tokens[at].Hash == Folding.Hash(folded);

    public string Folded(int at) => at < Count ? Folding.Fold(_text, _tokens[at].Start, _tokens[at].Length) : "";

    /// <summary>Whether the token joins two days or dates to a span.</summary>
    public bool Joins(int at) => at < Count && Joiners.Has(_tokens[at]);

    /// <summary>Whether days that end before the token end there, and no counted noun follows ("May 5 and 9 people").</summary>
    public bool EndsDays(int at) => at >= Count || _tokens[at].Kind != TokenKind.Word || Folded(at) is "in" or "at" or "of" or "the" or "with" or "by" or "on" or "this" or "last" or "for" or "under" or "and";

    public int? Month(int at) => ValueAt(at, LexiconCategory.Month);

    /// <summary>Monday 1 to Sunday 7; an abbreviation too.</summary>
    public int? Weekday(int at) => ValueAt(at, LexiconCategory.Weekday);

    /// <summary>The token behind an optional weekday, its comma and "the".</summary>
    public int SkipWeekday(int at)
    {
        var next = at;
        if (Weekday(next) is not null) next += Is(next + 1, ",") ? 2 : 1;
        return Is(next, "the") ? next + 1 : next;
    }

    /// <summary>A day of the month: "5", "05", "5th".</summary>
    public int? Day(int at)
    {
        if (at >= Count || _tokens[at] is not { Kind: TokenKind.Number, Length: <= 4 } token) return null;
        var digits = 0;
        while (digits < token.Length && _text[token.Start + digits] is >= '0' and <= '9') digits++;
        var rest = token.Length - digits;
        if (digits is 0 or > 2 || (rest > 0 && Folded(at).Substring(digits) is not ("st" or "nd" or "rd" or "th"))) return null;
        var day = Number(token.Start, digits);
        return day is >= 1 and <= 31 ? day : null;
    }

    public int? Year(int at)
    {
        if (at >= Count || _tokens[at] is not { Kind: TokenKind.Number, Length: 4 } token) return null;
        for (var i = token.Start; i < token.End; i++) if (_text[i] is < '0' or > '9') return null;
        var year = Number(token.Start, 4);
        return year is >= 1500 and <= 2199 ? year : null;
    }

    /// <summary>Whether a month without day and year is one: "in May", no "may", no "March!".</summary>
    public bool StandsAlone(int at) =>
        at > 0 && BeforeMonth.Has(_tokens[at - 1]) && (_tokens[at].Has(TokenShape.Capitalized) || (Is(at - 1, "in") && !_tokens[at - 1].Has(TokenShape.LineStart)));

    /// <summary>The numbers of a token such as "27.10.2023"; null for any other.</summary>
    public int[]? Parts(int at)
    {
        if (at >= Count || _tokens[at] is not { Kind: TokenKind.Number, Length: >= 6 and <= 10 } token) return null;
        var parts = _text.Substring(token.Start, token.Length).Split('.');
        if (parts.Length != 3) return null;
        var numbers = new int[3];
        for (var i = 0; i < 3; i++) if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;
        return numbers;
    }

    private int Number(int start, int digits)
    {
        var number = 0;
        for (var i = start; i < start + digits; i++) number = (number * 10) + _text[i] - '0';
        return number;
    }

    private int? ValueAt(int at, LexiconCategory category) =>
        at >= 0 && at < Count && _tags.At(at, category) is { } match ? int.Parse(match.Value!, CultureInfo.InvariantCulture) : null;
}
