using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A proper word of an organization's full name that stands for it later: "director of Nembra" where "the Nembra Trust for Rivers" was named.</summary>
internal static class ShortName
{
    private const int MinLength = 4;
    private static readonly LexiconCategory[] Ordinary = [LexiconCategory.CommonWord, LexiconCategory.Country, LexiconCategory.City, LexiconCategory.Region, LexiconCategory.Demonym, LexiconCategory.OrganizationHead, LexiconCategory.PostModifier, LexiconCategory.EventKind, LexiconCategory.Geography];

    /// <summary>The organization that the word at the token is short for; null when none is, or several are.</summary>
    public static Institution? At(Document document, Entities entities, int token, int limit) =>
        token < limit && document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && !(token + 1 < limit && document[token + 1].Has(TokenShape.Capitalized))
            ? Resolve(document, entities, new TokenRange(token, token + 1)) : null;

    /// <summary>The organization that the single word is short for.</summary>
    public static Institution? Resolve(Document document, Entities entities, TokenRange words)
    {
        if (words.Count != 1 || document[words.Start].Length < MinLength || !IsProper(document, words.Start)) return null;
        Institution? found = null;
        foreach (var institution in entities.Institutions)
        {
            if (!Holds(document, institution, words.Start)) continue;
            if (found is not null) return null;
            found = institution;
        }

        return found;
    }

    /// <summary>Whether a mention before the token opens or ends with its word.</summary>
    private static bool Holds(Document document, Institution institution, int token)
    {
        var word = document.Folded(token);
        foreach (var mention in institution.Mentions)
        {
            var (first, last) = (mention.Tokens.Start, mention.Tokens.End - 1);
            if (mention.Tokens.Count < 2 || last >= token) continue;
            if (document.Folded(first) == word || document.Folded(last) == word && document[last - 1].Has(TokenShape.Capitalized)) return true;
        }

        return false;
    }

    /// <summary>A word that is neither an ordinary one nor a place, a people or the head of a body's name.</summary>
    private static bool IsProper(Document document, int token)
    {
        foreach (var category in Ordinary)
            if (document.Has(token, category)) return false;
        return !FunctionWords.Contains(document.Folded(token));
    }
}
