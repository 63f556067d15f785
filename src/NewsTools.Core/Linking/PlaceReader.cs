using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the city or country where the event was held: "held in Osh", "at the Hotel Aurora, Cork", "here".</summary>
internal sealed class PlaceReader
{
    private const double Threshold = 3;
    private static readonly WordSet Here = new("here");
    private static readonly WordSet In = new("in");
    private static readonly WordSet Settlement = new("city town village capital resort municipality");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly EventSentences _sentences;
    private readonly Dictionary<string, (TokenRange Tokens, double Score)> _places = new();

    private PlaceReader(Document document, Entities entities, EventSentences sentences)
    {
        _document = document;
        _entities = entities;
        _sentences = sentences;
    }

    /// <summary>The place's tokens; empty when the text does not say where.</summary>
    public static TokenRange Read(Document document, Entities entities, EventSentences sentences, TokenRange venue) =>
        new PlaceReader(document, entities, sentences).Read(venue);

    private TokenRange Read(TokenRange venue)
    {
        var dateline = Dateline.Find(_document);
        foreach (var sentence in _document.Sentences)
        {
            var title = _document.Blocks[sentence.Block].Kind == BlockKind.Title;
            if (!title && !_sentences.Has(sentence.Tokens.Start)) continue;
            if (title && PlaceFinder.ReadAt(_document, sentence.Tokens.Start) is { } headed && _document.Mark(headed.Tokens.End) == ':') Add(headed.Tokens, 4);
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (_document.QuoteAt(i) is not null || dateline.Contains(i)) continue;
                if (Here.Has(_document, i) && !dateline.IsEmpty && PlaceIn(dateline) is { IsEmpty: false } home) Add(home, 4);
                else if (In.Has(_document, i)) After(i, sentence);
                else if (PlaceFinder.ReadAt(_document, i) is { } place && IsFree(place.Tokens)) Subject(place, sentence);
            }
        }

        if (!venue.IsEmpty) Behind(venue);
        return _places.Values.Where(p => p.Score >= Threshold).OrderByDescending(p => p.Score).ThenBy(p => p.Tokens.Start).FirstOrDefault().Tokens;
    }

    /// <summary>"held in Nukus", "in the town of Osh", "in the Canadian city of Toronto".</summary>
    private void After(int preposition, Sentence sentence)
    {
        var at = preposition + 1;
        var score = 0.0;
        if (_document.Is(at, "the"))
        {
            var of = at;
            while (of < sentence.Tokens.End && of < at + 5 && !_document.Is(of, "of")) of++;
            if (!_document.Is(of, "of") || !Settlement.Has(_document, of - 1)) return;
            at = of + 1;
            score = 1;
        }

        var known = PlaceFinder.ReadAt(_document, at);
        var tokens = known?.Tokens ?? Unknown(at, sentence);
        if (tokens.IsEmpty || !IsFree(tokens)) return;
        var beside = _sentences.EndsAt(preposition) || _document.IsAny(preposition - 1, "held", "place", "today", "yesterday");
        score += known is null ? 0.5 : known.Size == PlaceSize.City ? 2 : 0.5;
        if (_sentences.HeldBefore(at, 25)) score += 1.5;
        if (known is null && score < 1 && !beside && !_sentences.HeldBefore(at, 6)) return;
        if (_document[preposition - 1 < 0 ? 0 : preposition - 1].Has(TokenShape.Capitalized) && _entities.PersonAt(preposition - 1) is not null) score -= 1;
        Add(tokens, score + _sentences.Earliness(at));
    }

    /// <summary>"Tashkent hosted a forum", "the city of Osh celebrated", "the Cairo summit".</summary>
    private void Subject(PlaceMention place, Sentence sentence)
    {
        var next = place.Tokens.End;
        var named = _document.Is(place.Tokens.Start - 1, "of") && Settlement.Has(_document, place.Tokens.Start - 2);
        if (_document.IsAny(next, "hosted", "hosts", "celebrated", "celebrates") && (named || place.Tokens.Start <= sentence.Tokens.Start + 4)) Add(place.Tokens, 3 + _sentences.Earliness(next));
        else if (place.Size == PlaceSize.City && _document.MatchAt(next, LexiconCategory.EventKind) is not null && !_document[next].Has(TokenShape.Capitalized)) Add(place.Tokens, 1.5 + _sentences.Earliness(next));
    }

    /// <summary>The place that follows the venue: "the Old Mill, Cork", "Hotel Aurora in Cork".</summary>
    private void Behind(TokenRange venue)
    {
        var at = venue.End;
        if (_document.Mark(at) == '(') while (at < _document.Count && _document.Mark(at++) != ')') { }
        if (_document.Mark(at) != ',' && !_document.Is(at, "in")) return;
        var known = PlaceFinder.ReadAt(_document, at + 1);
        var tokens = known?.Tokens ?? Unknown(at + 1, _document.SentenceAt(at));
        if (tokens.IsEmpty || !IsFree(tokens) || (known is null && _document.Mark(at) == ',' && _document.Mark(tokens.End) is not (',' or '.'))) return;
        Add(tokens, known is null ? 3.5 : 5);
    }

    /// <summary>A capitalised word or three that no lexicon knows.</summary>
    private TokenRange Unknown(int at, Sentence sentence)
    {
        var end = at;
        while (end < sentence.Tokens.End && end < at + 3 && _document[end] is { Kind: TokenKind.Word } token && token.Has(TokenShape.Capitalized)
            && !token.Has(TokenShape.AllCaps) && !_document.Has(end, LexiconCategory.Month) && !_document.Has(end, LexiconCategory.Weekday) && !_document.Has(end, LexiconCategory.Demonym)
            && !_document.Has(end, LexiconCategory.CommonWord) && !_document.Has(end, LexiconCategory.EventKind) && !_document.Has(end, LexiconCategory.VenueHead)) end++;
        if (_document.Mark(end) == ',' && PlaceFinder.ReadAt(_document, end + 1) is { Size: not PlaceSize.City } larger && end > at) return new TokenRange(at, larger.Tokens.End);
        return end == at || (end < sentence.Tokens.End && _document[end].Has(TokenShape.Capitalized)) || _document.IsAny(end, "of") || (end < _document.Count && _document[end].Kind == TokenKind.Genitive) ? default : new TokenRange(at, end);
    }

    private TokenRange PlaceIn(TokenRange dateline)
    {
        for (var i = dateline.Start; i < dateline.End; i++) if (PlaceFinder.ReadAt(_document, i) is { } place) return place.Tokens;
        var end = dateline.Start;
        while (end < dateline.End && _document[end].Kind == TokenKind.Word && _document[end].Has(TokenShape.Capitalized)) end++;
        return new TokenRange(dateline.Start, end);
    }

    private bool IsFree(TokenRange tokens) => _entities.InstitutionAt(tokens.Start) is null && _entities.PersonAt(tokens.Start) is null;

    /// <summary>Adds up what speaks for a place, under its first word.</summary>
    private void Add(TokenRange tokens, double score)
    {
        var key = _document.Folded(tokens.Start);
        _places[key] = _places.TryGetValue(key, out var known) ? (_document.BlockAt(known.Tokens.Start).Kind == BlockKind.Title ? tokens : known.Tokens, known.Score + (0.5 * score)) : (tokens, score);
    }
}
