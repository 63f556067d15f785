using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the words around a run of unknown capitalised words tell of its being an organization.</summary>
internal sealed class BodyContext
{
    private const int LongestApposition = 6;

    private static readonly WordSet Nouns = new(
        "newspaper magazine broadcaster ensemble startup start-up airline carrier retailer manufacturer automaker carmaker charity nonprofit publisher lender brewery brewer supermarket bookshop firm company agency website portal hotline");

    private static readonly WordSet NounsBefore = new(
        "maker non-profit conglomerate insurer distributor operator utility chain brand think-tank thinktank ngo nonprofits daily tabloid weekly watchdog telco fintech bank giant developer supplier producer provider union party newsroom consultancy broker group restaurant band ensemble choir helpline militia refiner miner automaker drugmaker chipmaker shipbuilder steelmaker contractor brewer hotelier bookmaker grocer label studio troupe orchestra collective cooperative federation foundation association alliance network consortium coalition institute movement organisation organization clinic");

    private static readonly WordSet Bodies = new("station coastguard gendarmerie regulator parliament refinery telecom organization organisation association network platform institute society cooperative co-operative club college university group foundation fund movement trust alliance consortium venture subsidiary unit federation coalition");

    private static readonly WordSet Posts = new(
        "ceo cto cfo coo founder co-founder cofounder spokesman spokeswoman spokesperson partner representative representatives employee employees member members owner officer analyst engineer researcher editor lawyer executive");

    private static readonly WordSet Heads = new("president chairman chairperson chairwoman chair director head leader manager coach captain treasurer coordinator co-chair vice-president vice-chairman trustee administrator");

    /// <summary>Posts that are held over a territory, which stands before them.</summary>
    private static readonly WordSet Territorial = new("governor mayor mp mla mep mlc mpp senator senators premier councillor councilor minister ministers commissioner prefect akim sheriff constituency parish ward akims mayors governors mps county village district town provincial regional state city chief native resident residents lawmaker");

    private static readonly WordSet Winners = new("laureate winner champion medalist medallist prize nominee finalist native resident");
    private static readonly WordSet Directions = new("north south east west northern southern eastern western central upper lower rural greater mainland northeast northwest southeast southwest miss team visit made barangay sitio purok kampung kampong desa mahalla contrada villa piazza plaza rua calle cyclone hurricane typhoon operation mission mount lake port saint san santa fort new nazi imperial modern ancient colonial occupied unified soviet alto");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public BodyContext(NameText text, PersonShape people) => (_text, _document, _people) = (text, text.Document, people);

    /// <summary>The noun of a kind of organization, in small letters, beside the name: "the airline X", "X, a carbon-credit firm".</summary>
    public bool HasNoun(int start, int end) => (IsNoun(start - 1) || IsSmall(start - 1) && NounsBefore.Has(_document, start - 1) && (end - start == 1 || _text.IsProper(end - 1) && !_text.IsPlace(end - 1) || HasCause(start)) || _document.Is(start - 1, "ngo")) && !HasGiven(start, end) || (IsNoun(end) || IsNounBehind(start, end)) && !_text.IsOpening(start) || IsApposition(end);

    /// <summary>"Pertamina CEO Nita Wibowo", "Orbita's sales director Nita Wibowo": a post and then a name follow.</summary>
    public bool HasPostBehind(int start, int end)
    {
        var t = end < _document.Count && _document[end].Kind == TokenKind.Genitive ? end + 1 : end;
        var first = t;
        while (t < first + 2 && t < _document.Count && !_text.IsPost(t) && _document[t].Kind == TokenKind.Word && !_document[t].Has(TokenShape.Capitalized) && !FunctionWords.Contains(_document.Folded(t))) t++;
        while (t < first + 3 && _document.Has(t, LexiconCategory.PostModifier) && !_text.IsPost(t)) t++;
        if (Winners.Has(_document, t) || !_text.IsPost(t) || !IsAcronym(start, end) && HasTerritorial(first, t + 1)) return false;
        while (_text.IsPost(t)) t++;
        return _text.IsCapital(t) && (_people.IsFullName(t, _text.RunEnd(t)) || IsNameLike(t));
    }

    /// <summary>"CEO of X", "a spokesman for X", "partner at X": a post that is held in a body, never in a territory or a field.</summary>
    public bool IsPostOf(int start, int end)
    {
        var t = start - 1;
        if (_document.Is(t, "the")) t--;
        if (_document.Is(t, "from")) return IsPersonBefore(t) && IsBodyName(start, end);
        if (!_document.IsAny(t, "of", "at", "with", "for") || _document.Is(t, "for") && !_document.IsAny(t - 1, "spokesman", "spokeswoman", "spokesperson", "analyst", "lawyer", "engineer", "ceo")) return false;
        return Posts.Has(_document, t - 1) || (Heads.Has(_document, t - 1) || IsPersonBefore(t)) && IsBodyName(start, end);
    }

    /// <summary>"Lumo Kenya", "Greening Australia": unknown words that a country closes.</summary>
    public bool ClosesWithCountry(int start, int end)
    {
        if (IsSeated(start, end)) return true;
        if (_document.IsAny(start - 1, "and", "&") && _text.IsCapital(start - 2)) return false;
        for (var t = start + 1; t < end && t < start + 3; t++)
            if (_document.MatchAt(t, LexiconCategory.Country) is { } country) return country.Tokens.End == end && !_text.IsPlace(start) && IsAllProper(start, t) && !Directions.Has(_document, start);
        return false;
    }

    /// <summary>"at QMWX Lahore": an acronym and its town, where a body is spoken of.</summary>
    private bool IsSeated(int start, int end) => end - start == 2 && IsAcronym(start, start + 1) && _document[start].Length is >= 3 and <= 6 && !_document.Has(start, LexiconCategory.CommonAcronym) && (_document.Has(end - 1, LexiconCategory.City) || _document.Has(end - 1, LexiconCategory.Region))
        && (_document.Mark(start - 1) is ',' or '(' || _document.IsAny(start - 1, "at", "from", "of", "by", "with") || _text.IsPost(start - 1));

    /// <summary>"Tulsa Mud Larks", "Perth Wallops": a city's or state's plural, which teams are called.</summary>
    public bool IsTeam(int start, int end)
    {
        if ((_document.MatchAt(start, LexiconCategory.City) ?? _document.MatchAt(start, LexiconCategory.Region))?.Tokens.End is not { } name || name >= end || end - name > 2) return false;
        var last = _document.Folded(end - 1);
        if (last.Length < 5 || last[last.Length - 1] != 's' || _document.Is(start - 1, "in") || last.EndsWith("ss", System.StringComparison.Ordinal) || last.EndsWith("us", System.StringComparison.Ordinal) || _people.IsSurname(end - 1) || _people.IsGiven(end - 1)) return false;
        for (var t = name; t < end; t++) if (_text.IsPlace(t) || FunctionWords.Contains(_document.Folded(t)) || _document.Has(t, LexiconCategory.CountedNoun) || _document.Has(t, LexiconCategory.VenueHead) || _text.IsSeenInLowerCase(t)) return false;
        return !_document.Has(end - 1, LexiconCategory.CommonWord);
    }

    /// <summary>"QorTel's Marie Hansen": what owns a person is a body, unless it is a place or another person.</summary>
    public bool OwnsPerson(int start, int end) =>
        end < _document.Count && _document[end].Kind == TokenKind.Genitive && (IsAcronym(start, end) || end - start > 1 && IsAllProper(start, end)) && _text.IsCapital(end + 1) && _people.IsGiven(end + 1) && _people.IsFullName(end + 1, _text.RunEnd(end + 1));

    /// <summary>"Alarm Bell, a hotline run by …": ordinary words that open the sentence, and then what they name.</summary>
    public bool IsExplained(int start, int end)
    {
        if (end - start < 2 || !_text.IsOpening(start) || !IsApposition(end)) return false;
        for (var t = start; t < end; t++) if (FunctionWords.Contains(_document.Folded(t)) || _text.IsPlace(t) || _people.IsGiven(t)) return false;
        return true;
    }

    /// <summary>"the charity Blue Reed", "the aid group Open Hand": bodies whose names are often ordinary words.</summary>
    public bool HasCause(int start) => IsSmall(start - 1) && _document.IsAny(start - 1, "charity", "nonprofit", "non-profit", "watchdog", "hotline", "helpline", "newspaper", "broadcaster", "daily", "tabloid", "think-tank", "ngo") || _document.Is(start - 1, "ngo") || _document.Is(start - 1, "group") && _document.IsAny(start - 2, "aid", "rights", "advocacy", "campaign", "lobby", "pressure", "environmental", "monitoring", "civic", "relief", "activist", "industry", "trade");

    /// <summary>"the broadcaster Ola Brandt Tako": the noun of a body is that of a person too.</summary>
    private bool HasGiven(int start, int end)
    {
        var cause = HasCause(start);
        for (var t = start; t < end; t++) if (end - start > 1 && _people.IsGiven(t) && !(cause && t > start && _document.Has(start, LexiconCategory.CommonWord))) return true;
        return false;
    }

    /// <summary>"HarvestCamp, the first hackathon of its kind,": an event.</summary>
    public bool IsEvent(int token)
    {
        for (var t = 0; t < _document.Count; t++) if (_document[t].Hash == _document[token].Hash && IsEventBehind(t + 1)) return true;
        return false;
    }

    private bool IsEventBehind(int comma)
    {
        if (_document.Mark(comma) != ',' || !_document.IsAny(comma + 1, "a", "an", "the")) return false;
        for (var t = comma + 2; t < comma + 2 + LongestApposition && t < _document.Count && _document[t].Kind is TokenKind.Word or TokenKind.Number; t++)
            if (IsSmall(t) && _document.Has(t, LexiconCategory.EventKind)) return true;
        return false;
    }

    /// <summary>"the QMW union", "the Orkan party": what a single name between the article and the noun is.</summary>
    private bool IsNounBehind(int start, int end) => end - start == 1 && _document.Is(start - 1, "the") && IsSmall(end) && (_document.IsAny(end, "party", "union", "militia", "paramilitary", "newspaper", "cartel") || IsAcronym(start, end) && NounsBefore.Has(_document, end));

    private bool IsNoun(int t) => IsSmall(t) && Nouns.Has(_document, t);

    private bool IsSmall(int t) => t >= 0 && t < _document.Count && !_document[t].Has(TokenShape.Capitalized);

    /// <summary>", a carbon-credit firm", ", the country's largest labour organization,".</summary>
    private bool IsApposition(int comma)
    {
        if (_document.Mark(comma) != ',' || !_document.IsAny(comma + 1, "a", "an", "the", "one") && !(_text.IsCapital(comma + 1) && _text.IsPlace(comma + 1) && comma + 2 < _document.Count && _document[comma + 2].Kind == TokenKind.Genitive)) return false;
        for (var t = comma + 2; t < comma + 2 + LongestApposition && t < _document.Count && (_document[t].Kind is TokenKind.Word or TokenKind.Genitive or TokenKind.Number); t++)
        {
            if (_text.IsPost(t) || _document.Has(t, LexiconCategory.Occupation) || FunctionWords.IsPreposition(_document.Folded(t))) return false;
            if (_document.Is(t, "ngo") && IsLast(t + 1)) return true;
            if (IsSmall(t) && (Nouns.Has(_document, t) || NounsBefore.Has(_document, t) || Bodies.Has(_document, t)) && IsLast(t + 1)) return true;
        }

        return false;
    }

    private bool IsLast(int t) => t >= _document.Count || _document.Folded(t) is "run" or "led" or "founded" or "owned" || _document[t].Kind == TokenKind.Punctuation || FunctionWords.Contains(_document.Folded(t)) || _document.Folded(t) is "based" or "working" or "headquartered" or "backed";

    /// <summary>A full name directly before a preposition: "Ada Holm of X".</summary>
    private bool IsPersonBefore(int preposition)
    {
        var first = preposition;
        while (first > 0 && preposition - first < 3 && _text.IsCapital(first - 1) && !_text.StartsLine(first)) first--;
        for (; first < preposition - 1; first++) if (_people.IsGiven(first) && _people.IsFullName(first, preposition)) return true;
        return false;
    }

    /// <summary>Several words that open with a name, or an acronym; nothing that places are called.</summary>
    private bool IsBodyName(int start, int end)
    {
        if (!_text.IsProper(start) || Directions.Has(_document, start) || end - start == 1 && !IsAcronym(start, end)) return false;
        for (var t = start; t < end; t++) if (_text.IsPlace(t)) return false;
        return true;
    }

    private bool IsAcronym(int start, int end) => end - start == 1 && (_document[start].Has(TokenShape.AllCaps) && _document[start].Length > 1 || _document[start].Has(TokenShape.CamelCase));

    private bool HasTerritorial(int start, int end)
    {
        for (var t = start; t < end; t++) if (Territorial.Has(_document, t)) return true;
        return false;
    }

    private bool IsAllProper(int start, int end)
    {
        for (var t = start; t < end; t++) if (!_text.IsProper(t) || _text.IsPlace(t)) return false;
        return true;
    }

    /// <summary>Two or three unknown words where a person's name is due.</summary>
    private bool IsNameLike(int start) => _text.RunEnd(start) is var end && end - start is 2 or 3 && IsAllProper(start, end);
}
