using System;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads who was awarded or honoured: by a verb, by what went to whom, or by a list of ranks.</summary>
/// <param name="document">The document.</param>
/// <param name="clause">The sentence.</param>
/// <param name="roles">Where the roles go.</param>
internal sealed class PrizeReader(Document document, RoleClause clause, RoleSet roles)
{
    private const int AgentWindow = 10;
    private const int InversionWindow = 7;
    private const int PrizeWindow = 20;
    private const int RankWindow = 10;

    private const int GiftWindow = 14;

    private static readonly WordSet Giving = new("handed hands handing presented presents presenting gave gives giving given awarded awards awarding conferred confers conferring bestowed bestows pinned pins pinning");
    private static readonly WordSet Gifts = new("award awards prize prizes medal medals shield shields trophy trophies cup cups plaque plaques certificate certificates diploma diplomas order orders scholarship scholarships badge badges statuette statuettes citation citations degree degrees doctorate doctorates");
    private static readonly WordSet Ranks = new("1st 2nd 3rd 4th 5th first second third fourth fifth best most champion champions winner winners runner-up runners-up gold silver bronze overall");
    private static readonly WordSet Winning = new("won wins received receives took was were got bagged clinched clinches scooped walked emerged topped");
    private static readonly WordSet Prizes = new("award awards prize prizes medal medals shield trophy cup plaque certificate certificates diploma diplomas order title scholarship honour honor ovation applause degree doctorate");

    /// <summary>"1st (300 euros): Maria Lopez", "Best Poster – Peter Baker": a line that starts with a rank honours its persons.</summary>
    public void ReadRank()
    {
        var first = clause.Range.Start;
        if (!Ranks.Has(document, first)) return;
        for (var t = first + 1; t < Math.Min(clause.Range.End, first + RankWindow) && !clause.Names(t); t++)
        {
            if (document.Mark(t) is not (':' or '-' or '\u2013' or '\u2014')) continue;
            roles.Add(clause.After(t + 1), ParticipantRoles.Honoree);
            return;
        }
    }

    /// <summary>"handed first-degree diplomas to Maria Lopez", "medals were pinned on Peter Baker": who stands behind the "to" of a prize.</summary>
    /// <param name="to">The preposition.</param>
    /// <param name="joins">Whether a token may stand between it and the name.</param>
    public void ReadGift(int to, Func<int, bool> joins)
    {
        if (!document.IsAny(to, "to", "on", "upon") || clause.Next(to + 1, RankWindow, joins) is null) return;
        var (given, prize) = (false, false);
        for (var t = to - 1; t >= clause.Range.Start && t > to - GiftWindow && !clause.Names(t) && document.Mark(t) is not (';' or ','); t--)
        {
            given |= Giving.Has(document, t);
            prize |= Gifts.Has(document, t);
        }

        if (given && prize) roles.Add(clause.After(to + 1), ParticipantRoles.Honoree);
    }

    /// <summary>Who is given what the trigger tells of.</summary>
    public void Read(RoleTrigger trigger)
    {
        var verb = trigger.Tokens.Start;
        if (document.IsAny(verb, "went", "goes", "go") && !IsOfPrize(verb)) return;
        if (document.Is(trigger.Tokens.End, "last") && document.IsAny(trigger.Tokens.End + 1, "year", "season")) return;
        if (IsFloor(verb)) return;
        if (clause.IsPassive(verb) && Winning.Has(document, verb) && clause.AgentAfter(trigger.Tokens.End, 1) is var winner and >= 0)
        {
            roles.Add(clause.After(winner), trigger.Role);
            return;
        }

        if (document.Is(trigger.Tokens.End - 1, "by"))
        {
            roles.Add(clause.After(trigger.Tokens.End), trigger.Role);
            return;
        }

        if (document.IsAny(verb, "received", "receives") && !BringsPrize(trigger.Tokens.End) && clause.After(trigger.Tokens.End) is { Count: > 0 } guests)
        {
            roles.Add(clause.SubjectOf(verb), ParticipantRoles.Attendee);
            roles.Add(guests, ParticipantRoles.Attendee);
            return;
        }

        if (document.IsAny(trigger.Tokens.End - 1, "received", "receives", "won", "wins", "got", "a") || Winning.Has(document, verb)) roles.Add(clause.SubjectOf(verb), trigger.Role);
        for (var t = trigger.Tokens.End; document.Is(verb, "receiving") && t < trigger.Tokens.End + InversionWindow; t++) if (document.IsAny(t, "was", "were")) roles.Add(clause.After(t), trigger.Role);
        var to = clause.AgentAfter(trigger.Tokens.End, 1);
        var givenBy = to >= 0 && document.Is(to - 1, "by");
        if (document.IsAny(verb, "won", "received", "got", "receives", "wins") || (document.Is(verb, "handed") && !HasPrize())) return;
        for (var t = trigger.Tokens.End - 1; t < clause.Range.End && t < trigger.Tokens.End + AgentWindow; t++)
        {
            if (!document.IsAny(t, "to", "on", "upon") && (givenBy || document.Mark(t) is not ('\u2013' or '-' or ':'))) continue;
            roles.Add(clause.After(t + 1), trigger.Role);
            ReadFurther(t + 1, trigger.Role);
            return;
        }
    }

    /// <summary>"second prize – to Peter Baker": what else the sentence gives behind a dash.</summary>
    private void ReadFurther(int token, string role)
    {
        for (var t = token; t + 1 < clause.Range.End; t++)
            if (document.Is(t + 1, "to") && document.Mark(t) is '-' or '\u2013' or '\u2014') roles.Add(clause.After(t + 2), role);
    }

    /// <summary>"The floor was given to": to speak is no prize.</summary>
    private bool IsFloor(int verb)
    {
        for (var t = verb - 1; t >= clause.Range.Start && t > verb - InversionWindow; t--) if (document.IsAny(t, "floor", "word")) return true;
        return false;
    }

    /// <summary>"The first prize went to", not "the guests went to".</summary>
    private bool IsOfPrize(int verb)
    {
        for (var t = verb - 1; t >= clause.Range.Start; t--) if (Prizes.Has(document, t) || document.IsAny(t, "place", "position", "spot", "crown", "it")) return true;
        return false;
    }

    private bool HasPrize()
    {
        for (var t = clause.Range.Start; t < clause.Range.End; t++) if (Prizes.Has(document, t)) return true;
        return false;
    }

    /// <summary>Whether a prize is what is received, not guests.</summary>
    private bool BringsPrize(int token)
    {
        for (var t = token; t < Math.Min(clause.Range.End, token + PrizeWindow) && document.Mark(t) != ','; t++) if (Prizes.Has(document, t)) return true;
        return false;
    }
}
