using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Reading.Language;

/// <summary>
/// Tells the language of a text by its script, and among languages of one script by the small words that every text is
/// full of. It says nothing rather than to guess.
/// </summary>
internal static class LanguageDetector
{
    private const int SampleLength = 20_000;
    private const int FewWords = 8;

    /// <summary>At least this part of the words must be small words of the language …</summary>
    private const double LeastShare = 0.08;

    /// <summary>… and this many times as many as of any other.</summary>
    private const double LeastLead = 1.15;

    /// <summary>ISO 639-1 code; null when the text is too short or like no known language.</summary>
    public static string? Detect(string text)
    {
        var words = WordsOf(text);
        if (words.Count == 0) return null;
        var script = words.SelectMany(w => w).GroupBy(Scripts.Of).OrderByDescending(g => g.Count()).First().Key;
        if (script is null) return null;
        var languages = LanguageProfiles.All.Where(p => p.Script == script).ToList();
        if (languages.Count == 0) return script.Length == 2 ? script : null;
        if (script == Scripts.Han) return words.Any(w => w.Any(Scripts.IsKana)) ? "ja" : "zh";
        return words.Count < FewWords ? null : ByWords(words, languages);
    }

    /// <summary>A word that several languages share counts for each of them, but less.</summary>
    private static string? ByWords(List<string> words, List<LanguageProfile> languages)
    {
        var counts = words.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var weights = languages.SelectMany(l => l.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => 1 / Math.Sqrt(g.Count()), StringComparer.Ordinal);
        var letters = new string(words.SelectMany(w => w).ToArray());
        var scores = languages.Select(language => (language.Code, Score: language.Words.Sum(w => counts.TryGetValue(w, out var count) ? count * weights[w] : 0) + (0.5 * letters.Count(c => language.Letters.IndexOf(c) >= 0))))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Code, StringComparer.Ordinal).ToList();
        var second = scores.Count > 1 ? scores[1].Score : 0;
        return scores[0].Score >= LeastShare * words.Count && scores[0].Score >= LeastLead * second ? scores[0].Code : null;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        var length = Math.Min(text.Length, SampleLength);
        for (var i = 0; i <= length; i++)
        {
            var inside = i < length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(text.Substring(start, i - start).ToLowerInvariant());
            start = -1;
        }

        return words;
    }
}
