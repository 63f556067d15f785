using System.Collections.Generic;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the event that an article is about.</summary>
internal static class EventFrameReader
{
    /// <summary>The event; null when the article is about none.</summary>
    public static EventInfo? Read(Document document, Entities entities)
    {
        if (MainEvent.Choose(document, entities) is not { } main) return null;
        var evidence = new List<Evidence>();
        var name = EventNameReader.Read(document, main);
        if (name is not null) evidence.Add(document.EvidenceOf(name.Tokens, name.Quoted ? "event.quoted-name" : "event.capitalized-name"));
        var sentences = new EventSentences(document, main);
        var dates = EventDateReader.Read(document, main, sentences, name);
        if (!dates.Tokens.IsEmpty) evidence.Add(document.EvidenceOf(dates.Tokens, "event.date"));
        var counts = CountReader.Read(document, sentences);
        foreach (var count in counts) evidence.Add(document.EvidenceOf(count.Tokens, "event.count"));
        var venue = VenueReader.Read(document, entities, main, sentences);
        if (!venue.IsEmpty) evidence.Add(document.EvidenceOf(venue, "event.venue"));
        var place = PlaceReader.Read(document, entities, sentences, venue);
        if (!place.IsEmpty) evidence.Add(document.EvidenceOf(place, "event.place"));
        if (main.Mentions.Count > 0) evidence.Add(document.EvidenceOf(main.Mentions[0].Phrase, "event.kind"));
        return new EventInfo
        {
            Name = name is null ? null : document.TextOf(name.Tokens),
            Type = main.Type,
            Start = dates.Start,
            End = dates.End,
            Place = place.IsEmpty ? null : document.TextOf(place),
            Venue = venue.IsEmpty ? null : document.TextOf(venue),
            Counts = counts.Select(c => c.Count).ToValueList(),
            Evidence = evidence.ToValueList(),
        };
    }
}
