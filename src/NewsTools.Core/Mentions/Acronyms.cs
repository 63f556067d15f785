using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Whether a short name stands for a long one: Schwartz and Hearst's letter match, CamelCase and reversed order included.</summary>
internal static class Acronyms
{
    /// <summary>Whether the short run's letters are found in order at the words of the long one.</summary>
    public static bool IsShortFor(Document document, TokenRange shortName, TokenRange longName) => IsShortFor(document.TextOf(shortName), document.TextOf(longName));

    /// <summary>Whether the letters of the short name are found, in order, in the long name, the first at the start of a word.</summary>
    public static bool IsShortFor(string shortName, string longName)
    {
        var letters = Letters(shortName);
        if (letters.Length < 2 || shortName.Length >= longName.Length || letters.Length > 12) return false;
        return Matches(letters, Folding.Fold(longName)) || MatchesInitials(letters, longName);
    }

    private static bool Matches(string letters, string text)
    {
        var at = text.Length - 1;
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            while (at >= 0 && (text[at] != letters[i] || (i == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1])))) at--;
            if (at < 0) return false;
            at--;
        }

        return InitialsShare(letters, text) >= 0.5;
    }

    /// <summary>The share of the letters that also open a word of the long name: keeps chance matches out.</summary>
    private static double InitialsShare(string letters, string text)
    {
        var initials = new List<char>();
        for (var i = 0; i < text.Length; i++) if (char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) initials.Add(text[i]);
        var hits = 0;
        foreach (var letter in letters) if (initials.Remove(letter)) hits++;
        return (double)hits / letters.Length;
    }

    /// <summary>The same initials in any order, as where translation turned the words ("KazNU" of "National University of Kazakhstan").</summary>
    private static bool MatchesInitials(string letters, string longName)
    {
        if (letters.Length < 3) return false;
        var initials = new List<char>();
        for (var i = 0; i < longName.Length; i++)
            if (char.IsUpper(longName[i]) && (i == 0 || !char.IsLetterOrDigit(longName[i - 1]))) initials.Add(Folding.Fold(longName[i]));
        foreach (var letter in letters) if (!initials.Remove(letter)) return false;
        return true;
    }

    private static string Letters(string name)
    {
        var letters = new System.Text.StringBuilder(name.Length);
        foreach (var c in name) if (char.IsLetterOrDigit(c)) letters.Append(Folding.Fold(c));
        return letters.ToString();
    }
}
