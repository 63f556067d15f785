using System.Text.RegularExpressions;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>How much of one text is in another: overlap of runs of four words.</summary>
internal static partial class Shingles
{
    private const int Length = 4;

    public static double F1(string truth, string found)
    {
        var (wanted, got) = (Count(truth), Count(found));
        var common = wanted.Sum(w => Math.Min(w.Value, got.GetValueOrDefault(w.Key)));
        return common == 0 ? 0 : 2.0 * common / (wanted.Values.Sum() + got.Values.Sum());
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - Length + 1)).GroupBy(i => string.Join(' ', words, i, Length)).ToDictionary(g => g.Key, g => g.Count());
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
