using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// A visit or meeting that the first sentence tells by its verb alone: "President Aho met with Minister Diaz", "the
/// delegation visited the Institute of Botany".
/// </summary>
internal static class Encounter
{
    private const int Reach = 15;
    private const int ObjectReach = 6;
    private static readonly WordSet Verbs = new("visited toured met received welcomed");
    private static readonly WordSet Greeting = new("received welcomed");
    private static readonly WordSet Things = new("decision decisions ruling verdict move news announcement proposal plan plans call calls statement agreement deal report sentence letter letters award prize medal treatment injury injuries support votes vote budget order payment payments money complaint complaints warning threats offer");
    private static readonly WordSet Headlines = new("visits visited visit");
    private static readonly WordSet Visited = new("visited toured");
    private static readonly WordSet Visiting = new("visited toured visits visit");
    private static readonly WordSet Visitors = new("delegation delegates students group team mission scientists experts minister president ambassador");

    /// <summary>The encounter that the first sentence tells of; null when it tells of none.</summary>
    public static MainEvent? Find(Document document, Entities entities) =>
        EventSentences.LeadOf(document) is { } lead && In(document, entities, lead, Verbs) is { } mention ? new MainEvent(mention.Type, [mention]) : null;

    /// <summary>The visit that the headline tells of by its verb: "Delegation from Uppsala visits the Institute of Botany".</summary>
    public static EventMention? InTitle(Document document, Entities entities)
    {
        foreach (var sentence in document.Sentences)
            if (document.Blocks[sentence.Block].Kind == BlockKind.Title && In(document, entities, sentence, Headlines) is { } mention) return mention;
        return null;
    }

    /// <summary>The visit of a delegation that the first sentence tells of by its verb.</summary>
    public static EventMention? OfDelegation(Document document, Entities entities)
    {
        if (EventSentences.LeadOf(document) is not { } lead || In(document, entities, lead, Visited) is not { } mention) return null;
        for (var i = lead.Tokens.Start; i < lead.Tokens.End; i++) if (document.IsAny(i, "delegation", "delegations")) return mention;
        return null;
    }

    private static EventMention? In(Document document, Entities entities, Sentence sentence, WordSet verbs)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (!verbs.Has(document, i)) continue;
            var type = Visiting.Has(document, i) ? "visit" : "meeting";
            if (document.QuoteAt(i) is null && IsPassive(document, entities, i, sentence)) return new EventMention(new TokenRange(i, i + 1), new TokenRange(i, i + 1), "visit", null, EventTime.Told);
            if (document.QuoteAt(i) is not null || (Greeting.Has(document, i) && GetsThing(document, i, sentence)) || !Names(document, entities, sentence.Tokens.Start, i) || !IsObject(document, entities, i, sentence)) continue;
            var verb = new TokenRange(i, i + 1);
            return new EventMention(verb, verb, type, null, EventTime.Told);
        }

        return null;
    }

    /// <summary>Whether a visit goes to an organization or a place, or a meeting is with a person.</summary>
    private static bool IsObject(Document document, Entities entities, int verb, Sentence sentence)
    {
        for (var i = verb + 1; i < sentence.Tokens.End && i <= verb + Reach; i++)
        {
            if (entities.PersonAt(i) is not null || (i <= verb + 2 && document.BlockAt(verb).Kind == BlockKind.Title && document[i].Has(TokenShape.Capitalized))) return true;
            if (Visiting.Has(document, verb) && (entities.InstitutionAt(i) is not null || document.Has(i, LexiconCategory.City) || document.Has(i, LexiconCategory.Country))) return true;
        }

        return false;
    }

    /// <summary>"The institute was visited on Friday by a delegation from Porto".</summary>
    private static bool IsPassive(Document document, Entities entities, int verb, Sentence sentence)
    {
        if (!document.IsAny(verb, "visited", "toured") || !document.IsAny(verb - 1, "was", "were")) return false;
        for (var i = verb + 1; i < sentence.Tokens.End && i <= verb + ObjectReach; i++) if (document.Is(i, "by")) return Names(document, entities, i, System.Math.Min(sentence.Tokens.End, i + Reach));
        return false;
    }

    /// <summary>"welcomed the ruling", "received a letter": no guest.</summary>
    private static bool GetsThing(Document document, int verb, Sentence sentence)
    {
        for (var i = verb + 1; i < sentence.Tokens.End && i <= verb + ObjectReach && document.Mark(i) is not (',' or ';'); i++) if (Things.Has(document, i)) return true;
        return false;
    }

    private static bool Names(Document document, Entities entities, int from, int to)
    {
        for (var i = from; i < to; i++) if (entities.PersonAt(i) is not null || Visitors.Has(document, i)) return true;
        return false;
    }
}
