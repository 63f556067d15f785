using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A hearing that no noun names: "the nominee told the Budget Committee", "the officials appeared before the Commission of Inquiry".</summary>
internal static class Hearing
{
    private const int Reach = 12;
    private static readonly WordSet Answers = new("told tells testified testifies appeared appears briefed briefs answered");
    private static readonly WordSet Bodies = new("committee commission inquiry panel subcommittee");

    /// <summary>The hearing that the headline or the first sentence tells of, where the text goes back to it; null when there is none.</summary>
    [MethodImpl(HotPath.Options)]
    public static MainEvent? Find(Document document, Entities entities)
    {
        var lead = EventSentences.LeadOf(document)?.Index ?? 0;
        var mentions = new List<EventMention>();
        var opens = false;
        foreach (var sentence in document.Sentences)
        {
            for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
            {
                if (document.QuoteAt(t) is not null) continue;
                var answer = Answers.Has(document, t) && FindsBody(document, entities, t, sentence);
                opens |= answer && sentence.Index <= lead;
                if (answer || IsSitting(document, t)) mentions.Add(new EventMention(new TokenRange(t, t + 1), new TokenRange(t, t + 1), "session", null, EventTime.Told));
            }
        }

        return opens && mentions.Count > 1 ? new MainEvent("session", mentions) : null;
    }

    /// <summary>"told Parliament's Budget Committee", "appeared before the Inquiry into Floods".</summary>
    private static bool FindsBody(Document document, Entities entities, int verb, Sentence sentence)
    {
        for (var t = verb + 1; t < sentence.Tokens.End && t <= verb + Reach; t++)
        {
            if (document.Is(t, "that") || document.Mark(t) is ',' or ';') return false;
            if (Bodies.Has(document, t) && document[t].Has(TokenShape.Capitalized) && entities.PersonAt(t) is null) return true;
        }

        return false;
    }

    /// <summary>"before the committee", "the committee took evidence".</summary>
    private static bool IsSitting(Document document, int token) =>
        Bodies.Has(document, token) && ((document.IsAny(token - 1, "the", "this") && document.Is(token - 2, "before")) || (document.IsAny(token + 1, "took", "heard", "hears") || (document.Is(token + 1, "also") && document.IsAny(token + 2, "took", "heard"))));
}
