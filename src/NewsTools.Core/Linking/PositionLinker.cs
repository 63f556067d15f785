using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which post in which organization belongs to whom.</summary>
internal static class PositionLinker
{
    /// <summary>The positions of each person of the article; a person without any is left out.</summary>
    public static IReadOnlyDictionary<Person, IReadOnlyList<Position>> Link(Document document, Entities entities)
    {
        var positions = entities.People.ToDictionary(p => p, _ => new PositionSet());
        foreach (var units in UnitReader.Runs(document, entities))
        {
            if (units.All(u => u.Person is null)) continue;
            var run = PluralPosts.Distribute(units, (person, post) => positions[person].Add(post.Title, post.Organization?.Name));
            GroupAffiliations.Read(run, (person, organization) => positions[person].Add(null, organization.Name));
            foreach (var block in ListSegmenter.Segment(run, i => IsClosed(document, run, i)))
                foreach (var (title, organization) in PositionBlock.Read(block)) positions[block.Name.Person!].Add(title, organization);
        }

        if (University(entities) is { } university)
            foreach (var set in positions.Values) set.Complete(university.Name, HeadsUniversity);
        return positions.Where(p => !p.Value.IsEmpty).ToDictionary(p => p.Key, p => p.Value.Positions);
    }

    private static bool IsClosed(Document document, IReadOnlyList<Unit> run, int unit)
    {
        if (unit + 1 < run.Count) return run[unit + 1].Before is not (Gap.None or Gap.Copula or Gap.Of or Gap.At);
        var next = run[unit].Tokens.End;
        return next >= document.Count || document[next].Has(TokenShape.LineStart) || document[next].Kind == TokenKind.Punctuation || document.IsAny(next, "and", "who");
    }

    /// <summary>The university that the article speaks of most.</summary>
    private static Institution? University(Entities entities) =>
        entities.Institutions.Where(i => i.Kind == "university").OrderByDescending(i => i.Mentions.Count).FirstOrDefault();

    private static bool HeadsUniversity(string title)
    {
        var head = Folding.Fold(title.Split(' ')[0]);
        return head.EndsWith("rector", StringComparison.Ordinal) && !head.EndsWith("director", StringComparison.Ordinal) || head is "vice-chancellor" or "provost" or "vice-provost" or "pro-vice-chancellor";
    }
}
