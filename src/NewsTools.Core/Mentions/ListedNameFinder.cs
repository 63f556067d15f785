using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the persons and organizations that the user lists; they win over every rule.</summary>
internal static class ListedNameFinder
{
    private const int ShortAcronym = 4;

    public static void Find(Document document, MentionSet found)
    {
        for (var t = 0; t < document.Count; t++)
        {
            if (ListedAt(document, t, LexiconCategory.PersonName) is { } person) found.Add(new NameMention(MentionType.Person, person, "person.user", 1));
            else if (ListedAt(document, t, LexiconCategory.OrganizationName) is { } organization) found.Add(new NameMention(MentionType.Organization, organization, "organization.user", 1));
        }
    }

    /// <summary>The name that the user wants reported for a mention; null when the user lists none.</summary>
    public static string? CanonicalOf(Document document, NameMention mention)
    {
        var category = mention.Type == MentionType.Person ? LexiconCategory.PersonName : LexiconCategory.OrganizationName;
        return document.MatchAt(mention.Tokens.Start, category) is { } match && match.Tokens == mention.Tokens ? match.Canonical : null;
    }

    /// <summary>A listed name that is written as one: capitalised, a short single word in capitals only.</summary>
    private static TokenRange? ListedAt(Document document, int token, LexiconCategory category)
    {
        if (document.MatchAt(token, category) is not { Canonical: not null } match) return null;
        ref readonly var first = ref document[token];
        var shape = match.Tokens.Count == 1 && first.Length <= ShortAcronym ? TokenShape.AllCaps | TokenShape.CamelCase | TokenShape.HasDigit : TokenShape.Capitalized | TokenShape.CamelCase | TokenShape.HasDigit;
        return first.Has(shape) ? match.Tokens : null;
    }
}
