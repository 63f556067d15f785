using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Mentions;
using NewsTools.Tagging;
using NewsTools.Text;

namespace NewsTools;

/// <summary>Reads articles: the door to the engine.</summary>
public static class EventReader
{
    /// <summary>The languages, ISO 639-1, that there are rules for.</summary>
    public static ValueList<string> Languages { get; } = ValueList.Of("en");

    /// <summary>Whether there are rules for the article's language; one of no known language is tried.</summary>
    public static bool CanRead(Article article) => (article ?? throw new ArgumentNullException(nameof(article))).Language is not { } language || Languages.Contains(language, StringComparer.OrdinalIgnoreCase);

    /// <summary>All that an article says of its event. The same article gives the same report, always.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">The word lists; <see cref="Lexicon.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two stages.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static EventReport Read(Article article, Lexicon? lexicon = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!CanRead(article)) return new EventReport(article);
        var document = Document.Parse(article, lexicon ?? Lexicon.Default);
        cancellationToken.ThrowIfCancellationRequested();
        var entities = EntityResolver.Resolve(document, NameFinder.Find(document, Tagger.Default.Tag(document)));
        cancellationToken.ThrowIfCancellationRequested();

        var info = EventFrameReader.Read(document, entities);
        var presentations = PresentationReader.Read(document, entities, info);
        var topics = TopicReader.Read(document, entities, info, presentations);
        var parents = ParentLinker.Link(document, entities);
        var organizationRoles = OrganizationRoleLinker.Link(document, entities, info, parents);
        var positions = PositionLinker.Link(document, entities, organizationRoles);
        var references = new PersonReference(document, entities, positions);
        var quotations = QuotationReader.Read(document, entities, references);
        var roles = RoleLinker.Link(document, entities, references, info, presentations, quotations);

        return new EventReport(article)
        {
            Event = info,
            Organizations = entities.Institutions.Select(institution => new Organization(institution.Name)
            {
                Aliases = institution.Aliases.ToValueList(),
                Kind = institution.Kind,
                Parent = parents.TryGetValue(institution, out var parent) ? parent.Name : null,
                Roles = organizationRoles.TryGetValue(institution, out var played) ? played.ToValueList() : ValueList<string>.Empty,
                Evidence = EvidenceOf(document, institution.Mentions),
                Confidence = institution.Mentions.Max(m => m.Confidence),
            }).ToValueList(),
            Participants = entities.People.Select(person => new Participant(person.Name)
            {
                Positions = positions.TryGetValue(person, out var held) ? held.ToValueList() : ValueList<Position>.Empty,
                Roles = roles[person].ToValueList(),
                Evidence = EvidenceOf(document, person.Mentions),
                Confidence = person.Mentions.Max(m => m.Confidence),
            }).ToValueList(),
            Presentations = presentations.ToValueList(),
            Topics = topics.ToValueList(),
            Quotations = quotations.ToValueList(),
        };
    }

    private static ValueList<Evidence> EvidenceOf(Document document, IReadOnlyList<NameMention> mentions) =>
        mentions.Select(m => document.EvidenceOf(m.Tokens, m.Rule)).ToValueList();
}
