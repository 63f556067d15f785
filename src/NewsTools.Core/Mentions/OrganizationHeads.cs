using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the head of an organization's name allows around it.</summary>
internal static class OrganizationHeads
{
    /// <summary>Whether organizations of the kind are parts of others by nature.</summary>
    public static bool IsUnit(string? kind) => kind is "department" or "faculty" or "laboratory" or "committee";

    /// <summary>Whether the kind's name takes in the organization behind "of the" ("Delegation of the European Union").</summary>
    public static bool TakesOwner(Document document, int head, string? kind) =>
        kind is "embassy" or "parliament" || document.IsAny(head, "branch", "office", "friends", "association", "union", "federation", "chapter", "campus");

    /// <summary>Whether "in Place" and "to Place" belong to the name ("Embassy of Finland in Nairobi").</summary>
    public static bool TakesPlace(Document document, int head, string? kind) => kind == "embassy" || document.IsAny(head, "office", "bureau", "centre");

    /// <summary>Whether "on X" belongs to the name ("Committee on Agrarian Issues").</summary>
    public static bool TakesOn(string? kind) => kind is "committee" or "council" or "center" or "department" or "institute" or "association" or "agency";

    /// <summary>Whether "for X" belongs to the name ("Centre for Rural Livelihoods").</summary>
    public static bool TakesFor(string? kind) => kind is not ("company" or "bank" or "media" or "club" or "military" or "party" or "legal" or null);

    /// <summary>Whether "of X" belongs to the name ("Bank of Ghana").</summary>
    public static bool TakesOf(string? kind) => kind is not "media";
}
