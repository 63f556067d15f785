using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads who is the subject or the agent of a verb of holding: "A hosted the forum", "the forum was organized on 3 May by A".</summary>
/// <param name="document">The article.</param>
/// <param name="entities">Who and what it names.</param>
/// <param name="info">Its event.</param>
/// <param name="about">Which words speak of the event.</param>
/// <param name="lists">Reads the organizations that a phrase lists.</param>
/// <param name="roles">Where the roles go.</param>
internal sealed class OrganizerVerbReader(Document document, Entities entities, EventInfo info, AboutEvent about, InstitutionList lists, OrganizationRoleSet roles)
{
    private const int Reach = 12;
    private const int GuestReach = 6;
    private const int SubjectReach = 80;
    private static readonly WordSet Receives = new("welcomed received welcomes receives");
    private static readonly WordSet Guests = new("delegation delegations guests visitors delegates");
    private static readonly WordSet Auxiliaries = new("is are was were be been being has have had");
    private static readonly WordSet Thanks = new("thank thanks thanked thanking grateful gratitude appreciation indebted acknowledged acknowledges");
    private readonly TokenRange _dateline = Dateline.Find(document);

    /// <summary>"sponsored" and "welcomed the guests", wherever they stand, and "brought together" in the first paragraphs.</summary>
    public bool IsFirm(OrganizerTrigger trigger, Sentence sentence) => Receives.Has(document, trigger.Tokens.Start) || document.IsAny(trigger.Tokens.Start, "sponsored", "sponsoring", "paid", "paying") || trigger.IsGift(document) || (document.IsAny(trigger.Tokens.End - 1, "together", "gathered") && sentence.Block < 5);

    /// <summary>"A hosted the forum", or "the forum was organized on 3 May by A".</summary>
    public void Read(OrganizerTrigger trigger, Sentence sentence)
    {
        var at = trigger.Tokens.Start;
        if (Attributive(at) is { } sponsor)
        {
            roles.Add(sponsor, trigger.Role);
            return;
        }

        var passive = Auxiliaries.Has(document, at - 1) && !document.IsAny(at - 1, "has", "have", "had") && !document.Folded(at).EndsWith("ing", StringComparison.Ordinal);
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + Reach; i++)
        {
            if (!document.Is(i, "by")) continue;
            if (!passive && i >= trigger.Tokens.End + 3) break;
            roles.AddListed(i + 1, sentence, trigger.Role);
            return;
        }

        if (!passive && HasObject(trigger, sentence)) foreach (var subject in Subjects(at, sentence)) roles.Add(subject, trigger.Role);
    }

    /// <summary>"She thanked A and B for sponsoring the evening": the organizations between the thanks and what they are for.</summary>
    public void ReadThanked(OrganizerTrigger trigger, Sentence sentence)
    {
        var partner = trigger.Role == OrganizationRoles.Partner;
        if (partner && (info.Type is "visit" or "meeting" || !TakesEvent(document.IsAny(trigger.Tokens.End, "of", "for", "to", "in") ? trigger.Tokens.End + 1 : trigger.Tokens.End, sentence))) return;
        var thanks = trigger.Tokens.Start - 1;
        while (thanks >= sentence.Tokens.Start && !Thanks.Has(document, thanks) && document.Mark(thanks) != ';') thanks--;
        if (thanks < sentence.Tokens.Start || document.Mark(thanks) == ';') return;
        for (var i = thanks + 1; i < trigger.Tokens.Start; i++) if (lists.At(i) is { } named && entities.PersonAt(i) is null) roles.Add(named.Institution, trigger.Role);
    }

    /// <summary>"an X-sponsored workshop", "a X funded seminar": the organization that the participle belongs to.</summary>
    private Institution? Attributive(int participle)
    {
        if (!document.IsAny(participle, "sponsored", "funded", "financed", "hosted", "organized", "organised")) return null;
        var last = document.Mark(participle - 1) == '-' ? participle - 2 : participle - 1;
        if (last < 1 || entities.InstitutionMentionAt(last) is not { } mention || !document.IsAny(mention.Tokens.Start - 1, "a", "an")) return null;
        return entities.InstitutionAt(last);
    }

    /// <summary>Whether the verb's object is the event, or those it brings together.</summary>
    private bool HasObject(OrganizerTrigger trigger, Sentence sentence)
    {
        if (document.IsAny(trigger.Tokens.End - 1, "together", "gathered", "sponsored", "sponsoring") || document.IsAny(trigger.Tokens.Start, "paid", "paying") || trigger.IsGift(document)) return true;
        if (document.Is(trigger.Tokens.Start, "supported")) return TakesEvent(trigger.Tokens.End, sentence);
        if (Receives.Has(document, trigger.Tokens.Start)) return ReceivesGuests(trigger.Tokens.End, sentence);
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + (2 * Reach); i++) if (about.Names(i) || document.Is(i, "delegation")) return true;
        return false;
    }

    /// <summary>"supported the forum", not "supported the plan at the forum".</summary>
    private bool TakesEvent(int token, Sentence sentence)
    {
        for (var i = token; i < sentence.Tokens.End && i < token + GuestReach && !FunctionWords.IsPreposition(document.Folded(i)); i++) if (about.Names(i)) return true;
        return false;
    }

    /// <summary>"welcomed a high-level delegation": guests at home.</summary>
    private bool ReceivesGuests(int token, Sentence sentence)
    {
        for (var i = token; info.Type is "visit" or "meeting" && i < sentence.Tokens.End && i < token + GuestReach; i++) if (Guests.Has(document, i)) return true;
        return false;
    }

    /// <summary>The organizations that are the subject of the verb at the token; none when a person is.</summary>
    private IEnumerable<Institution> Subjects(int verb, Sentence sentence)
    {
        var subjects = new List<Institution>();
        (Institution Institution, int End) last = default;
        var governed = -1;
        for (var i = Math.Max(Math.Max(sentence.Tokens.Start, _dateline.End), verb - SubjectReach); i < verb; i++)
        {
            if (entities.PersonAt(i) is not null && entities.InstitutionAt(i) is null && !document.Is(i - 1, "after")) return [];
            if (document.Mark(i) == ';') subjects.Clear();
            if (lists.At(i) is not { } named) continue;
            if (last.Institution is not null && lists.IsAround(named.Institution, last, i))
            {
                i = named.End - 1;
                continue;
            }

            last = named;
            var listed = governed >= 0 && i - governed <= 3 && (document.Mark(governed) != ',' || document.IsAny(governed + 1, "and", "&") || named.End != verb);
            if (listed || (IsGoverned(Before(i)) && !IsAbsolute(Before(i), verb))) governed = named.End;
            else if (!roles.IsTaken(named.End) && !subjects.Contains(named.Institution)) subjects.Add(named.Institution);
            if (document.IsAny(verb - 1, "who", "which") && verb - named.End <= 3) return [named.Institution];
            i = named.End - 1;
        }

        return subjects;
    }

    /// <summary>Whether the token is a preposition and no conjunction ("as X held", "after X hosted").</summary>
    private bool IsGoverned(int token) => FunctionWords.IsPreposition(document.Folded(token)) && !document.IsAny(token, "as", "after", "before", "since", "until");

    /// <summary>"with A and B paying for the buses": the names behind "with" are the participle's subject.</summary>
    private bool IsAbsolute(int with, int verb) => document.Is(with, "with") && document.Folded(verb).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>The token before a name and its article.</summary>
    private int Before(int token)
    {
        var before = token - 1;
        while (before > 0 && document.IsAny(before, "the", "its", "our")) before--;
        return before < 0 ? token : before;
    }
}
