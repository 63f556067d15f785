using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A ceremony that the headline or the first sentence tells of by its verb alone: "the mayor inaugurated the bridge", "the school was declared open".</summary>
internal static class Inauguration
{
    private static readonly WordSet Manners = new("officially formally ceremonially ceremoniously solemnly");

    /// <summary>The ceremony; null when there is none.</summary>
    public static MainEvent? Find(Document document, Entities entities)
    {
        if (EventSentences.LeadOf(document) is not { } lead) return null;
        for (var t = lead.Tokens.Start; t < lead.Tokens.End; t++)
        {
            if (document.QuoteAt(t) is not null || !IsAct(document, t) || IsToCome(document, t, lead) || !NamesSomebody(document, entities, lead)) continue;
            var verb = new TokenRange(t, t + 1);
            return new MainEvent("ceremony", [new EventMention(verb, verb, "ceremony", null, EventTime.Told)]);
        }

        return null;
    }

    private static bool IsAct(Document document, int token) =>
        document.Is(token, "inaugurated")
        || (document.IsAny(token, "opened", "commissioned", "unveiled", "launched") && (Manners.Has(document, token - 1) || Manners.Has(document, token + 1)))
        || (document.Is(token, "declared") && (document.Is(token + 1, "open") || document.Is(token - 1, "formally")))
        || (document.Is(token, "sworn") && document.Is(token + 1, "in"))
        || (document.Is(token, "laid") && document.IsAny(token + 2, "foundation", "cornerstone"))
        || (document.Is(token, "broke") && document.Is(token + 1, "ground"))
        || (document.Is(token, "cut") && document.Is(token + 2, "ribbon"));

    private static bool IsToCome(Document document, int token, Sentence lead)
    {
        for (var t = token - 1; t >= lead.Tokens.Start && t > token - 6; t--) if (document.IsAny(t, "will", "would", "be", "to", "since")) return true;
        return false;
    }

    private static bool NamesSomebody(Document document, Entities entities, Sentence lead)
    {
        for (var t = lead.Tokens.Start; t < lead.Tokens.End; t++) if (entities.PersonAt(t) is not null) return true;
        return false;
    }
}
