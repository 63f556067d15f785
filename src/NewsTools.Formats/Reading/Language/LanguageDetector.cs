using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsTools.Formats.Reading.Language;

/// <summary>
/// Tells in which language a text is: by its script, and where languages share one by the small words that every text is
/// full of. Names say nothing: a story from Spain in English is English. It says nothing rather than to guess.
/// </summary>
internal static class LanguageDetector
{
    private const int SampleLength = 20_000;
    private const int FewWords = 8;

    /// <summary>At least this part of the words must be small words of the language …</summary>
    private const double LeastShare = 0.08;

    /// <summary>… and this many times as many as of any other, lest English be taken for something else. What is not in Latin letters is not English.</summary>
    private const double LeastLead = 1.15;

    /// <summary>ISO 639-1 code; null when the text is too short or like no known language.</summary>
    public static string? Detect(string text)
    {
        var words = WordsOf(text);
        if (ScriptOf(words) is not { } script) return null;
        if (script == Scripts.Han) return words.Any(w => w.Any(Scripts.IsKana)) ? "ja" : "zh";
        if (ScriptLanguages.Of(script) is { } languages) return words.Count < FewWords ? null : ByWords(words, languages, script == Scripts.Latin ? LeastLead : 1);
        return script;
    }

    /// <summary>The script of most letters.</summary>
    private static string? ScriptOf(List<string> words)
    {
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        var unknown = 0;
        foreach (var word in words)
        {
            foreach (var c in word)
            {
                if (Scripts.Of(c) is { } script) letters[script] = letters.TryGetValue(script, out var count) ? count + 1 : 1;
                else unknown++;
            }
        }

        if (letters.Count == 0) return null;
        var most = letters.Aggregate((best, next) => next.Value > best.Value ? next : best);
        return most.Value > unknown ? most.Key : null;
    }

    private static string? ByWords(List<string> words, ScriptLanguages languages, double lead)
    {
        var scores = new double[languages.Codes.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var isName = IsCapitalized(words[i]);
            var word = words[i].ToLowerInvariant();
            if (!isName) languages.AddLetters(word, scores);

            // "El puente" begins a sentence, "El Salvador" is a name.
            if (!isName || (i + 1 < words.Count && !IsCapitalized(words[i + 1]))) languages.AddWord(word, scores);
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        var second = scores.Where((_, i) => i != best).DefaultIfEmpty().Max();
        return scores[best] >= LeastShare * words.Count && scores[best] >= lead * second ? languages.Codes[best] : null;
    }

    /// <summary>Written like a name; a word all in capitals is not.</summary>
    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) && (word.Length == 1 || char.IsLower(word[1]));

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var start = -1;
        var length = Math.Min(text.Length, SampleLength);
        for (var i = 0; i <= length; i++)
        {
            var inside = i < length && IsPartOfWord(text[i]);
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            words.Add(text.Substring(start, i - start));
            start = -1;
        }

        return words;
    }

    private static bool IsPartOfWord(char c) => char.IsLetter(c) || (c > 0x7F && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
