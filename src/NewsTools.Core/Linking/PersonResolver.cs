using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Joins the mentions of a person: equal names, a surname or given name alone, initials with the surname.</summary>
internal sealed class PersonResolver
{
    private readonly Document _document;

    public PersonResolver(Document document) => _document = document;

    /// <summary>The persons by first mention. The fullest mentions found a person each; the shorter ones join them.</summary>
    [MethodImpl(HotPath.Options)]
    public IReadOnlyList<Person> Resolve(IEnumerable<NameMention> mentions)
    {
        var all = mentions.Select(m => new PersonName(_document, m)).ToList();
        var groups = new List<List<PersonName>>();
        var index = new Dictionary<string, List<List<PersonName>>>();
        foreach (var name in all.OrderByDescending(n => n.Weight).ThenBy(n => n.Mention.Tokens.Start))
        {
            var home = HomeOf(name, index);
            if (home is null)
            {
                home = new List<PersonName>();
                groups.Add(home);
                foreach (var part in name.Parts.Distinct())
                {
                    if (!index.TryGetValue(part, out var list)) index[part] = list = new List<List<PersonName>>(1);
                    list.Add(home);
                }
            }

            home.Add(name);
        }

        return groups.Select(ToPerson).OrderBy(p => p.Mentions[0].Tokens.Start).ToList();
    }

    /// <summary>The group whose fullest name the mention fits; of several, the one that was named last before it.</summary>
    private static List<PersonName>? HomeOf(PersonName name, Dictionary<string, List<List<PersonName>>> index)
    {
        List<PersonName>? best = null;
        var bestStart = int.MinValue;
        foreach (var part in name.Parts)
        {
            if (!index.TryGetValue(part, out var candidates)) continue;
            foreach (var candidate in candidates)
            {
                if (!name.Fits(candidate[0])) continue;
                var start = LastBefore(candidate, name.Mention.Tokens.Start);
                if (best is not null && (start <= bestStart || ReferenceEquals(best, candidate))) continue;
                best = candidate;
                bestStart = start;
            }
        }

        return best;
    }

    private static int LastBefore(List<PersonName> group, int token)
    {
        var last = -group.Min(n => n.Mention.Tokens.Start) - 1;
        foreach (var name in group) if (name.Mention.Tokens.Start <= token && name.Mention.Tokens.Start > last) last = name.Mention.Tokens.Start;
        return last;
    }

    private Person ToPerson(List<PersonName> group) =>
        new(_document.TextOf(group[0].Mention.Tokens), group.Select(n => n.Mention).OrderBy(m => m.Tokens.Start).ToList());
}
