using System;
using System.Collections.Generic;

namespace NewsTools.Linking;

/// <summary>Gives one organization to several names: "A and B of X", "A and B (both X)", "Team (X): A, B, C", "X (A, B, C)", "Team (A, B, C), X".</summary>
internal static class GroupAffiliations
{
    public static void Read(IReadOnlyList<Unit> run, Action<Person, Institution> give)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Organization is not { } organization) continue;
            if (i + 1 < run.Count && run[i + 1].Person is not null && (run[i + 1].Before & Gap.Colon) != 0) GiveFollowing(run, i + 1, organization, give);
            else if ((run[i].Before & (Gap.Of | Gap.All)) != 0) GivePreceding(run, i - 1, organization, give);
            else if (run[i].Before == (Gap.Close | Gap.Comma)) GiveBracketed(run, Opening(run, i - 1), i, organization, give);
            else if (i + 2 < run.Count && run[i + 1].Before == Gap.Open) GiveBracketed(run, i + 1, Closing(run, i + 2), organization, give);
        }
    }

    private static void GiveFollowing(IReadOnlyList<Unit> run, int first, Institution organization, Action<Person, Institution> give)
    {
        for (var i = first; i < run.Count && run[i].Person is { } person && (i == first || IsListed(run[i])); i++)
            if (i + 1 == run.Count || run[i + 1].Person is not null) give(person, organization);
    }

    /// <summary>The names before the last, which has the organization as its own; none when a post stands before the first.</summary>
    private static void GivePreceding(IReadOnlyList<Unit> run, int last, Institution organization, Action<Person, Institution> give)
    {
        if (last < 1 || run[last].Person is null || (run[last].Before & Gap.And) == 0 || !IsListed(run[last])) return;
        var first = last;
        while (first > 0 && run[first - 1].Person is not null && IsListed(run[first])) first--;
        if (first > 0 && (run[first - 1].Post is not null || (run[first - 1].Before & (Gap.Of | Gap.Open)) != 0)) return;
        for (var i = first; i < last; i++) give(run[i].Person!, organization);
    }

    /// <summary>The names between brackets, two at least and nothing else.</summary>
    private static void GiveBracketed(IReadOnlyList<Unit> run, int first, int end, Institution organization, Action<Person, Institution> give)
    {
        if (end - first < 2) return;
        for (var i = first; i < end; i++) if (run[i].Person is null || i > first && !IsListed(run[i])) return;
        for (var i = first; i < end; i++) give(run[i].Person!, organization);
    }

    /// <summary>The name behind the opening bracket; the run's first when the bracket stands before the run.</summary>
    private static int Opening(IReadOnlyList<Unit> run, int last)
    {
        while (last > 0 && (run[last].Before & Gap.Open) == 0) last--;
        return last;
    }

    private static int Closing(IReadOnlyList<Unit> run, int next)
    {
        while (next < run.Count && (run[next].Before & Gap.Close) == 0) next++;
        return next;
    }

    private static bool IsListed(Unit unit) => (unit.Before & ~(Gap.Comma | Gap.And)) == 0 && unit.Before != Gap.None;
}
