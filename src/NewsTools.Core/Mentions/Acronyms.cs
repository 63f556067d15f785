using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Whether a short name stands for a long one: Schwartz and Hearst's letter match, CamelCase and reversed order included.</summary>
internal static class Acronyms
{
    private static readonly string[] Phrases = [" named ", " of ", " in ", " at ", " for ", ", "];

    /// <summary>
    /// Whether the short name's letters are found in order in the long one. Beside the long name half of them at the
    /// start of words suffice; elsewhere in the article every capital has to open a word.
    /// </summary>
    public static bool IsShortFor(string shortName, string longName, bool beside)
    {
        var letters = Letters(shortName);
        if (letters.Length is < 2 or > 12 || shortName.Length >= longName.Length) return false;
        var initials = Initials(longName);
        if (!beside && !shortName.Any(char.IsLower)) return IsInitialsOf(letters, new string(initials.ToArray()), longName);
        var capitals = new List<char>();
        foreach (var c in shortName) if (char.IsUpper(c)) capitals.Add(Folding.Fold(c));
        var hits = capitals.Count(c => initials.Remove(c));
        if (beside ? hits * 2 < capitals.Count : hits < capitals.Count) return false;
        return IsInOrder(letters, Folding.Fold(longName)) || (letters.Length >= 3 && hits == letters.Length && initials.Count == 0);
    }

    /// <summary>
    /// Away from the long name only its initials stand for it: all of them, those before its first phrase, or, three
    /// at least, the last ones ("ENU" for "Gumilyov Eurasian National University") or all in another order.
    /// </summary>
    [MethodImpl(HotPath.Options)]
    private static bool IsInitialsOf(string letters, string initials, string longName)
    {
        if (IsBlend(letters, longName)) return true;
        if (letters == initials || (letters.Length >= 3 && (initials.EndsWith(letters, StringComparison.Ordinal) || letters.OrderBy(c => c).SequenceEqual(initials.OrderBy(c => c))))) return true;
        var phrase = Phrases.Select(p => longName.IndexOf(p, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return phrase > 0 && letters == new string(Initials(longName.Substring(0, phrase)).ToArray());
    }

    /// <summary>"UNIZAL" for "University of Zalmira": the first letters, two at least, of all its words.</summary>
    private static bool IsBlend(string letters, string longName)
    {
        var words = longName.Split(' ').Where(w => w.Length > 1 && char.IsUpper(w[0])).Select(w => Folding.Fold(w)).ToList();
        return letters.Length >= 5 && words.Count is 2 or 3 && IsBlended(letters, words, 0);
    }

    private static bool IsBlended(string letters, List<string> words, int word)
    {
        if (word == words.Count) return letters.Length == 0;
        for (var length = 2; length <= letters.Length && length <= words[word].Length && letters[length - 1] == words[word][length - 1]; length++)
            if (letters[0] == words[word][0] && IsBlended(letters.Substring(length), words, word + 1)) return true;
        return false;
    }

    /// <summary>Schwartz and Hearst's match from the end: each letter in the text, the first one at the start of a word.</summary>
    private static bool IsInOrder(string letters, string text)
    {
        var at = text.Length - 1;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            while (at >= 0 && (text[at] != letters[i] || (i == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1])))) at--;
            if (at < 0) return false;
            at--;
        }

        return true;
    }

    private static List<char> Initials(string name)
    {
        var initials = new List<char>();
        for (var i = 0; i < name.Length; i++)
            if (char.IsUpper(name[i]) && (i == 0 || !char.IsLetterOrDigit(name[i - 1]))) initials.Add(Folding.Fold(name[i]));
        return initials;
    }

    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name) if (char.IsLetterOrDigit(c)) letters.Append(Folding.Fold(c));
        return letters.ToString();
    }
}
