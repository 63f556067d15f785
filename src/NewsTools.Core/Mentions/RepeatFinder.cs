using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds further mentions of what the article already names: a person's surname or given name alone, a name in the
/// headline, an organization's acronym in parentheses and wherever it stands.
/// </summary>
internal static class RepeatFinder
{
    private const int ShortestName = 3;

    /// <summary>What only the place of a word made an organization ("Parliament" too) is looked at anew wherever it stands.</summary>
    private const float Sure = 0.75f;

    /// <summary>Organizations' acronyms in parentheses, and every further place of a name or acronym.</summary>
    [MethodImpl(HotPath.Options)]
    public static void FindOrganizations(NameText text, MentionSet found)
    {
        var document = text.Document;
        var names = new Dictionary<ulong, List<TokenRange>>();
        var mentions = found.InOrder;
        foreach (var mention in mentions)
        {
            if (mention.Confidence < Sure || mention.Tokens.Count == 1 && document.Has(mention.Tokens.Start, LexiconCategory.OrganizationHead)) continue;
            Index(document, names, mention.Tokens);
            var bare = Bare(document, mention.Tokens);
            if (bare.Count > 0 && bare.Count < mention.Tokens.Count && text.IsProper(bare.Start) && !text.IsPlace(bare.Start)) Index(document, names, bare);
        }

        AddAcronyms(text, found, mentions, names);
        for (var t = 0; t < document.Count; t++)
            if (found.At(t) is null && (text.IsCapital(t) || document[t].Has(TokenShape.HasDigit)) && names.TryGetValue(document[t].Hash, out var ranges) && RepeatAt(document, ranges, t) is { } again)
                found.Add(new NameMention(MentionType.Organization, again, "organization.repeat", 0.9f));
    }

    /// <summary>Every further place of a person's surname or given name.</summary>
    [MethodImpl(HotPath.Options)]
    public static void FindPeople(NameText text, MentionSet found)
    {
        var document = text.Document;
        var people = new HashSet<ulong>();
        foreach (var mention in found.InOrder)
        {
            if (mention.Type != MentionType.Person) continue;
            for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++)
                if (document[t].Kind == TokenKind.Word && document[t].Length >= ShortestName && document[t].Has(TokenShape.Capitalized)) people.Add(document[t].Hash);
        }

        for (var t = 0; t < document.Count; t++)
            if (found.At(t) is null && text.IsCapital(t) && people.Contains(document[t].Hash)) AddPerson(text, found, people, t);
    }

    private static void AddPerson(NameText text, MentionSet found, HashSet<ulong> people, int t)
    {
        var document = text.Document;
        var end = t + 1;
        while (end < document.Count && found.At(end) is null && text.IsCapital(end) && people.Contains(document[end].Hash) && !text.StartsLine(end)) end++;
        if (end - t == 1 && (text.IsPlace(t) || text.IsCommon(t) || document.Has(t, LexiconCategory.Demonym) || text.IsCapital(end) && !text.IsUnreliable(t))) return;
        found.Add(new NameMention(MentionType.Person, new TokenRange(t, end), "person.repeat", 0.9f));
    }

    /// <summary>"X (ABC)" and "ABC (X)": the acronym beside the name, if its letters fit.</summary>
    private static void AddAcronyms(NameText text, MentionSet found, IReadOnlyList<NameMention> mentions, Dictionary<ulong, List<TokenRange>> organizations)
    {
        var document = text.Document;
        foreach (var mention in mentions)
        {
            if (mention.Type != MentionType.Organization) continue;
            var open = mention.Tokens.End;
            if (document.Mark(open) != '(' || open + 2 >= document.Count) continue;
            var close = open + 1;
            while (close < document.Count && close - open < 5 && document.Mark(close) != ')') close++;
            if (document.Mark(close) != ')') continue;
            var range = new TokenRange(open + 1, close);
            if (!text.IsCapital(range.Start) || !(IsForeignAcronym(document, range) || Acronyms.IsShortFor(document.TextOf(range), document.TextOf(mention.Tokens), beside: true))) continue;
            if (found.Add(new NameMention(MentionType.Organization, range, "organization.acronym", 0.95f))) Index(document, organizations, range);
        }
    }

    /// <summary>"Corruption Eradication Commission (KPK)": capitals alone beside the name stand for it in its own language.</summary>
    private static bool IsForeignAcronym(Document document, TokenRange range) => range.Count == 1 && document[range.Start].Has(TokenShape.AllCaps) && document[range.Start].Length is >= 2 and <= 8;

    /// <summary>The name without its legal form and the marks around it ("Gilan" for ""Gilan" LLC").</summary>
    private static TokenRange Bare(Document document, TokenRange name)
    {
        var (start, end) = (name.Start, name.End);
        for (var t = start + 1; t < end; t++) if (document.MatchAt(t, LexiconCategory.LegalForm) is { } form && form.Tokens.End == name.End) end = t;
        if (end == name.End) return name;
        while (end > start && document[end - 1].Kind == TokenKind.Punctuation) end--;
        while (start < end && document[start].Kind == TokenKind.Punctuation) start++;
        return new TokenRange(start, end);
    }

    private static void Index(Document document, Dictionary<ulong, List<TokenRange>> index, TokenRange range)
    {
        var hash = document[range.Start].Hash;
        if (!index.TryGetValue(hash, out var ranges)) index[hash] = ranges = new List<TokenRange>(2);
        ranges.Add(range);
    }

    private static TokenRange? RepeatAt(Document document, List<TokenRange> ranges, int start)
    {
        TokenRange? longest = null;
        foreach (var range in ranges)
        {
            if (start + range.Count > document.Count || longest is { } best && best.Count >= range.Count) continue;
            var same = true;
            for (var i = 0; i < range.Count && same; i++) same = document[start + i].Hash == document[range.Start + i].Hash;
            if (same) longest = new TokenRange(start, start + range.Count);
        }

        return longest;
    }
}
