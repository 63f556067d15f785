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

/// <summary>Reads the raw mentions of an article, from which the facts of a report are linked: for seeing why.</summary>
public static class MentionReader
{
    private const double FromLexicon = 0.9;
    private const double FromGrammar = 0.95;
    private static readonly LexiconCategory[] Places = { LexiconCategory.Country, LexiconCategory.City, LexiconCategory.Region };

    /// <summary>All mentions by place in the text, a longer one before those inside it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="lexicon">The word lists; <see cref="Lexicon.Default"/> when null.</param>
    /// <param name="cancellationToken">Ends the reading between two stages.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IReadOnlyList<Mention> Read(Article article, Lexicon? lexicon = null, CancellationToken cancellationToken = default)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        cancellationToken.ThrowIfCancellationRequested();
        var document = Document.Parse(article, lexicon ?? Lexicon.Default);
        var names = NameFinder.Find(document, Tagger.Default.Tag(document));
        cancellationToken.ThrowIfCancellationRequested();
        var entities = EntityResolver.Resolve(document, names);
        var events = EventFinder.Find(document, entities);
        return names.Select(name => Of(name.Type, name.Tokens, name.Rule, name.Confidence))
            .Concat(PostPhraseFinder.Find(document, entities).Select(post => Of(MentionType.Post, post.Tokens, post.Rule, FromLexicon)))
            .Concat(PlacesOf(document, entities).Select(place => Of(MentionType.Place, place, "place.lexicon", FromLexicon)))
            .Concat(document.Dates.Select(date => Of(MentionType.Date, date.Tokens, "date.expression", FromGrammar)))
            .Concat(events.Select(e => Of(MentionType.Event, e.Phrase, "event.kind", FromLexicon)))
            .Concat(events.Where(e => e.Name is not null).Select(e => Of(MentionType.Event, e.Name!.Tokens, e.Name.Quoted ? "event.quoted-name" : "event.capitalised-name", FromLexicon)))
            .Concat(document.Quotes.Where(q => q.Kind is QuoteKind.Speech or QuoteKind.Title && !q.Inner.IsEmpty)
                .Select(q => q.Kind == QuoteKind.Speech ? Of(MentionType.Quotation, q.Inner, "quote.speech", FromLexicon) : Of(MentionType.Title, q.Inner, "quote.title", FromLexicon)))
            .OrderBy(m => m.Start).ThenByDescending(m => m.Length).ThenBy(m => m.Type)
            .ToList();

        Mention Of(MentionType type, TokenRange tokens, string rule, double confidence)
        {
            var evidence = document.EvidenceOf(tokens, rule);
            return new Mention(type, evidence.In(article), evidence.Start, evidence.Length, rule, Math.Round(confidence, 2));
        }
    }

    /// <summary>The places of the word lists outside of the names of persons and organizations.</summary>
    private static IEnumerable<TokenRange> PlacesOf(Document document, Entities entities)
    {
        for (var t = 0; t < document.Count;)
        {
            var place = document[t].Has(TokenShape.Capitalized) && entities.PersonAt(t) is null && entities.InstitutionAt(t) is null
                ? Places.Select(category => document.MatchAt(t, category)).FirstOrDefault(match => match is not null)
                : null;
            if (place is not null) yield return place.Tokens;
            t = place?.Tokens.End ?? t + 1;
        }
    }
}
