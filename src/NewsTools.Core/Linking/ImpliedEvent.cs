using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>An event that no noun names, known by what was done there: talks and panels, or awards and oaths.</summary>
internal static class ImpliedEvent
{
    private const int DistinctWords = 3;
    private const int DistinctWordsLate = 4;
    private const int EarlyBlocks = 2;

    private static readonly (string Type, WordSet Words)[] Signs =
    [
        ("conference", new WordSet("keynote keynotes talks panel panels panelists panellists speakers moderated moderator plenary poster posters attendees")),
        ("ceremony", new WordSet("installs installed installing installation inducted inductees sworn award awards trophy trophies collar honour honours honor honoured honored citation citations plaque plaques laureates awardees recipients unveiled conferred acceptance medal medals")),
    ];

    /// <summary>The event; null when too few different words speak for one.</summary>
    public static MainEvent? Find(Document document)
    {
        foreach (var (type, words) in Signs)
        {
            var found = Enumerable.Range(0, document.Count).Where(t => words.Has(document, t) && document.QuoteAt(t) is null).ToList();
            if (found.Count > 0 && found.Select(document.Folded).Distinct().Count() >= (IsEarly(document, found[0]) ? DistinctWords : DistinctWordsLate)) return new MainEvent(type, found.Select(t => Mention(t, type)).ToList());
        }

        return null;
    }

    /// <summary>Whether the token stands in the headline or one of the first paragraphs.</summary>
    private static bool IsEarly(Document document, int token) =>
        document.BlockAt(token).Index <= (EventSentences.LeadOf(document)?.Block ?? 0) + EarlyBlocks;

    private static EventMention Mention(int token, string type) => new(new TokenRange(token, token + 1), new TokenRange(token, token + 1), type, null, EventTime.Told);
}
