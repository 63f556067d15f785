using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which organization the text ties to which as its part.</summary>
internal static class ParentLinker
{
    private const int LongestTie = 6;

    /// <summary>Units by nature: a comma alone ties them to the institution behind it.</summary>
    private static readonly HashSet<string> UnitKinds = new(System.StringComparer.Ordinal) { "department", "faculty", "laboratory", "committee", "school", "institute", "center" };

    /// <summary>The parent of each organization that the text says to be a part of another; the first tie counts.</summary>
    public static IReadOnlyDictionary<Institution, Institution> Link(Document document, Entities entities)
    {
        var parents = new Dictionary<Institution, Institution>();
        var mentions = entities.Institutions.SelectMany(i => i.Mentions.Select(m => (Institution: i, m.Tokens))).OrderBy(m => m.Tokens.Start).ToList();
        for (var i = 0; i < mentions.Count; i++)
        {
            var (first, range) = mentions[i];
            var (second, next) = i + 1 < mentions.Count ? mentions[i + 1] : (null, new TokenRange(int.MaxValue, int.MaxValue));
            if (second is not null && next.Start - range.End <= LongestTie && document.SentenceAt(range.Start) == document.SentenceAt(next.Start))
            {
                var gap = new TokenRange(range.End, next.Start);
                if (IsOwner(document, gap)) Tie(parents, second, first);
                else if (IsPart(document, gap) || (IsUnitComma(document, gap, next.End) && IsUnit(first) && !IsUnit(second))) Tie(parents, first, second);
            }

            if (BodyBehind(document, range.End) is var body && body >= 0 && next.Start > body && BackReference.Resolve(document, entities, body) is { } owner) Tie(parents, first, owner);
        }

        return parents;
    }

    private static void Tie(Dictionary<Institution, Institution> parents, Institution part, Institution whole)
    {
        if (!ReferenceEquals(part, whole) && !parents.ContainsKey(part) && !(parents.TryGetValue(whole, out var above) && ReferenceEquals(above, part))) parents[part] = whole;
    }

    private static bool IsUnit(Institution institution) => institution.Kind is { } kind && UnitKinds.Contains(kind);

    /// <summary>"Y's X".</summary>
    private static bool IsOwner(Document document, TokenRange gap) => gap.Count == 1 && document[gap.Start].Kind == TokenKind.Genitive;

    /// <summary>"X of Y", "X at the Y", "X (ABC) within Y", "X, part of Y".</summary>
    private static bool IsPart(Document document, TokenRange gap)
    {
        var t = gap.Start;
        var end = gap.End;
        if (document.Mark(t) == ')') t++;
        if (document.Is(end - 1, "the")) end--;
        if (end - t == 1) return document.IsAny(t, "of", "at", "within", "under");
        if (document.Mark(t) == ',') t++;
        if (document.IsAny(t, "a", "an", "the")) t++;
        if (document.IsAny(t, "which") && document.Is(t + 1, "is")) t += 2;
        return end - t == 2 && document.IsAny(t, "part", "subsidiary", "division", "unit", "arm", "affiliate", "branch") && document.Is(t + 1, "of");
    }

    /// <summary>"Department of X, University of Y": a comma, and no further one that would make a list of it.</summary>
    private static bool IsUnitComma(Document document, TokenRange gap, int end) =>
        gap.Count == 1 && document.Mark(gap.Start) == ',' && !document.IsAny(end, "and", "&");

    /// <summary>The body noun of "of the university" behind a name; -1 when there is none.</summary>
    private static int BodyBehind(Document document, int end) =>
        document.IsAny(end, "of", "at", "within") && document.IsAny(end + 1, "the", "this", "our") && end + 2 < document.Count && document.Has(end + 2, LexiconCategory.OrganizationHead) && !document[end + 2].Has(TokenShape.Capitalized) ? end + 2 : -1;
}
