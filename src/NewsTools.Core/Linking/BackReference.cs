using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What "the Laboratory", "the university" and the like go back to.</summary>
internal static class BackReference
{
    /// <summary>Whether the token is a noun that an organization may be called by.</summary>
    public static bool IsBody(Document document, int token) => document.Has(token, LexiconCategory.OrganizationHead) || document.IsAny(token, "command", "alliance", "network", "movement", "front");

    /// <summary>
    /// The organization that has the noun in its name and is named most before the token, the last of equals; or else the
    /// only one of the article that has it; null when there is none.
    /// </summary>
    public static Institution? Resolve(Document document, Entities entities, int token)
    {
        var noun = document.Folded(token);
        Institution? best = null, only = null;
        int bestCount = 0, bestEnd = -1, fits = 0;
        foreach (var institution in entities.Institutions)
        {
            if (!HasWord(institution.Name, noun)) continue;
            fits++;
            only = institution;
            int count = 0, end = -1;
            foreach (var mention in institution.Mentions)
            {
                if (mention.Tokens.End > token) continue;
                count++;
                end = Math.Max(end, mention.Tokens.End);
            }

            if (count < bestCount || count == bestCount && end <= bestEnd) continue;
            (best, bestCount, bestEnd) = (institution, count, end);
        }

        return best ?? (fits == 1 ? only : null);
    }

    private static bool HasWord(string name, string folded)
    {
        var text = Folding.Fold(name);
        for (var at = text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = text.IndexOf(folded, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + folded.Length == text.Length || !char.IsLetter(text[at + folded.Length]))) return true;
        return false;
    }
}
