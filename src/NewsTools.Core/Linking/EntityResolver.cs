using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Who is who inside an article: joins the mentions of one person or organization.</summary>
internal static class EntityResolver
{
    public static Entities Resolve(Document document, IReadOnlyList<NameMention> mentions)
    {
        var people = new PersonResolver(document).Resolve(mentions.Where(m => m.Type == MentionType.Person));
        var institutions = new InstitutionResolver(document).Resolve(mentions.Where(m => m.Type == MentionType.Organization));
        return new Entities(AsListed(document, people), AsListed(document, institutions));
    }

    /// <summary>Gives each person that the user lists the listed name, and joins those that share one.</summary>
    private static IReadOnlyList<Person> AsListed(Document document, IReadOnlyList<Person> people) => people
        .GroupBy(person => ListedName(document, person.Mentions) ?? person.Name)
        .Select(group => new Person(group.Key, InOrder(group.SelectMany(person => person.Mentions))))
        .ToList();

    private static IReadOnlyList<Institution> AsListed(Document document, IReadOnlyList<Institution> institutions) => institutions
        .GroupBy(institution => ListedName(document, institution.Mentions) ?? institution.Name)
        .Select(group => new Institution(
            group.Key,
            group.SelectMany(institution => institution.Aliases.Prepend(institution.Name)).Where(name => name != group.Key).Distinct().ToList(),
            group.First().Kind,
            InOrder(group.SelectMany(institution => institution.Mentions))))
        .ToList();

    private static string? ListedName(Document document, IReadOnlyList<NameMention> mentions) =>
        mentions.Select(mention => ListedNameFinder.CanonicalOf(document, mention)).FirstOrDefault(name => name is not null);

    private static IReadOnlyList<NameMention> InOrder(IEnumerable<NameMention> mentions) => mentions.OrderBy(mention => mention.Tokens.Start).ToList();
}
