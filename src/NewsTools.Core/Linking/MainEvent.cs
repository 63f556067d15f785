using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>The event that an article is about, among those that it mentions.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Mentions">Its mentions, by start.</param>
internal sealed record MainEvent(string Type, IReadOnlyList<EventMention> Mentions)
{
    private const double Threshold = 2.5;
    private const double AnyThreshold = 2;
    private const int AwardWords = 3;
    private const double SessionShare = 0.3;
    private const int EarlyBlocks = 2;
    private const int ManySentences = 2;

    private static readonly WordSet Happening = new(
        "held hold holds holding hosted host hosts hosting organized organised organizes organises organizer organizers organisers convened convenes opened opens opening kicked started began ended ends concluded closed",
        "gathered gathers brought attended attends attending attend participated participating participants took takes taking place part celebrated launched conducted addressed featured features joined welcomed invited completed continued dedicated",
        "co-organized co-organised co-hosted supported sponsored chaired moderated presided inaugurated paid staged met presented awarded marked running runs emceed officiated chairing climaxed crowned observed witnessed thronged flocked packed hailed graced visits visited");

    private static readonly WordSet Awarding = new("award awards awarded awardee awardees trophy trophies crowned honoured honored honourees honorees honours plaque medal medals citation citations laureate laureates recipients inducted conferred conferment");
    private static readonly WordSet PartOfEvent = new("opening closing plenary poster panel parallel keynote award awards technical working signing breakout q&a");

    /// <summary>The event that the article is about; null when it is about none.</summary>
    public static MainEvent? Choose(Document document, Entities entities)
    {
        var mentions = EventFinder.Find(document, entities);
        if ((Encounter.InTitle(document, entities) ?? Encounter.OfDelegation(document, entities)) is { } visit && !mentions.Any(m => m.Head.Overlaps(visit.Head))) mentions = [visit, .. mentions];
        return ByNouns(document, mentions) ?? Hearing.Find(document, entities) ?? Encounter.Find(document, entities) ?? Inauguration.Find(document, entities) ?? ImpliedEvent.Find(document);
    }

    private static MainEvent? ByNouns(Document document, IReadOnlyList<EventMention> mentions)
    {
        var scores = new Dictionary<string, double>();
        foreach (var mention in mentions)
        {
            scores.TryGetValue(mention.Type, out var score);
            scores[mention.Type] = score + Weight(document, mention);
        }

        scores.TryGetValue(EventMention.AnyKind, out var any);
        scores.Remove(EventMention.AnyKind);
        if (scores.Count == 0) return any >= AnyThreshold ? Of(IsAwarding(document) ? "ceremony" : EventTypes.Other, mentions) : null;
        var best = scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key, System.StringComparer.Ordinal).First();
        if (best.Key == "meeting" && scores.TryGetValue("session", out var sitting) && sitting > best.Value * SessionShare) best = new("session", best.Value);
        if (mentions.All(m => m.Time == EventTime.Other) || !IsCentral(document, mentions, best.Key)) return null;
        if (best.Value + Kindred(best.Key, scores) >= Threshold) return Of(best.Key, mentions);
        return any + best.Value >= Threshold + 1 ? Of(best.Value > 1 ? best.Key : EventTypes.Other, mentions) : null;
    }

    /// <summary>Whether the headline or the first paragraph names the event, or else sentence after sentence does: what is named in passing is not what the article is about.</summary>
    private static bool IsCentral(Document document, IReadOnlyList<EventMention> mentions, string type)
    {
        var lead = EventSentences.LeadOf(document)?.Block ?? 0;
        var sentences = new HashSet<int>();
        var early = false;
        foreach (var mention in mentions)
        {
            if (mention.Time == EventTime.Other || (mention.Type != type && mention.Type != EventMention.AnyKind && Kin(type) != mention.Type)) continue;
            var block = document.BlockAt(mention.Head.Start);
            if (block.Kind == BlockKind.Title || block.Index <= lead) return true;
            early |= block.Index <= lead + EarlyBlocks;
            sentences.Add(document.SentenceAt(mention.Head.Start).Index);
        }

        return early || sentences.Count >= ManySentences;
    }

    /// <summary>The kind that often goes by the same name: a session is a meeting, too.</summary>
    private static string? Kin(string type) => type switch { "meeting" => "session", "session" => "meeting", _ => null };

    /// <summary>What speaks for the kind that often goes by the same name.</summary>
    private static double Kindred(string type, IReadOnlyDictionary<string, double> scores) =>
        Kin(type) is { } kin && scores.TryGetValue(kin, out var score) ? score : 0;

    /// <summary>Whether "the event" is one where awards are given.</summary>
    private static bool IsAwarding(Document document)
    {
        var words = 0;
        for (var i = 0; i < document.Count; i++) if (Awarding.Has(document, i)) words++;
        return words >= AwardWords;
    }

    private static MainEvent Of(string type, IReadOnlyList<EventMention> mentions) =>
        new(type, mentions.Where(m => (m.Type == type || m.Type == EventMention.AnyKind) && m.Time != EventTime.Other).ToList());

    private static double Weight(Document document, EventMention mention)
    {
        var block = document.BlockAt(mention.Head.Start);
        var sentence = document.SentenceAt(mention.Head.Start);
        var firm = mention.Time switch { EventTime.Told => 1, EventTime.Future => 0.3, _ => 0.15 };
        var part = PartOfEvent.Has(document, mention.Head.Start) || (mention.Head.Start > mention.Phrase.Start && PartOfEvent.Has(document, mention.Head.Start - 1));
        var weight = 1.0;
        if (block.Kind == BlockKind.Title) weight += 3;
        else if (IsLead(document, block)) weight += 2;
        if (Happens(document, mention, sentence)) weight += block.Kind == BlockKind.Title ? 1 : 2;
        if (mention.Name is { } name) weight += name.Quoted ? 2 : 1.5;
        if (part) weight *= block.Kind == BlockKind.Title || IsLead(document, block) ? 0.7 : 0.35;
        // A session is as often one of a machine or a browser.
        if (mention.Type is "session") weight *= 0.55;
        else if (mention.Type is "meeting" or "lecture" or "other" or "event") weight *= 0.8;
        return weight * firm;
    }

    /// <summary>Whether the block is one of the first two paragraphs of the body.</summary>
    private static bool IsLead(Document document, Block block)
    {
        var paragraphs = 0;
        for (var i = 0; i < block.Index; i++)
            if (document.Blocks[i].Kind == BlockKind.Paragraph && ++paragraphs > 1) return false;
        return block.Kind is BlockKind.Paragraph;
    }

    private static bool Happens(Document document, EventMention mention, Sentence sentence)
    {
        for (var i = mention.Phrase.Start - 1; i >= sentence.Tokens.Start && i > mention.Phrase.Start - 30; i--) if (Happening.Has(document, i)) return true;
        for (var i = mention.Head.Start; i < sentence.Tokens.End && i < mention.Head.End + 30; i++) if (Happening.Has(document, i)) return true;
        return false;
    }
}
