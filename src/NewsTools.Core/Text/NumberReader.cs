using System.Globalization;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>Reads whole numbers in figures and words: "1,200", "38 000", "two hundred and five", "Twenty-six", "11 thousand".</summary>
internal static class NumberReader
{
    /// <summary>The number that starts at the token, and the token behind it; null when none does.</summary>
    public static (int Value, int End)? Read(Document document, int token)
    {
        if (token >= document.Count) return null;
        if (document[token].Kind == TokenKind.Number) return Figures(document, token) is { } figures ? Scaled(document, figures.Value, figures.End) : null;
        if (Word(document, token) is not { } first) return null;
        var end = token + first.Count;
        var (total, part) = (0L, (long)first.Value);
        while (Word(document, document.Is(end, "and") || document.Mark(end) == '-' ? end + 1 : end) is { } next && (next.Value >= 100 || (part % 100 == 0 && next.Value < 100) || (part % 10 == 0 && part % 100 != 0 && next.Value < 10)))
        {
            end += (document.Is(end, "and") || document.Mark(end) == '-' ? 1 : 0) + next.Count;
            if (next.Value >= 1000) (total, part) = (total + (part * next.Value), 0);
            else part = next.Value == 100 ? part * 100 : part + next.Value;
        }

        total += part;
        return total is > 0 and <= int.MaxValue ? ((int)total, end) : null;
    }

    private static (int Value, int End)? Figures(Document document, int token)
    {
        if (Parse(document.Word(token)) is not { } value) return null;
        var end = token + 1;
        while (value is > 0 and < 1_000_000 && end < document.Count && document[end] is { Kind: TokenKind.Number, Length: 3 } && Gap(document, end) && Parse(document.Word(end)) is { } rest)
        {
            value = (value * 1000) + rest;
            end++;
        }

        return (value, end);
    }

    /// <summary>Whether one space parts the figures before the token from those at it, as in "38 000".</summary>
    private static bool Gap(Document document, int token) =>
        document[token].Start - document[token - 1].End == 1 && document[token - 1].Length <= 3 && document[token].Kind == TokenKind.Number;

    private static (int Value, int End)? Scaled(Document document, int value, int end)
    {
        var scale = document.IsAny(end, "thousand") ? 1000 : document.IsAny(end, "hundred") ? 100 : document.IsAny(end, "million") ? 1_000_000 : 1;
        var total = (long)value * scale;
        return total <= int.MaxValue ? ((int)total, scale == 1 ? end : end + 1) : null;
    }

    private static int? Parse(string figures)
    {
        var digits = figures.Replace(",", "");
        if (digits.Length < figures.Length && (figures.Length - figures.LastIndexOf(',') != 4 || figures.IndexOf(',') > 3)) return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>A number word, or two joined by a hyphen ("twenty-six").</summary>
    private static (int Value, int Count)? Word(Document document, int token)
    {
        if (document.MatchAt(token, LexiconCategory.NumberWord) is { } match) return (int.Parse(match.Value!, CultureInfo.InvariantCulture), match.Tokens.Count);
        if (token >= document.Count || document[token] is not { Kind: TokenKind.Word, Length: >= 8 and <= 13 } word || document.Text.IndexOf('-', word.Start, word.Length) < 0) return null;
        var parts = document.Folded(token).Split('-');
        return parts.Length == 2 && Tens(parts[0]) is var tens and > 0 && Units(parts[1]) is var units and > 0 ? (tens + units, 1) : null;
    }

    private static int Tens(string word) => word switch
    {
        "twenty" => 20, "thirty" => 30, "forty" => 40, "fifty" => 50, "sixty" => 60, "seventy" => 70, "eighty" => 80, "ninety" => 90, _ => 0,
    };

    private static int Units(string word) => word switch
    {
        "one" => 1, "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, "nine" => 9, _ => 0,
    };
}
