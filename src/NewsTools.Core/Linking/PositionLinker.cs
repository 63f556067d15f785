using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which post in which organization belongs to whom.</summary>
internal static class PositionLinker
{
    private static readonly string[] Offices = ["minister", "ambassador", "consul", "mayor", "governor", "senator", "prime", "king", "queen", "prince"];

    /// <summary>The positions of each person of the article; a person without any is left out.</summary>
    /// <param name="document">The article.</param>
    /// <param name="entities">Who and what it names.</param>
    /// <param name="roles">What each organization did for the event: a post without an organization is the host's first.</param>
    [MethodImpl(HotPath.Options)]
    public static IReadOnlyDictionary<Person, IReadOnlyList<Position>> Link(Document document, Entities entities, IReadOnlyDictionary<Institution, IReadOnlyList<string>> roles)
    {
        var positions = entities.People.ToDictionary(p => p, _ => new PositionSet());
        var roll = new PostRoll(document, entities);
        foreach (var units in UnitReader.Runs(document, entities))
        {
            if (units.All(u => u.Person is null)) continue;
            var owner = roll.OwnerOf(units[0]);
            var run = PluralPosts.Distribute(units, (person, post) => positions[person].Add(post.Title, (post.Organization ?? (units[0].Post is { Plural: true } ? owner : null))?.Name));
            GroupAffiliations.Read(run, (person, organization) => positions[person].Add(null, organization.Name));
            Institution? head = null;
            NameBlock? before = null;
            foreach (var block in ListSegmenter.Segment(run, i => IsClosed(document, run, i)))
            {
                foreach (var (title, organization) in PositionBlock.Read(block, owner ?? Shared(block, head)))
                {
                    positions[block.Name.Person!].Add(title, organization);
                    if (before is not null && title is not null && organization is not null && IsSamePost(before, block, title)) positions[before.Name.Person!].Complete(organization, t => t == title);
                }

                before = block;
                head = block.Before.LastOrDefault(u => u.Post is not null)?.Post?.Organization ?? head;
            }
        }

        foreach (var (member, sender) in new DelegationPosts(document, entities).Members()) positions[member].Complete(sender.Name, IsNoOffice);
        var home = new HomePosts(entities, roles);
        foreach (var set in positions.Values) home.Complete(set);
        return positions.Where(p => !p.Value.IsEmpty).ToDictionary(p => p.Key, p => p.Value.Positions);
    }

    /// <summary>"Justice Ann Lee and Justice John Roe of the High Court": the one before has the same post and nothing else.</summary>
    private static bool IsSamePost(NameBlock before, NameBlock block, string title) =>
        before.Behind.Count == 0 && before.Before.Count == 1 && before.Before[0].Post is { Organization: null } one && one.Title == title
        && block.Before.Count == 1 && block.Before[0] is { Post.Organization: null } two && (two.Before & Gap.And) != 0;

    /// <summary>"the Miners' Union president Ann Lee, treasurer John Roe and …": the organization of the post before, for an officer beside it.</summary>
    private static Institution? Shared(NameBlock block, Institution? head) =>
        head is not null && block.Before.Count > 0 && block.Before[0] is { Post: { Organization: null } post } first && (first.Before & (Gap.Comma | Gap.And)) != 0 && HomePosts.IsOfficer(post.Title) ? head : null;

    /// <summary>Whether a delegation's sender may be what the post is held in; a state or a territory is not.</summary>
    private static bool IsNoOffice(string title) => !Offices.Any(office => title.IndexOf(office, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsClosed(Document document, IReadOnlyList<Unit> run, int unit)
    {
        if (unit + 1 < run.Count)
        {
            // "The chairman, Ann Lee of the Labour Party, …": what the name takes with it stands before the mark.
            if (run[unit].Person is not null && run[unit + 1] is { Organization: not null, Before: Gap.Of or Gap.At }) return IsClosed(document, run, unit + 1);
            if (run[unit].Organization is not null && run[unit + 1] is { Organization: not null, Before: Gap.Genitive }) return false;
            return run[unit + 1].Before is not (Gap.None or Gap.Copula or Gap.Of or Gap.At);
        }


        var next = run[unit].Tokens.End;
        return next >= document.Count || document[next].Has(TokenShape.LineStart) || document[next].Kind == TokenKind.Punctuation || document.IsAny(next, "and", "who");
    }
}
