using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads who is said to be a host, sponsor or partner: "the sponsors were D and E", "F was the media partner", "G, the organiser".</summary>
/// <param name="document">The article.</param>
/// <param name="entities">Who and what it names.</param>
/// <param name="lists">Reads the organizations that a phrase lists.</param>
/// <param name="roles">Where the roles go.</param>
internal sealed class OrganizerNounReader(Document document, Entities entities, InstitutionList lists, OrganizationRoleSet roles)
{
    private const int Reach = 12;
    private static readonly WordSet Copulas = new("is are was were be been include included includes : - – — were:");
    private static readonly WordSet Acting = new("acted acts acting served serves serving joined joins participated came");
    private static readonly WordSet Auxiliaries = new("is are was were be been being has have had");

    /// <summary>"The partners of the forum are A and B", "Sponsors: A", "A was the media partner", "A, who sponsored".</summary>
    public void Read(OrganizerTrigger trigger, Sentence sentence, bool about)
    {
        for (var i = trigger.Tokens.End; i < sentence.Tokens.End && i < trigger.Tokens.End + Reach; i++)
        {
            if (document.MatchAt(i, LexiconCategory.OrganizerTrigger) is not null || entities.PersonAt(i) is not null || document.Mark(i) is ',' or ';') break;
            if (!Copulas.Has(document, i)) continue;
            if (document.IsAny(trigger.Tokens.Start - 1, "by") || entities.InstitutionAt(trigger.Tokens.Start - 1) is not null) break;
            roles.AddListed(i + 1, sentence, trigger.Role);
            return;
        }

        if ((about || document.Is(trigger.Tokens.Start, "host")) && Appositive(trigger, sentence) is { } apposed) roles.Add(apposed, trigger.Role);
        if (Apposed(trigger) is { } named && (about || trigger.Role == OrganizationRoles.Sponsor))
        {
            roles.Add(named, trigger.Role);
            return;
        }

        if (Backward(trigger, sentence, about)) return;
        var block = document.Blocks[sentence.Block];
        if (block.Kind == BlockKind.Heading && sentence.Tokens.Count <= 4) Below(block, trigger.Role);
    }

    /// <summary>"the forum's main sponsor, X, …": the organization that the noun leads to.</summary>
    private Institution? Appositive(OrganizerTrigger trigger, Sentence sentence)
    {
        if (document.Mark(trigger.Tokens.End) != ',') return null;
        var name = document.Is(trigger.Tokens.End + 1, "the") ? trigger.Tokens.End + 2 : trigger.Tokens.End + 1;
        if (name >= sentence.Tokens.End || lists.At(name) is not { } named) return null;
        return document.Is(trigger.Tokens.Start, "host") || document.Mark(named.End) is ',' or '(' ? named.Institution : null;
    }

    /// <summary>"X, the organiser", "X (ABC), the sponsors": the organization that the noun goes on from.</summary>
    private Institution? Apposed(OrganizerTrigger trigger)
    {
        var article = trigger.Tokens.Start - 1;
        if (document.IsAny(article, "only", "sole", "main", "official", "proud", "principal")) article--;
        var comma = article - 1;
        if (!document.IsAny(article, "the", "its", "our") || document.Mark(comma) != ',' || document.Is(trigger.Tokens.End, "of") && !document.IsAny(trigger.Tokens.End + 1, "the", "this")) return null;
        if (trigger.Tokens.End < document.Count && document[trigger.Tokens.End].Kind == TokenKind.Word && !document.Is(trigger.Tokens.End, "of")) return null;
        return entities.InstitutionAt(comma - 1) ?? (document.Mark(comma - 1) == ')' ? entities.InstitutionAt(comma - 2) : null);
    }

    /// <summary>"A and B are the sponsors"; "A, as media partner"; "the company has been the general sponsor".</summary>
    private bool Backward(OrganizerTrigger trigger, Sentence sentence, bool about)
    {
        var copula = trigger.Tokens.Start - 1;
        while (copula > sentence.Tokens.Start && document.IsAny(copula, "the", "a", "an", "its", "our", "their", "this", "main", "official", "general", "exclusive", "principal", "sole", "lead")) copula--;
        if (!Auxiliaries.Has(document, copula) && !document.Is(copula, "as")) return false;
        while (copula > sentence.Tokens.Start && (Auxiliaries.Has(document, copula - 1) || Acting.Has(document, copula - 1))) copula--;
        var (found, company) = (false, false);
        for (var i = copula - 1; i >= sentence.Tokens.Start; i--)
        {
            if (document.IsAny(i, "company", "firm", "bank") && document.Is(i - 1, "the"))
            {
                company = true;
                continue;
            }

            if (lists.At(i) is { } named)
            {
                roles.Add(named.Institution, trigger.Role);
                found = true;
                while (i > sentence.Tokens.Start && entities.InstitutionAt(i - 1) == named.Institution) i--;
            }
            else if (!document.IsAny(i, "and", "the", "&") && document.Mark(i) is not (',' or ')' or '"') && !(company && entities.PersonAt(i) is not null)) break;
        }

        return found || about;
    }

    /// <summary>The organizations of the short lines below a heading "Sponsors".</summary>
    private void Below(Block heading, string role)
    {
        for (var b = heading.Index + 1; b < document.Blocks.Count && document.Blocks[b].Tokens.Count <= 16 && b < heading.Index + 12; b++)
            for (var i = document.Blocks[b].Tokens.Start; i < document.Blocks[b].Tokens.End; i++)
                if (entities.InstitutionAt(i) is { } institution) roles.Add(institution, role);
    }
}
