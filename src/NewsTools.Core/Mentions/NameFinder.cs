using System.Collections.Generic;
using NewsTools.Linking;
using NewsTools.Tagging;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the names of persons and organizations; none overlaps another.</summary>
internal static class NameFinder
{
    /// <param name="document">The document.</param>
    /// <param name="tags">What the tagger says of it; null to find by rules alone.</param>
    public static IReadOnlyList<NameMention> Find(Document document, NameTags? tags = null)
    {
        var text = new NameText(document);
        var people = new PersonShape(text);
        var evidence = tags is null ? null : new TaggerEvidence(text, tags);
        var found = new MentionSet(document.Count);
        new QuotedOrganizationFinder(text, people).Find(found);
        new OrganizationFinder(text, people).Find(found);
        evidence?.Weigh(found, MentionType.Organization);
        RepeatFinder.FindOrganizations(text, found);
        CreditFinder.Find(text, found);
        new ContextFinder(text, people).Find(found);
        RepeatFinder.FindOrganizations(text, found);
        new SeriesFinder(text, people).Find(found);
        new PersonFinder(text, people).Find(found);
        evidence?.Weigh(found, MentionType.Person);
        RepeatFinder.FindPeople(text, found);
        BracketFinder.Find(text, found);
        return found.InOrder;
    }
}
