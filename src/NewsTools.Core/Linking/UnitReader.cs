using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Cuts a document into runs of posts, organizations and names that nothing but marks and small words separates.</summary>
internal static class UnitReader
{
    public static IEnumerable<IReadOnlyList<Unit>> Runs(Document document, Entities entities)
    {
        var gaps = new GapReader(document);
        var run = new List<Unit>();
        foreach (var unit in All(document, entities))
        {
            var previous = run.Count > 0 ? run[run.Count - 1] : null;
            var gap = previous is null || document.SentenceAt(previous.Tokens.End - 1) != document.SentenceAt(unit.Tokens.Start) || PostRoll.IsEntry(document, unit) ? Gap.Break : gaps.Read(previous.Tokens.End, unit);
            if (gap == Gap.Break && run.Count > 0)
            {
                yield return run;
                run = new List<Unit>();
            }

            run.Add(unit with { Before = gap });
        }

        if (run.Count > 0) yield return run;
    }

    [MethodImpl(HotPath.Options)]
    private static IReadOnlyList<Unit> All(Document document, Entities entities)
    {
        var starts = new Dictionary<int, TokenRange>();
        foreach (var institution in entities.Institutions)
            foreach (var mention in institution.Mentions) starts[mention.Tokens.Start] = mention.Tokens;
        var reader = new PostReader(document, entities, starts);
        var posts = new List<Post>();
        PostMention? office = null;
        foreach (var mention in PostPhraseFinder.Find(document, entities))
        {
            var post = reader.Read(mention, posts.Count > 0 ? posts[posts.Count - 1].Tokens.End : 0);
            if (document.IsAny(mention.Core.End - 1, "counterpart", "counterparts"))
            {
                if (office is null || SentencesBetween(document, office, mention) > 2) continue;
                post = post with { Title = WithoutTerritory(document, office.Core) };
            }
            else if (!mention.Plural)
            {
                // An office is what has counterparts; another post only where it stands right before.
                if (mention.Kind == PostKind.Office || office is null || SentencesBetween(document, office, mention) > 0) office = mention;
            }

            var suffix = document.Has(mention.Core.Start, LexiconCategory.NameSuffix) && entities.PersonAt(mention.Core.Start - 1) is not null;
            if (!suffix && !IsGenitive(document, post) && !IsShouted(document, post)) posts.Add(post);
        }

        var units = posts.Select(p => new Unit(p.Tokens, Gap.None, p, null, null))
            .Concat(entities.People.SelectMany(p => p.Mentions, (p, m) => new Unit(m.Tokens, Gap.None, null, null, p)))
            .Concat(entities.Institutions.SelectMany(i => i.Mentions, (i, m) => new Unit(m.Tokens, Gap.None, null, i, null)).Where(u => !IsSuffix(document, u.Tokens)))
            .OrderBy(u => u.Tokens.Start).ThenByDescending(u => u.Tokens.End);
        var kept = new List<Unit>();
        foreach (var unit in units)
            if (kept.Count == 0 || unit.Tokens.Start >= kept[kept.Count - 1].Tokens.End) kept.Add(unit);
        return kept;
    }

    /// <summary>"M.D." behind a name is a degree, whatever else it may stand for.</summary>
    private static bool IsSuffix(Document document, TokenRange tokens) => tokens.Count == 1 && document.Has(tokens.Start, LexiconCategory.NameSuffix);

    private static int SentencesBetween(Document document, PostMention first, PostMention second) =>
        document.SentenceAt(second.Core.Start).Index - document.SentenceAt(first.Core.Start).Index;

    /// <summary>"Foreign Minister" of "French Foreign Minister": what a counterpart is, too.</summary>
    private static string WithoutTerritory(Document document, TokenRange core)
    {
        var start = core.Start;
        while (start < core.End - 1 && (document.Has(start, LexiconCategory.Demonym) || document.Has(start, LexiconCategory.Country))) start++;
        return document.TextOf(new TokenRange(start, core.End));
    }

    /// <summary>In a headline all in capitals, "HOSTS" is as likely a verb as a post.</summary>
    private static bool IsShouted(Document document, Post post) => document.BlockAt(post.Tokens.Start).Kind == BlockKind.Title && document[post.Tokens.End - 1].Has(TokenShape.AllCaps);

    /// <summary>"the Governor's office": nobody's post here.</summary>
    private static bool IsGenitive(Document document, Post post) => (post.Organization is null || post.OrganizationFirst) && post.Tokens.End < document.Count && document[post.Tokens.End].Kind == TokenKind.Genitive;
}
