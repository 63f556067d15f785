using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which organization the text ties to which as its part.</summary>
internal static class ParentLinker
{
    private const int LongestTie = 6;

    /// <summary>The parent of each organization that the text says to be a part of another; the first tie counts.</summary>
    [MethodImpl(HotPath.Options)]
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
                if (IsOwner(document, gap) || IsUnder(second, first) && StandsInFront(document, first, range, gap, next.End) && !IsListed(document, range.Start, i > 0 ? mentions[i - 1].Tokens.End : -1) || IsChapter(document, gap, next.End)) Tie(parents, second, first);
                else if (IsPart(document, gap) && !(document.Is(gap.Start, "at") && IsVenue(second)) || IsBracketed(document, gap, next.End) && IsUnder(first, second) || (IsComma(document, gap, next.End) && !IsListed(document, range.Start, i > 0 ? mentions[i - 1].Tokens.End : -1) && IsUnder(first, second))) Tie(parents, first, second);
            }

            if (OwnerBefore(document, range.Start) is var before && before >= 0 && BackReference.Resolve(document, entities, before) is { } house) Tie(parents, first, house);
            if (BodyBehind(document, range.End) is var body && body >= 0 && next.Start > body && BackReference.Resolve(document, entities, body) is { } owner) Tie(parents, first, owner);
        }

        return parents;
    }

    private static void Tie(Dictionary<Institution, Institution> parents, Institution part, Institution whole)
    {
        if (!ReferenceEquals(part, whole) && !parents.ContainsKey(part) && !(parents.TryGetValue(whole, out var above) && ReferenceEquals(above, part))) parents[part] = whole;
    }

    /// <summary>How large bodies of the kind are by nature: a comma alone ties a smaller one to a larger one behind it.</summary>
    private static int RankOf(Institution institution) => institution.Kind switch
    {
        "department" when institution.Name.IndexOf("Department of", System.StringComparison.Ordinal) >= 0 => 1,
        "department" or "faculty" or "laboratory" or "committee" => 0,
        "institute" or "center" or "school" or "museum" or "agency" => institution.Name.IndexOf("Institutes", System.StringComparison.Ordinal) >= 0 ? 3 : 2,
        _ => 3,
    };

    /// <summary>Whether the one is a smaller kind of body than the other; a faculty has departments.</summary>
    private static bool IsUnder(Institution part, Institution whole) =>
        (part.Kind, whole.Kind) switch
        {
            ("department", "faculty") => true,
            ("faculty", "department") => false,
            _ => RankOf(part) < RankOf(whole),
        };

    /// <summary>"Lodz University Faculty of Law", "Lodz University (LU) Faculty of Law", "Lodz University, Faculty of Law", "WWF Centre for Rivers": the whole in front of its part.</summary>
    private static bool StandsInFront(Document document, Institution whole, TokenRange mention, TokenRange gap, int end)
    {
        var academic = whole.Kind is "university" or "faculty";
        if (gap.Count == 0) return academic || mention.Count == 1 && document[mention.Start].Has(TokenShape.AllCaps);
        return academic && (gap.Count == 1 && document.Mark(gap.Start) == ')' || IsComma(document, gap, end));
    }

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

    /// <summary>A house that others meet at: no whole that an "at" alone makes them a part of. An acronym is none.</summary>
    private static bool IsVenue(Institution institution) => institution.Kind is "museum" or "theatre" or "church" or "club" || institution.Kind is null && institution.Name.IndexOf(' ') > 0;

    /// <summary>"Reed Growers Union (RGU) Northern Chapter".</summary>
    private static bool IsChapter(Document document, TokenRange gap, int end) => gap.Count == 1 && document.Mark(gap.Start) == ')' && document.IsAny(end - 1, "chapter", "branch", "section", "committee");

    /// <summary>"Department of X (ABC)".</summary>
    private static bool IsBracketed(Document document, TokenRange gap, int end) => gap.Count == 1 && document.Mark(gap.Start) == '(' && document.Mark(end) == ')';

    /// <summary>"Department of X, University of Y": a comma, and no further one that would make a list of it.</summary>
    private static bool IsComma(Document document, TokenRange gap, int end) =>
        (gap.Count == 1 && document.Mark(gap.Start) == ',' || gap.Count == 2 && document.Mark(gap.Start) == ')' && document.Mark(gap.End - 1) == ',') && !document.IsAny(end, "and", "&");

    /// <summary>Whether a list of bodies goes on with the name: a comma alone stands between it and the one before.</summary>
    private static bool IsListed(Document document, int start, int before) => before >= 0 && start - before <= 2 && document.Mark(before) == ',';

    /// <summary>The body noun of "the Institute's" before a name; -1 when there is none.</summary>
    private static int OwnerBefore(Document document, int start) =>
        start >= 3 && document[start - 1].Kind == TokenKind.Genitive && document.IsAny(start - 3, "the", "this", "our") && BackReference.IsBody(document, start - 2) ? start - 2 : -1;

    /// <summary>The body noun of "of the university" behind a name; -1 when there is none.</summary>
    private static int BodyBehind(Document document, int end) =>
        document.IsAny(end, "of", "at", "within") && document.IsAny(end + 1, "the", "this", "our") && end + 2 < document.Count && document.Has(end + 2, LexiconCategory.OrganizationHead) && !document[end + 2].Has(TokenShape.Capitalized) ? end + 2 : -1;
}
