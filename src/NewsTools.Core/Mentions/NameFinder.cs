using System.Collections.Generic;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the names of persons and organizations; none overlaps another.</summary>
internal static class NameFinder
{
    public static IReadOnlyList<NameMention> Find(Document document)
    {
        var text = new NameText(document);
        var people = new PersonShape(text);
        var found = new MentionSet(document.Count);
        new QuotedOrganizationFinder(text, people).Find(found);
        new OrganizationFinder(text, people).Find(found);
        RepeatFinder.FindOrganizations(text, found);
        new ContextFinder(text, people).Find(found);
        new PersonFinder(text, people).Find(found);
        RepeatFinder.FindPeople(text, found);
        return found.InOrder;
    }
}
