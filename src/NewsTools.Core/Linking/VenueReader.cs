using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Reads the building, hall or institution where the event was held: "at the Hotel Aurora", "in the small hall of the
/// Law Institute", "on the basis of the Medical University", "the Museum of Salt hosted".
/// </summary>
internal sealed class VenueReader
{
    private const double Threshold = 3;
    private static readonly WordSet Articles = new("the a an its our their this");
    private static readonly WordSet Prepositions = new("at in on inside outside into");
    private static readonly WordSet Bodies = new("university universities institute academy college faculty laboratory school department centre center ministry hospital clinic");
    private static readonly WordSet Filling = new("squeezed packed crammed crowded filed poured streamed");
    private static readonly WordSet Filled = new("filled packed thronged");
    private static readonly WordSet Sites = new("campus grounds complex park");
    private static readonly WordSet Hosting = new("hosted hosts gathered opened");
    private static readonly WordSet Visiting = new("visited visits toured");
    private static readonly WordSet Joiners = new("of and & de do da dos del des du der la le los las di della the for named after on -");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly MainEvent _main;
    private readonly EventSentences _sentences;
    private (TokenRange Tokens, double Score) _best;

    private VenueReader(Document document, Entities entities, MainEvent main, EventSentences sentences)
    {
        _document = document;
        _entities = entities;
        _main = main;
        _sentences = sentences;
    }

    /// <summary>The venue's tokens; empty when the text names none.</summary>
    public static TokenRange Read(Document document, Entities entities, MainEvent main, EventSentences sentences) => new VenueReader(document, entities, main, sentences).Read();

    private TokenRange Read()
    {
        foreach (var sentence in _document.Sentences)
        {
            var block = _document.Blocks[sentence.Block];
            if (block.Kind == BlockKind.DateLine) continue;
            var told = _sentences.Has(sentence.Tokens.Start);
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (_document.QuoteAt(i) is not null) continue;
                if (Prepositions.Has(_document, i) || (_main.Type == "visit" && _document.Is(i, "to"))) Phrase(i, sentence, told);
                else if (told && Hosting.Has(_document, i) && HostBefore(i, sentence) is { IsEmpty: false } host) Offer(host, (_document.Is(i, "gathered") ? 3 : 1.5) + _sentences.Earliness(i));
                else if (Filled.Has(_document, i) && !_document.Is(i + 1, "into")) Phrase(i, sentence, told: true);
                else if (_main.Type == "visit" && Visiting.Has(_document, i)) Phrase(i, sentence, told: true);
            }
        }

        return _best.Score >= Threshold ? _best.Tokens : default;
    }

    private void Phrase(int preposition, Sentence sentence, bool told)
    {
        var into = _document.Is(preposition, "into");
        if (into && !Filling.Has(_document, preposition - 1)) return;
        var venue = WithSite(ReadAt(preposition + 1, sentence, out var headed));
        if (venue.IsEmpty || (_document.Is(preposition, "on") && !_document.IsAny(venue.End - 1, "campus", "grounds", "premises") && !HasHead(venue)) || (!headed && !_document.IsAny(preposition, "at", "to")) || (_document.Is(venue.Start, "port") && _document.Is(venue.Start + 1, "of"))) return;
        var beside = _document.Has(preposition - 1, LexiconCategory.EventKind);
        told |= beside || into;
        var held = _sentences.HeldBefore(preposition, 20);
        var score = (told ? 2.5 : 0) + (held ? 1.5 : _sentences.HeldAfter(venue.End, 25) ? 1 : 0) + _sentences.Earliness(preposition);
        if (_document.BlockAt(preposition).Kind == BlockKind.Title) score -= 1.5;
        if (_document.Is(preposition, "at")) score += 0.5;
        if (beside) score += 1;
        if (!headed) score -= 1;
        if (!FunctionWords.IsPreposition(_document.Folded(preposition))) score += 1;
        else if (IsPost(preposition - 1, venue) || IsAppositive(preposition, sentence)) score -= 4;
        if (told || held) Offer(venue, score);
    }

    /// <summary>"the Law Hall, Riverside Campus": the hall and the site that it stands on.</summary>
    private TokenRange WithSite(TokenRange venue)
    {
        if (venue.IsEmpty || _document.Mark(venue.End) != ',') return venue;
        var end = venue.End + 1;
        while (end < _document.Count && end < venue.End + 5 && _document[end].Has(TokenShape.Capitalized)) end++;
        return end > venue.End + 2 && Sites.Has(_document, end - 1) ? new TokenRange(venue.Start, end) : venue;
    }

    /// <summary>The phrase of a venue that starts at the token, and whether it has a noun of a building or hall.</summary>
    private TokenRange ReadAt(int at, Sentence sentence, out bool headed)
    {
        headed = false;
        while (Articles.Has(_document, at)) at++;
        if (_document.IsAny(at, "basis", "site", "premises", "territory", "grounds", "base") && _document.Is(at + 1, "of")) at += 2;
        while (Articles.Has(_document, at)) at++;
        if (at < sentence.Tokens.End && _document[at].Kind == TokenKind.Number && !_document[at + 1 < _document.Count ? at + 1 : at].Has(TokenShape.SpaceBefore)) return default;
        if (at < sentence.Tokens.End && _document[at].Kind == TokenKind.Number && _document[at].Length > 4) at++;
        var (end, capital, small) = (at, false, 0);
        for (var i = at; i < sentence.Tokens.End; i++)
        {
            if (_document.QuoteAt(i) is not null || PlaceOnly(i, at, sentence)) break;
            if (InstitutionFrom(i) is { } mention)
            {
                headed |= _document.Has(mention.End - 1, LexiconCategory.VenueHead) || HasHead(mention);
                capital = true;
                i = mention.End - 1;
                end = i + 1;
                continue;
            }

            var token = _document[i];
            var head = _document.Has(i, LexiconCategory.VenueHead) && (i == at || !(i + 1 < sentence.Tokens.End && _document[i + 1] is { Kind: TokenKind.Word } next && next.Has(TokenShape.Capitalized) && PlaceFinder.ReadAt(_document, i + 1) is null));
            if (token.Has(TokenShape.Capitalized) && token.Kind is TokenKind.Word or TokenKind.Initial && !_document.Has(i, LexiconCategory.Month) && !_document.Has(i, LexiconCategory.Weekday) && (_entities.PersonAt(i) is null || IsEponym(i, sentence)))
            {
                headed |= head;
                capital = true;
                end = i + 1;
            }
            else if (head && token.Kind == TokenKind.Word)
            {
                headed = true;
                end = i + 1;
            }
            else if (token.Kind == TokenKind.Number && i == end && capital && headed && token.Length < 4) end = i + 1;
            else if (token.Kind == TokenKind.Genitive && capital && i + 1 < sentence.Tokens.End && _document[i + 1].Has(TokenShape.Capitalized)) end = i + 1;
            else if (!capital && !headed && token.Kind == TokenKind.Word && small++ < 2 && !FunctionWords.Contains(_document.Folded(i)) && (!_document.Has(i, LexiconCategory.EventKind) || _document.Has(i + 1, LexiconCategory.VenueHead))) continue;
            else if (!(Joiners.Has(_document, i) && i < end + 2 && i > at)) break;
        }

        var venue = new TokenRange(at, end);
        if (venue.IsEmpty || !capital || OverlapsEvent(venue) || _document[end - 1].Kind == TokenKind.Genitive) return default;
        if (!headed && _entities.InstitutionAt(at) is null && !(_document.Mark(end) == ',' && PlaceFinder.ReadAt(_document, end + 1) is { Size: PlaceSize.City } && venue.Count <= 3)) return default;
        headed |= _entities.InstitutionAt(at) is null;
        return venue;
    }

    /// <summary>"the Marie Curie Auditorium": a person's name that a noun of a building follows.</summary>
    private bool IsEponym(int token, Sentence sentence)
    {
        while (token < sentence.Tokens.End && _entities.PersonAt(token) is not null) token++;
        return token < sentence.Tokens.End && _document[token].Has(TokenShape.Capitalized) && _document.Has(token, LexiconCategory.VenueHead);
    }

    /// <summary>Whether nothing but a place starts at the token, so that a venue ends or never starts there.</summary>
    private bool PlaceOnly(int token, int start, Sentence sentence) =>
        token == start && InstitutionFrom(token) is null && PlaceFinder.ReadAt(_document, token) is { } place && !_document.Has(place.Tokens.End, LexiconCategory.VenueHead)
        && (place.Tokens.End >= sentence.Tokens.End || !_document[place.Tokens.End].Has(TokenShape.Capitalized));

    /// <summary>The institution that hosts, where it is a place one can meet in.</summary>
    private TokenRange HostBefore(int verb, Sentence sentence)
    {
        var at = verb - 1;
        while (at > sentence.Tokens.Start && (_document.IsAny(at, "today", "also", "recently", "jointly") || _document.Mark(at) is ',')) at--;
        if (_document.Mark(at) == ')') while (at > sentence.Tokens.Start && _document.Mark(at--) != '(') { }
        if (at < sentence.Tokens.Start || _entities.InstitutionMentionAt(at) is not { } host || !HasHead(host.Tokens)) return default;
        var start = host.Tokens.Start;
        if (_document.Is(start - 1, "the") && _document.Is(start - 2, "of") && _document.Has(start - 3, LexiconCategory.VenueHead)) start -= _document.IsAny(start - 4, "the", ",") ? 3 : 4;
        return new TokenRange(start, host.Tokens.End);
    }

    private TokenRange? InstitutionFrom(int token) => _entities.InstitutionMentionAt(token) is { } mention && mention.Tokens.Start == token ? mention.Tokens : null;

    private bool HasHead(TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++) if (_document.Has(i, LexiconCategory.VenueHead)) return true;
        return false;
    }

    private bool OverlapsEvent(TokenRange range)
    {
        foreach (var mention in _sentences.MentionsIn(_document.SentenceAt(range.Start))) if (mention.Phrase.Overlaps(range) || mention.Name?.Tokens.Overlaps(range) == true) return true;
        return false;
    }

    /// <summary>"professor at", "the Chair of Botany at the University": what follows is where somebody works, or the whole of a part.</summary>
    private bool IsPost(int token, TokenRange venue) =>
        _document.Has(token, LexiconCategory.PostHead) || (_entities.InstitutionAt(venue.Start) is not null && IsBody(venue) && (_entities.PersonAt(token) is not null || _entities.InstitutionAt(token) is not null));

    private bool IsBody(TokenRange venue)
    {
        for (var i = venue.Start; i < venue.End; i++) if (Bodies.Has(_document, i)) return true;
        return false;
    }

    /// <summary>"Ann Lee, Head of Programmes at": a comma parts the post from the person just named.</summary>
    private bool IsAppositive(int token, Sentence sentence)
    {
        for (var i = token - 1; i > sentence.Tokens.Start && i > token - 9; i--)
            if (_document.Mark(i) == ',') return _entities.PersonAt(i - 1) is not null && !_sentences.HeldBefore(token, token - i);
        return false;
    }

    private void Offer(TokenRange venue, double score)
    {
        if (score > _best.Score) _best = (venue, score);
    }
}
