using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Cuts a run of text that lists topics into its items.</summary>
internal static class TopicItems
{
    private const int LongestItem = 24;
    private const int LongestList = 200;

    /// <summary>Nouns of talks: what they list are presentations, no topics.</summary>
    public static readonly WordSet Talks = new("report reports talk talks lecture lectures speech speeches presentation presentations paper papers keynote poster posters book film");

    /// <summary>The items from the token to the end of the sentence, cut at semicolons, or else at the given mark.</summary>
    public static IReadOnlyList<TokenRange> Cut(Document document, Entities entities, int start, Sentence sentence, char weak)
    {
        var end = Math.Min(sentence.Tokens.End, start + LongestList);
        while (end > start && document.Mark(end - 1) is '.' or '!' or '?' or ';') end--;
        var numbered = end - start > 2 && document[start].Kind == TokenKind.Number && document.Mark(start + 1) == ')';
        for (var i = start; i < end; i++) if ((entities.PersonAt(i) is not null && !numbered) || Talks.Has(document, i)) return [];
        for (var i = start; i < end; i++) if (document.QuoteAt(i) is not null || (document.IsAny(i, "which", "that", "who") && i > start)) end = i;
        while (end > start && document.Mark(end - 1) is ',') end--;
        if (end == start) return [];

        var mark = HasMark(document, start, end, ';') ? ';' : weak;
        if (!HasMark(document, start, end, mark) && (weak == ';' || !document[end - 1].Has(TokenShape.Capitalized))) return [new TokenRange(start, end)];
        var items = new List<TokenRange>();
        var first = start;
        for (var i = start; i <= end; i++)
        {
            var cut = i == end || document.Mark(i) == mark || (document.Is(i, "and") && (mark == ',' || document.Mark(i - 1) == mark) && !HasMark(document, i, end, mark));
            if (!cut) continue;
            items.Add(new TokenRange(first, i));
            first = i + 1;
        }

        return items;
    }

    /// <summary>An item without its number, "and" and closing marks; empty when it is none.</summary>
    public static TokenRange Trim(Document document, TokenRange item)
    {
        var (start, end) = (item.Start, item.End);
        while (start < end && (document.Is(start, "and") || document.Mark(start) is '-' or '\u2013' or '(' or ')')) start++;
        if (end - start > 2 && document[start].Kind == TokenKind.Number && document.Mark(start + 1) == ')') start += 2;
        while (end > start && (document.Mark(end - 1) is ',' or ';' or '.' or ':' || document.IsAny(end - 1, "and", "more"))) end--;
        return end - start is > 0 and <= LongestItem && !document.IsAny(start, "others", "other", "more", "etc.") ? new TokenRange(start, end) : default;
    }

    private static bool HasMark(Document document, int from, int end, char mark)
    {
        for (var i = from; i < end; i++) if (document.Mark(i) == mark) return true;
        return false;
    }
}
