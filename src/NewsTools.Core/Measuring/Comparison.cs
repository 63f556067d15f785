using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NewsTools.Measuring;

/// <summary>When two strings of a report count as the same.</summary>
internal static class Comparison
{
    private const double Alike = 0.8;
    private const string Ends = " '.,;:!?()[]-\u2013\u2014";
    private const string QuotationMarks = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2018\u2019\u201A\u2032\u2033`'";

    /// <summary>Case, white space, quotation marks, a leading "the" and punctuation at the ends do not count; nor does the space between initials.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (QuotationMarks.IndexOf(c) >= 0) folded.Append('\'');
            else if (c == '\u00DF') folded.Append("ss");
            else if (!char.IsWhiteSpace(c)) folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length == 0 || folded[folded.Length - 1] != ' ') folded.Append(' ');
        }

        var result = folded.ToString().Trim(Ends.ToCharArray());
        return JoinInitials(result.StartsWith("the ", System.StringComparison.Ordinal) ? result.Substring(4) : result);
    }

    /// <summary>The words of a folded string.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var folded = Fold(text);
        var words = new List<string>();
        for (var i = 0; i < folded.Length;)
        {
            var end = i;
            while (end < folded.Length && IsWordCharacter(folded[end])) end++;
            if (end > i) words.Add(folded.Substring(i, end - i));
            i = end + 1;
        }

        return words;
    }

    /// <summary>The last word of a folded string; empty when it has none.</summary>
    public static string LastWord(string? text)
    {
        var words = Words(text);
        return words.Count == 0 ? "" : words[words.Count - 1];
    }

    /// <summary>Equal when folded.</summary>
    public static bool Same(string? left, string? right) => Fold(left) == Fold(right);

    /// <summary>Equal when folded, or the F1 of their words is at least 0.8.</summary>
    public static bool AreAlike(string? left, string? right)
    {
        if (Same(left, right)) return true;
        var words = Words(left);
        var others = Words(right);
        var rest = others.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        var same = 0;
        foreach (var word in words)
        {
            if (!rest.TryGetValue(word, out var count) || count == 0) continue;
            rest[word] = count - 1;
            same++;
        }

        return same > 0 && 2.0 * same / (words.Count + others.Count) >= Alike;
    }

    /// <summary>"b. a. toronin" becomes "b.a.toronin".</summary>
    private static string JoinInitials(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var behindInitial = text[i] == ' ' && i >= 2 && text[i - 1] == '.' && IsWordCharacter(text[i - 2]) && (i < 3 || !IsWordCharacter(text[i - 3]));
            if (!behindInitial || i + 1 >= text.Length || !IsWordCharacter(text[i + 1])) result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetter(c) || char.IsNumber(c);
}
