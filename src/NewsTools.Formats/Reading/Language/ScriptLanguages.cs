using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Reading.Language;

/// <summary>The languages of one script, and what each word and letter says for them.</summary>
internal sealed class ScriptLanguages
{
    private const double LetterWeight = 0.5;

    private static readonly Dictionary<string, ScriptLanguages> ByScript = LanguageProfiles.All.GroupBy(p => p.Script, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new ScriptLanguages(g.ToArray()), StringComparer.Ordinal);

    private readonly Dictionary<string, int[]> _words;
    private readonly Dictionary<char, int[]> _letters;

    private ScriptLanguages(LanguageProfile[] languages)
    {
        Codes = languages.Select(l => l.Code).ToArray();
        _words = Index(languages.Select(l => (IEnumerable<string>)l.Words), StringComparer.Ordinal);
        _letters = Index(languages.Select(l => (IEnumerable<char>)l.Letters), EqualityComparer<char>.Default);
    }

    /// <summary>ISO 639-1.</summary>
    public IReadOnlyList<string> Codes { get; }

    public static ScriptLanguages? Of(string script) => ByScript.TryGetValue(script, out var languages) ? languages : null;

    /// <summary>A small word that several languages share counts for each of them, but less.</summary>
    public void AddWord(string word, double[] scores)
    {
        if (!_words.TryGetValue(word, out var languages)) return;
        foreach (var language in languages) scores[language] += 1 / Math.Sqrt(languages.Length);
    }

    public void AddLetters(string word, double[] scores)
    {
        foreach (var c in word)
            if (_letters.TryGetValue(c, out var languages))
                foreach (var language in languages) scores[language] += LetterWeight;
    }

    private static Dictionary<T, int[]> Index<T>(IEnumerable<IEnumerable<T>> marks, IEqualityComparer<T> comparer)
        where T : notnull =>
        marks.SelectMany((of, language) => of.Select(mark => (mark, language))).GroupBy(m => m.mark, comparer).ToDictionary(g => g.Key, g => g.Select(m => m.language).Distinct().ToArray(), comparer);
}
