using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>How a trigger takes the organizations that it gives a role to.</summary>
internal enum OrganizerForm : byte
{
    /// <summary>They follow: "hosted by", "in collaboration with".</summary>
    Preposition,

    /// <summary>They are its subject: "hosted".</summary>
    Verb,

    /// <summary>They are said to be it: "sponsors".</summary>
    Noun,

    /// <summary>They are thanked for it: "for sponsoring".</summary>
    Thanks,
}

/// <summary>A word or phrase that gives organizations a role.</summary>
internal sealed record OrganizerTrigger(TokenRange Tokens, string Role, OrganizerForm Form)
{
    private static readonly WordSet Prepositions = new("by with of from through to");

    private static readonly WordSet Verbs = new(
        "hosted hosting organized organised organizes organises convened convenes held holds arranged conducted staged together gathered opened welcomed received welcomes receives co-organized co-organised co-hosted sponsored sponsoring funded financed supported");

    private static readonly WordSet Gifts = new("provided provides gave rendered offered covered covering footing picked paid met bore footed donated contributed put lent");

    private static readonly WordSet Future = new("will would planned plans scheduled expected next");

    /// <summary>The triggers of a sentence outside quotation marks and names, but for what is still to come.</summary>
    public static IReadOnlyList<OrganizerTrigger> In(Document document, Entities entities, Sentence sentence)
    {
        var found = new List<OrganizerTrigger>();
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (document.MatchAt(i, LexiconCategory.OrganizerTrigger) is not { } match || document.QuoteAt(i) is not null || entities.InstitutionAt(i) is not null) continue;
            if (!IsToCome(document, i, sentence)) found.Add(new OrganizerTrigger(match.Tokens, match.Value!, FormOf(document, match.Tokens)));
            i = match.Tokens.End - 1;
        }

        return found;
    }

    /// <summary>Whether it tells of a gift, which needs no object: "provided financial support".</summary>
    public bool IsGift(Document document) => Gifts.Has(document, Tokens.Start) && Tokens.Count > 1;

    private static OrganizerForm FormOf(Document document, TokenRange trigger)
    {
        if (document.Is(trigger.Start, "for")) return OrganizerForm.Thanks;
        if (Prepositions.Has(document, trigger.End - 1)) return OrganizerForm.Preposition;
        if (trigger.Count > 1 && (Gifts.Has(document, trigger.Start) || document.Is(trigger.End - 1, "for"))) return OrganizerForm.Verb;
        if (Verbs.Has(document, trigger.End - 1)) return OrganizerForm.Verb;
        return document.Is(trigger.End - 1, "hosts") && document.Mark(trigger.End) != ':' && !document.IsAny(trigger.Start - 1, "the", "our", "its", "their", "as", "and") ? OrganizerForm.Verb : OrganizerForm.Noun;
    }

    private static bool IsToCome(Document document, int token, Sentence sentence)
    {
        for (var i = token - 1; i >= sentence.Tokens.Start && i >= token - 5; i--) if (Future.Has(document, i)) return true;
        return false;
    }
}
