using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds organizations that only the words around the name give away: "the airline Nok Air", "Pertamina's director",
/// "CEO of Orbita", a CamelCase word or an unknown acronym where a body is spoken of.
/// </summary>
internal sealed class ContextFinder
{
    private const int LongestName = 4;
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public ContextFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
    }

    public void Find(MentionSet found)
    {
        for (var t = 0; t < _document.Count;)
        {
            if (!_text.IsCapital(t) || found.At(t) is not null || _text.IsUnreliable(t))
            {
                t++;
                continue;
            }

            var end = t + 1;
            while (end < _document.Count && found.At(end) is null && _text.IsCapital(end) && !_text.StartsLine(end) && !_text.IsPost(end)) end++;
            if (IsBeforePerson(t, end)) end = t + 1;
            if (Judge(t, end) is { } mention) found.Add(mention);
            t = end;
        }
    }

    /// <summary>"at KazNTU Sergey Orlin": an acronym that a person's full name follows.</summary>
    private bool IsBeforePerson(int start, int end) => end - start > 2 && (_document[start].Has(TokenShape.CamelCase) || (_document[start].Has(TokenShape.AllCaps) && _document[start].Length > 2))
        && _people.IsGiven(start + 1) && _people.IsFullName(start + 1, end);

    private NameMention? Judge(int start, int end)
    {
        if (end - start > LongestName || _text.IsOpening(start) && _text.IsCommon(start) || IsOther(start, end)) return null;
        var proper = false;
        for (var t = start; t < end; t++) proper |= _text.IsProper(t);
        if (!proper || _people.IsFullName(start, end)) return null;
        var person = _people.IsGiven(start) || (end - start == 1 && _people.IsSurname(start));
        if (!person && (IsBrandNoun(start - 1) || IsBrandNoun(end) && !_text.IsOpening(start))) return Make(start, end, "organization.apposition", 0.8f);
        if (!person && PostBehind(end)) return Make(start, end, "organization.post", 0.75f);
        if (!person && IsPostOf(start)) return Make(start, end, "organization.post-of", 0.75f);
        if (end - start > 1 || _text.IsOpening(start)) return null;
        var token = _document[start];
        if (token.Has(TokenShape.CamelCase) && !person && IsBodyPlace(start, end)) return Make(start, end, "organization.camel-case", 0.7f);
        return token.Has(TokenShape.AllCaps) && token.Length is >= 3 and <= 8 && !_document.Has(start, LexiconCategory.CommonAcronym) && IsBodyPlace(start, end) ? Make(start, end, "organization.unknown-acronym", 0.65f) : null;
    }

    private static NameMention Make(int start, int end, string rule, float confidence) => new(MentionType.Organization, new TokenRange(start, end), rule, confidence);

    /// <summary>Places, times, peoples, events and titles are no organizations.</summary>
    private bool IsOther(int start, int end)
    {
        for (var t = start; t < end; t++)
            if (_text.IsTime(t) || _document.Has(t, LexiconCategory.Demonym) || _document.Has(t, LexiconCategory.Honorific) || _document.Has(t, LexiconCategory.EventKind) || _text.IsPost(t) || _document.Has(t, LexiconCategory.PostModifier)) return true;
        if (end - start == 1 && (_document.Has(start, LexiconCategory.OrganizationHead) || _document.Has(start, LexiconCategory.CommonAcronym) || _people.IsGiven(start - 1) || end < _document.Count && _document[end].Kind == TokenKind.Genitive && _document.Has(start, LexiconCategory.OrganizationName))) return true;
        if (_document[start].Length == 1 || (_text.IsPlace(start) && end - start == 2 && _document[start + 1].Length == 2)) return true;
        return _text.IsPlace(start) && (end - start == 1 || _document.MatchAt(start, LexiconCategory.City)?.Tokens.End == end || _document.MatchAt(start, LexiconCategory.Country)?.Tokens.End == end || _document.MatchAt(start, LexiconCategory.Region)?.Tokens.End == end);
    }

    /// <summary>The noun of a kind of organization, in small letters, that a name stands beside.</summary>
    private bool IsBrandNoun(int t) => t >= 0 && t < _document.Count && !_document[t].Has(TokenShape.Capitalized) && _document.IsAny(t,
        "newspaper", "magazine", "broadcaster", "startup", "start-up", "airline", "carrier", "retailer", "manufacturer", "automaker", "carmaker", "charity", "nonprofit", "publisher", "lender", "brewery", "brewer", "supermarket", "bookshop", "firm", "company", "agency", "website", "portal");

    /// <summary>"Pertamina CEO Nita Wibowo", "Kaiser benefits manager …": a post and then a name follow.</summary>
    private bool PostBehind(int end)
    {
        var t = end;
        while (t < end + 2 && t < _document.Count && !_text.IsPost(t) && _document[t].Kind == TokenKind.Word && !_document[t].Has(TokenShape.Capitalized) && !FunctionWords.Contains(_document.Folded(t))) t++;
        if (_document.IsAny(t, "laureate", "winner", "champion", "medalist", "medallist", "prize", "nominee", "finalist")) return false;
        if (!_text.IsPost(t) || _text.IsCapital(t) && t > end) return false;
        while (_text.IsPost(t)) t++;
        return _text.IsCapital(t) && _people.IsFullName(t, _text.RunEnd(t));
    }

    /// <summary>"CEO of X", "a spokesman for X", "partner at X": a post that is held in a body, never in a territory or a field.</summary>
    private bool IsPostOf(int start)
    {
        var t = start - 1;
        if (_document.Is(t, "the")) t--;
        return _document.IsAny(t, "of", "at", "with", "for") && _document.IsAny(t - 1, "ceo", "cto", "cfo", "coo", "founder", "co-founder", "cofounder", "spokesman", "spokeswoman", "spokesperson", "partner", "representative", "representatives", "employee", "employees", "member", "members", "owner", "officer", "analyst", "engineer", "researcher", "editor", "lawyer", "executive");
    }

    /// <summary>Where a single unknown word stands as a body would: behind "from", "by", "at", "with" or before a genitive or a verb of speech.</summary>
    private bool IsBodyPlace(int start, int end) =>
        _document.IsAny(start - 1, "from", "by", "with", "of", "at", "joined", "and", "between") || (_document.Mark(start - 1) == ',' && _document.IsAny(end, ",", "and")) || _document.Has(end, LexiconCategory.SpeechVerb)
        || (end < _document.Count && _document[end].Kind == TokenKind.Genitive);
}
