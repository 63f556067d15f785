using System.Collections.Generic;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Who is who inside an article: joins the mentions of one person or organization.</summary>
internal static class EntityResolver
{
    public static Entities Resolve(Document document, IReadOnlyList<NameMention> mentions)
    {
        var people = new PersonResolver(document).Resolve(mentions.Where(m => m.Type == MentionType.Person));
        var institutions = new InstitutionResolver(document).Resolve(mentions.Where(m => m.Type == MentionType.Organization));
        return new Entities(people, institutions);
    }
}
