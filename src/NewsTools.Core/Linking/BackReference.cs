using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What "the Laboratory", "the university" and the like go back to.</summary>
internal static class BackReference
{
    private const int SentencesBack = 4;

    /// <summary>Nouns that stand for bodies whose names do not hold them.</summary>
    private static readonly WordSet Generic = new("group organisation organization body charity ngo nonprofit firm company carmaker airline retailer manufacturer lender newspaper broadcaster outlet watchdog regulator hotline party");

    /// <summary>Adjectives between an article and the noun: "the central bank", "the ruling party".</summary>
    private static readonly WordSet Adjectives = new("central ruling main umbrella parent national regional local state trade opposition governing");

    /// <summary>Kinds of bodies that a group or an organization is hardly called.</summary>
    private static readonly HashSet<string> StateKinds = new(StringComparer.Ordinal) { "ministry", "government", "parliament", "court", "university", "college", "school", "faculty", "department", "hospital", "military", "embassy", "museum", "theatre", "council", "committee", "media", "bank" };

    /// <summary>Whether the token is a noun that an organization may be called by.</summary>
    public static bool IsBody(Document document, int token) => document.Has(token, LexiconCategory.OrganizationHead) || document.IsAny(token, "command", "alliance", "network", "movement", "front") || token < document.Count && !document[token].Has(TokenShape.Capitalized) && Generic.Has(document, token);

    /// <summary>The noun itself behind an adjective ("the central bank"); the token when it is none.</summary>
    public static int NounAt(Document document, int token) => Adjectives.Has(document, token) && !document[token].Has(TokenShape.Capitalized) && IsBody(document, token + 1) ? token + 1 : token;

    /// <summary>
    /// The organization that has the noun in its name and is named most before the token, one that a sentence is about before others, the last of
    /// equals; or else the only one of the article that has it, or the last one of the noun's kind; null when there is none.
    /// </summary>
    public static Institution? Resolve(Document document, Entities entities, int token)
    {
        if (document.Is(token, "bank") && document.Is(token - 1, "central")) return entities.Institutions.FirstOrDefault(i => IsCentralBank(document, i));
        var noun = document.Folded(token);
        Institution? best = null, only = null;
        int bestWeight = 0, bestEnd = -1, fits = 0;
        foreach (var institution in entities.Institutions)
        {
            if (!HasWord(institution.Name, noun)) continue;
            fits++;
            only = institution;
            int weight = 0, end = -1;
            foreach (var mention in institution.Mentions)
            {
                if (mention.Tokens.End > token) continue;
                weight += IsSubject(document, mention) ? 3 : 2;
                end = Math.Max(end, mention.Tokens.End);
            }

            if (weight < bestWeight || weight == bestWeight && end <= bestEnd) continue;
            (best, bestWeight, bestEnd) = (institution, weight, end);
        }

        return best ?? (fits == 1 ? only : null) ?? (fits == 0 && !document[token].Has(TokenShape.Capitalized) && Generic.Has(document, token) ? OfKind(document, entities, token) : null);
    }

    /// <summary>What "the company" or "the group" goes back to: the last organization of its kind in the sentences before.</summary>
    private static Institution? OfKind(Document document, Entities entities, int token)
    {
        var sentence = document.SentenceAt(token).Index;
        Institution? last = null;
        var lastStart = -1;
        foreach (var institution in entities.Institutions)
        {
            if (!IsOfKind(document.Folded(token), institution.Kind)) continue;
            foreach (var mention in institution.Mentions)
            {
                if (mention.Tokens.Start >= token || mention.Tokens.Start <= lastStart || sentence - document.SentenceAt(mention.Tokens.Start).Index > SentencesBack) continue;
                (last, lastStart) = (institution, mention.Tokens.Start);
            }
        }

        return last;
    }

    private static bool IsOfKind(string noun, string? kind) => noun switch
    {
        "party" => kind == "party",
        "firm" or "company" or "carmaker" or "airline" or "retailer" or "manufacturer" => kind == "company",
        "lender" => kind == "bank",
        "newspaper" or "broadcaster" or "outlet" => kind == "media",
        "watchdog" or "regulator" => kind is "agency" or "association" or "international organization" or null,
        _ => kind is null || !StateKinds.Contains(kind),
    };

    private static bool IsCentralBank(Document document, Institution institution)
    {
        var name = Folding.Fold(institution.Name);
        if (HasWord(name, "central bank") || HasWord(name, "reserve bank") || HasWord(name, "federal reserve") || HasWord(name, "national bank of") || HasWord(name, "monetary authority")) return true;
        var tokens = institution.Mentions[0].Tokens;
        bool IsCountry(int token) => document.Has(token, LexiconCategory.Country);
        return tokens.Count == 2 && IsCountry(tokens.Start) && document.Is(tokens.Start + 1, "bank") || tokens.Count > 1 && document.Is(tokens.Start, "bank") && IsCountry(tokens.End - 1);
    }

    private static bool IsSubject(Document document, NameMention mention) => document.SentenceAt(mention.Tokens.Start).Tokens.Start is var start && (mention.Tokens.Start == start || mention.Tokens.Start == start + 1 && document.Is(start, "the"));

    private static bool HasWord(string name, string folded)
    {
        var text = Folding.Fold(name);
        for (var at = text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = text.IndexOf(folded, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + folded.Length == text.Length || !char.IsLetter(text[at + folded.Length]))) return true;
        return false;
    }
}
