using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Gives a post in the plural to each of the names it stands for: "Presidents A and B", "A and B, students of X".</summary>
internal static class PluralPosts
{
    /// <summary>The run without its plural posts, each of which is given to its names one by one.</summary>
    public static IReadOnlyList<Unit> Distribute(IReadOnlyList<Unit> run, Action<Person, Post> give)
    {
        var kept = new List<Unit>(run);
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Post is not { Plural: true } plural) continue;
            var names = Following(kept, i);
            if (names.Count == 0) names = Preceding(kept, i);
            var single = plural with { Title = Singular(plural.Title), Plural = false, Organization = plural.Organization ?? Shared(kept, i, names.Count) };
            foreach (var person in names) give(person, single);
            if (i + 1 < kept.Count) kept[i + 1] = kept[i + 1] with { Before = kept[i].Before | Gap.Semicolon };
            kept.RemoveAt(i--);
        }

        return kept;
    }

    private static List<Person> Following(List<Unit> run, int plural)
    {
        var names = new List<Person>();
        for (var i = plural + 1; i < run.Count; i++)
        {
            var gap = run[i].Before;
            if ((gap & Gap.Semicolon) != 0) break;
            if (run[i].Person is { } person)
            {
                if (names.Count == 0 && (gap & (Gap.And | Gap.Open | Gap.Genitive)) != 0) break;
                names.Add(person);
                if ((gap & Gap.And) != 0) break;
            }
            else if (names.Count == 0 || run[i].Post is { Plural: true } || run[i].Post is not null && ((gap & Gap.And) != 0 || i + 1 < run.Count && run[i + 1] is { Person: not null, Before: Gap.None }))
            {
                break;
            }
        }

        return names;
    }

    /// <summary>The organization behind a plural post's names: "Professors A and B of X", "students A and B (both from X)".</summary>
    private static Institution? Shared(List<Unit> run, int plural, int names)
    {
        var behind = plural + names + 1;
        if (names < 2 || behind >= run.Count || run[behind].Organization is not { } organization || (run[behind].Before & (Gap.Of | Gap.At | Gap.All)) == 0) return null;
        for (var i = plural + 1; i < behind; i++) if (run[i].Person is null) return null;
        return organization;
    }

    private static List<Person> Preceding(List<Unit> run, int plural)
    {
        var names = new List<Person>();
        if ((run[plural].Before & (Gap.Semicolon | Gap.And)) != 0) return names;
        for (var i = plural - 1; i >= 0; i--)
        {
            if (run[i].Person is not { } person)
            {
                if (run[i].Post is not null) break;
                continue;
            }

            names.Insert(0, person);
            if (i > 0 && (run[i].Before & (Gap.Comma | Gap.And)) == 0) break;
        }

        return names.Count > 1 ? names : new List<Person>();
    }

    /// <summary>"third-year students" → "third-year student".</summary>
    public static string Singular(string title)
    {
        var words = title.Split(' ');
        var head = Array.FindIndex(words, w => w is "of" or "for" or "to" or "in" or "on" || w[0] == '(');
        var at = (head < 0 ? words.Length : head) - 1;
        words[at] = One(words[at]);
        if (words[at] == "General" && at > 0) words[at - 1] = One(words[at - 1]);
        return string.Join(" ", words);
    }

    private static string One(string word)
    {
        var folded = Folding.Fold(word);
        if (folded.EndsWith("men", StringComparison.Ordinal)) return word.Substring(0, word.Length - 2) + "an";
        if (folded.EndsWith("ies", StringComparison.Ordinal)) return word.Substring(0, word.Length - 3) + "y";
        if (folded.EndsWith("sses", StringComparison.Ordinal) || folded.EndsWith("ches", StringComparison.Ordinal)) return word.Substring(0, word.Length - 2);
        return folded.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
    }
}
