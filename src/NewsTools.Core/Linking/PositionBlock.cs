using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;

namespace NewsTools.Linking;

/// <summary>Reads the positions that the units around one name give.</summary>
internal static class PositionBlock
{
    private static readonly string[] Visitors = ["judge", "expert", "winner", "champion", "guest", "jury member", "member of the jury"];
    private static readonly string[] Seats = ["parliament", "senator", "congress", "legislat", "councillor"];

    /// <param name="block">The name and its units.</param>
    /// <param name="owner">The organization whose list of posts the name stands in; null outside such lists.</param>
    public static IEnumerable<(string? Title, string? Organization)> Read(NameBlock block, Institution? owner = null)
    {
        var before = Positions(block.Before);
        if (owner is not null && before.Count > 0 && before[0] is { Takes: true }) before[0] = before[0] with { Organization = owner, Takes = false };
        before.RemoveAll(p => p.Title is null && p != before[before.Count - 1]);
        var behind = Positions(block.Behind);

        // "Professor X, University of Y": the organization behind the name completes the post before it.
        var dashed = (block.Name.Before & (Gap.Dash | Gap.Colon)) != 0;
        if (!dashed && before.Count > 0 && before[before.Count - 1] is var open && behind.Count > 0 && behind[0].Title is null && (open.Takes || open.IsOccupation && (behind[0].Before & (Gap.Of | Gap.At)) != 0) && !StandsAlone(open.Title!, behind[0]))
        {
            before[before.Count - 1] = open with { Organization = behind[0].Organization };
            behind.RemoveAt(0);
        }

        return before.Concat(behind).Select(p => (p.Title, p.Organization?.Name));
    }

    /// <summary>
    /// Whether the post is none in the organization behind the name: a judge or an expert "of X" comes from there, and a
    /// member of parliament's party stands in brackets.
    /// </summary>
    private static bool StandsAlone(string title, Held behind) =>
        Visitors.Any(v => title.EndsWith(v, StringComparison.OrdinalIgnoreCase)) || (behind.Before & Gap.Open) != 0 && (behind.Organization!.Kind == "party" || Seats.Any(s => title.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0));

    private static List<Held> Positions(IReadOnlyList<Unit> units)
    {
        var held = new List<Held>();
        foreach (var unit in units)
        {
            var last = held.Count - 1;
            if (unit.Post is { } post)
            {
                // "UNDP and UNICEF Representative": the post is held in both.
                if (post.OrganizationFirst && last >= 0 && held[last].Title is null && (unit.Before & Gap.And) != 0) held[last] = held[last] with { Title = post.Title };
                var takes = post.Organization is null && !post.Owned && post.Kind != PostKind.Occupation && !(post.Kind == PostKind.Office && post.HasPortfolio);
                held.Add(new Held(post.Title, post.Organization, takes, !post.HasPortfolio && post.Kind is PostKind.Post or PostKind.Office, unit.Before) { IsOccupation = post.Kind == PostKind.Occupation && post.Organization is null });
            }
            else if (last >= 0 && (held[last].Takes || held[last].IsOccupation && (unit.Before & ~Gap.Comma) is Gap.None or Gap.Of or Gap.At))
            {
                held[last] = held[last] with { Organization = unit.Organization, Takes = false, IsOccupation = false };
            }
            else if (last >= 0 && IsPartOf(unit, held[last].Organization))
            {
                held[last] = held[last] with { Organization = unit.Organization };
            }
            else if (last < 0 || (unit.Before & Gap.And) != 0)
            {
                held.Add(new Held(null, unit.Organization, false, false, unit.Before));
            }
        }

        Share(held);
        return held;
    }

    /// <summary>"of Lodz University's Institute of Law", "Lodz University, Faculty of Law": the unit behind its whole is the innermost one.</summary>
    private static bool IsPartOf(Unit unit, Institution? whole) =>
        whole is not null && (unit.Before == Gap.Genitive || unit.Before == Gap.Comma && whole.Kind == "university" && unit.Organization!.Kind is "faculty" or "department" or "laboratory");

    /// <summary>"Chairman, President and CEO of X": posts that are joined share the organization of the last.</summary>
    private static void Share(List<Held> held)
    {
        for (var i = held.Count - 2; i >= 0; i--)
        {
            var next = held[i + 1];
            if (held[i] is not { Takes: true, Shares: true } || next.Organization is null || next.Title is null || HomePosts.HeadsUniversity(held[i].Title!) && next.Organization.Kind is "council" or "committee") continue;
            if ((next.Before & (Gap.And | Gap.Dash)) != 0 || next.Joined) held[i] = held[i] with { Organization = next.Organization, Takes = false, Joined = true };
        }
    }

    /// <param name="Takes">Whether an organization that follows may be its own.</param>
    /// <param name="Shares">Whether it may share the organization of the post it is joined to.</param>
    /// <param name="Before">What stands before it.</param>
    private sealed record Held(string? Title, Institution? Organization, bool Takes, bool Shares, Gap Before)
    {
        /// <summary>Whether it got its organization from the post after it.</summary>
        public bool Joined { get; init; }

        /// <summary>Whether it is an occupation, which takes only an organization that directly follows it.</summary>
        public bool IsOccupation { get; init; }
    }
}
