using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the head of an organization's name allows around it.</summary>
internal static class OrganizationHeads
{
    /// <summary>The head that starts at the token: one of the lexicon, or "Chair of X" where X is a subject and no body.</summary>
    public static LexiconMatch? At(NameText text, int t)
    {
        var document = text.Document;
        var match = document.MatchAt(t, LexiconCategory.OrganizationHead);
        if (match is null && document.Is(t, "chair") && document.Is(t + 1, "of") && text.IsCapital(t + 2) && !document[t + 2].Has(TokenShape.AllCaps | TokenShape.CamelCase) && !document.Has(t + 2, LexiconCategory.OrganizationHead))
            return new LexiconMatch(new TokenRange(t, t + 1), LexiconCategory.OrganizationHead, "faculty");
        return match is not null && !IsEvent(document, match.Tokens) ? match : null;
    }

    /// <summary>"Summer School" and "General Conference" are events, not bodies.</summary>
    private static bool IsEvent(Document document, TokenRange head) =>
        document.MatchAt(head.End - 2, LexiconCategory.EventKind) is { } kind && kind.Tokens.End == head.End && kind.Tokens.Count > 1;

    /// <summary>Whether organizations of the kind are parts of others by nature.</summary>
    public static bool IsUnit(string? kind) => kind is "department" or "faculty" or "laboratory" or "committee";

    /// <summary>Whether the kind's name takes in the organization behind "of the" ("Delegation of the European Union").</summary>
    public static bool TakesOwner(Document document, int head, string? kind) =>
        kind is "embassy" or "parliament" || document.IsAny(head, "branch", "office", "friends", "association", "union", "federation", "chapter", "campus");

    /// <summary>Whether "in Place" and "to Place" belong to the name ("Embassy of Finland in Nairobi").</summary>
    public static bool TakesPlace(Document document, int head, string? kind) => kind == "embassy" || document.IsAny(head, "office", "bureau") || (kind == "center" && head > 0 && document[head - 1].Has(TokenShape.AllCaps));

    /// <summary>Whether "on X" belongs to the name ("Committee on Agrarian Issues").</summary>
    public static bool TakesOn(string? kind) => kind is "committee" or "council" or "center" or "department" or "institute" or "association" or "agency";

    /// <summary>Whether "for X" belongs to the name ("Centre for Rural Livelihoods").</summary>
    public static bool TakesFor(string? kind) => kind is not ("company" or "bank" or "media" or "club" or "military" or "party" or "legal" or null);

    /// <summary>Whether "of X" belongs to the name ("Bank of Ghana").</summary>
    public static bool TakesOf(string? kind) => kind is not "media";
}
