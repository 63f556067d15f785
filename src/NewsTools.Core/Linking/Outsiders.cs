using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Persons of a report who were not at the event that it is about: those who speak for the police or an office, those
/// of a paragraph that tells of elsewhere, those who are yet to do something, those who were before or come next.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="entities">Who is named in it.</param>
/// <param name="info">The event.</param>
internal sealed class Outsiders(Document document, Entities entities, EventInfo info)
{
    private const int PostWindow = 9;
    private const int PredicateWindow = 14;
    private const int SeriesWindow = 24;

    private static readonly WordSet Spokespersons = new("spokesperson spokesman spokeswoman spokespersons");
    private static readonly WordSet Police = new("police inspector superintendent constable sheriff detective");
    private static readonly WordSet Series = new("speaker speakers winner winners laureate laureates recipient recipients lecturer lecturers guest guests champion champions holder holders honoree honorees presenter presenters host hosts editions hosts");
    private static readonly WordSet Planned = new("expected scheduled due set slated likely to");
    private static readonly WordSet Things = new("lecture lectures memorial medal prize award cup trophy shield foundation fund hall auditorium theatre theater stadium ground grounds street avenue road square bridge airport library scholarship chair centre center museum park building house institute school college university hospital");

    public bool Has(TokenRange mention) => IsEponym(mention) || IsElsewhere(mention.Start) || IsOfSeries(mention.Start) || IsToCome(mention) || IsSpokesperson(mention);

    /// <summary>"the Anna Lee Lecture", "at the Peter Baker Stadium": a name that a thing bears.</summary>
    private bool IsEponym(TokenRange mention) => mention.End < document.Count && document[mention.End].Has(TokenShape.Capitalized) && Things.Has(document, mention.End) && !document[mention.End].Has(TokenShape.LineStart);

    /// <summary>"Outside the hall, …", "Elsewhere, …", "The day before, …", "In a reaction, …" opens the paragraph or the sentence.</summary>
    private bool IsElsewhere(int token)
    {
        var block = document.BlockAt(token).Content;
        var sentence = document.SentenceAt(token).Tokens.Start;
        for (var s = document.Sentences[document.SentenceAt(block.Start).Index]; s.Tokens.Start <= sentence; s = document.Sentences[s.Index + 1])
        {
            if (OpensAside(s.Tokens.Start)) return true;
            if (s.Index + 1 >= document.Sentences.Count) break;
        }

        return false;
    }

    private bool OpensAside(int start) =>
        document.IsAny(start, "elsewhere", "separately", "reacting") || (document.Is(start, "outside") && document.IsAny(start + 1, "the", "parliament", "court"))
        || (document.Is(start, "in") && (document.IsAny(start + 1, "reaction", "response") || (document.Is(start + 1, "a") && document.IsAny(start + 2, "reaction", "separate", "rejoinder"))))
        || (document.Is(start, "the") && document.Is(start + 1, "day") && document.Is(start + 2, "before"));

    /// <summary>"Previous speakers include …", "Next in the series: …".</summary>
    private bool IsOfSeries(int token)
    {
        var start = document.SentenceAt(token).Tokens.Start;
        if (document.Is(start, "next") && document.IsAny(start + 1, "in", "up", ":", "speaker")) return true;
        for (var t = Math.Max(start, token - SeriesWindow); t < token; t++)
            if (document.IsAny(t, "previous", "past", "earlier") && Series.Has(document, t + 1) && entities.PersonAt(t + 1) is null) return true;
        return false;
    }

    /// <summary>"Lopez is expected to brief the guests": at an event that is over, what is yet to come was not part of it.</summary>
    private bool IsToCome(TokenRange mention)
    {
        if (document.Article.Date is not { } published || (info.End ?? info.Start) is not { } last || last.FirstDay > published.Date) return false;
        return IsPlanned(mention.End, document.SentenceAt(mention.Start).Tokens.End);
    }

    private bool IsPlanned(int token, int end)
    {
        for (var t = token; t < Math.Min(end, token + PredicateWindow) && entities.PersonAt(t) is null && document.QuoteAt(t) is null; t++)
        {
            if (document.IsAny(t, "is", "are")) return Planned.Has(document, t + 1) && (document.Is(t + 1, "to") || document.Is(t + 2, "to"));
            if (document.Has(t, LexiconCategory.SpeechVerb) || document.IsAny(t, "was", "were", "has", "had", "who") || document.Mark(t) is ';' or '.') return false;
        }

        return false;
    }

    /// <summary>"Police spokesman Lopez said", "Lopez, a spokesperson for the ministry,": heard by the paper, but at a briefing.</summary>
    private bool IsSpokesperson(TokenRange mention)
    {
        if (document.BlockAt(mention.Start).Kind == BlockKind.ListItem || info.Type is "press conference" or "training" or "ceremony" or "exhibition") return false;
        for (var t = mention.Start - 1; t >= Math.Max(document.SentenceAt(mention.Start).Tokens.Start, mention.Start - PostWindow) && entities.PersonAt(t) is null && document.Mark(t) is not (',' or ';'); t--)
            if (Spokespersons.Has(document, t) || Police.Has(document, t)) return document.Has(mention.End, LexiconCategory.SpeechVerb);
        for (var t = mention.End + 1; document.Mark(mention.End) == ',' && t < Math.Min(document.Count, mention.End + PostWindow) && document.Mark(t) is not (',' or '.' or ';'); t++)
            if (Spokespersons.Has(document, t) && entities.PersonAt(t) is null) return true;
        return false;
    }
}
