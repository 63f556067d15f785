using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds organizations that only the words around the name give away: "the airline Nok Air", "Pertamina's director",
/// "CEO of Orbita", "Lumo Kenya", a CamelCase word or an unknown acronym where a body is spoken of.
/// </summary>
internal sealed class ContextFinder
{
    private const int LongestName = 4;
    private static readonly string[] Prefixes = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "Ou", "Ó", "St"];
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly BodyContext _context;
    private readonly BodyClauses _clauses;

    public ContextFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _context = new BodyContext(text, people);
        _clauses = new BodyClauses(text, people);
    }

    [MethodImpl(HotPath.Options)]
    public void Find(MentionSet found)
    {
        for (var t = 0; t < _document.Count;)
        {
            if (!_text.IsCapital(t) || found.At(t) is not null || IsBeforeAcronym(t) || _text.IsUnreliable(t) || _text.IsOpening(t) && FunctionWords.IsDeterminer(_document.Folded(t)))
            {
                t++;
                continue;
            }

            var end = t + 1;
            while (end < _document.Count && found.At(end) is null && _text.IsCapital(end) && !_text.StartsLine(end) && !StartsPost(end) && !(_document[t].Has(TokenShape.AllCaps) && _document.Has(end, LexiconCategory.Honorific))) end++;
            if (IsBeforePerson(t, end)) end = t + 1;
            if (IsInitialed(t, end)) AddInitialed(found, t, end);
            else if (Judge(t, end) is { } mention) found.Add(mention);
            t = end;
        }
    }

    /// <summary>"Director QMWX", "NGO Blue Reed": a post or noun in capitals whose body stands behind it.</summary>
    private bool IsBeforeAcronym(int t) => _document.Is(t, "ngo") && _text.IsCapital(t + 1) || _text.IsPost(t) && _text.IsCapital(t + 1) && !_text.StartsLine(t + 1) && _document[t + 1].Has(TokenShape.AllCaps) && _document[t + 1].Length >= 3 && !_text.IsPost(t + 1);

    /// <summary>"Polska Orkana Zalmir (POZ)": words of another language whose initials stand in brackets behind them.</summary>
    private bool IsInitialed(int start, int end)
    {
        if (end - start is < 2 or > 6 || _document.Mark(end) != '(' || _document.Mark(end + 2) != ')' || !_document[end + 1].Has(TokenShape.AllCaps) || _document.Has(end + 1, LexiconCategory.CommonAcronym)) return false;
        for (var t = start; t < end; t++) if (!_text.IsProper(t) || _people.IsGiven(t) || _text.IsPost(t) || _document.Has(t, LexiconCategory.ThingHead) || _document.Has(t, LexiconCategory.EventKind)) return false;
        return Acronyms.IsShortFor(_document.Word(end + 1), _document.TextOf(new TokenRange(start, end)), beside: false);
    }

    private static void AddInitialed(MentionSet found, int start, int end)
    {
        if (found.At(end + 1) is { Type: MentionType.Organization } || found.Add(Make(end + 1, end + 2, "organization.acronym", 0.85f))) found.Add(Make(start, end, "organization.initials", 0.85f));
    }

    /// <summary>"Regional Director": a post with the words before it that belong to it.</summary>
    private bool StartsPost(int t)
    {
        for (var end = t + 3; t < end && t < _document.Count && _document[t].Has(TokenShape.Capitalized); t++)
        {
            if (_text.IsPost(t)) return !(_document.Text[_document[t].End - 1] == 's' && _document.IsAny(t + 1, "forum", "congress"));
            if (!_document.Has(t, LexiconCategory.PostModifier)) return false;
        }

        return false;
    }

    /// <summary>"at KazNTU Sergey Orlin", "Speaker of the Mazhilis Erlan Orlin": a body's name that a person's full name follows.</summary>
    private bool IsBeforePerson(int start, int end) => end - start > 2 && (_document.Is(start - 1, "the") && _document.Is(start - 2, "of") && _text.IsPost(start - 3) || _document[start].Has(TokenShape.CamelCase) || (_document[start].Has(TokenShape.AllCaps) && _document[start].Length > 2))
        && _people.IsGiven(start + 1) && _people.IsFullName(start + 1, end);

    private NameMention? Judge(int start, int end)
    {
        if (_clauses.IsParty(start, end) && !_text.IsOpening(start) || _clauses.IsForum(start, end)) return Make(start, end, "organization.clause", 0.75f);
        if (end - start > LongestName || IsOther(start, end)) return null;
        if (_context.IsExplained(start, end)) return Make(start, end, "organization.apposition", 0.8f);
        if (_text.IsOpening(start) && _text.IsCommon(start)) return null;
        if (end - start == 1 && _text.StartsLine(start) && _document[start].Has(TokenShape.AllCaps) && _document[start].Length > 5) return null;
        var cause = end - start > 1 && _context.HasCause(start) && !_people.IsGiven(start);
        var proper = cause;
        for (var t = start; t < end; t++) proper |= _text.IsProper(t);
        if (!proper || !cause && _people.IsFullName(start, end)) return null;
        if (!_people.IsGiven(start) && !(end - start == 1 && _people.IsSurname(start)) && !_document.Has(start - 1, LexiconCategory.Honorific) && RuleOf(start, end) is { } named) return named;
        if (end - start > 1 || _text.IsOpening(start)) return null;
        var token = _document[start];
        if (token.Has(TokenShape.CamelCase) && !IsScottish(start) && !_context.IsEvent(start) && !_people.IsGiven(start) && !_people.IsSurname(start) && IsBodyPlace(start, end)) return Make(start, end, "organization.camel-case", 0.7f);
        return token.Has(TokenShape.AllCaps) && token.Length is >= 3 and <= 8 && !HasDigit(start) && !IsSum(end) && !_document.Has(start, LexiconCategory.CommonAcronym) && (IsBodyPlace(start, end) || IsBehindPost(start) || _clauses.IsTied(end)) ? Make(start, end, "organization.unknown-acronym", 0.65f) : null;
    }

    /// <summary>"RM5,000" is a sum.</summary>
    private bool HasDigit(int token)
    {
        for (var i = _document[token].Start; i < _document[token].End; i++) if (char.IsDigit(_document.Text[i])) return true;
        return false;
    }

    /// <summary>"Director QMWX": an acronym behind a post that is not itself in capitals.</summary>
    private bool IsBehindPost(int start) => _document[start].Length < 7 && _text.IsPost(start - 1) && !_document[start - 1].Has(TokenShape.AllCaps) && !_document.Has(start, LexiconCategory.NameSuffix) && !_people.IsSurname(start);

    /// <summary>"McKay", "DeVries": two capitals of a surname.</summary>
    private bool IsScottish(int token)
    {
        var word = _document.Word(token);
        foreach (var prefix in Prefixes) if (word.Length > prefix.Length + 2 && word.StartsWith(prefix, System.StringComparison.Ordinal) && char.IsUpper(word[prefix.Length]) && char.IsLower(word[word.Length - 1])) return true;
        return false;
    }

    /// <summary>"ETB 400,000": what a number follows counts money.</summary>
    private bool IsSum(int end) => end < _document.Count && _document[end].Kind == TokenKind.Number && _document[end].Has(TokenShape.SpaceBefore);

    private NameMention? RuleOf(int start, int end)
    {
        if (_context.HasNoun(start, end)) return Make(start, end, "organization.apposition", 0.8f);
        if (_context.HasPostBehind(start, end)) return Make(start, end, "organization.post", 0.75f);
        if (_context.IsPostOf(start, end)) return Make(start, end, "organization.post-of", 0.75f);
        if (_context.ClosesWithCountry(start, end)) return Make(start, end, "organization.country", 0.75f);
        if (_clauses.Tell(start, end)) return Make(start, end, "organization.clause", 0.75f);
        if (_context.IsTeam(start, end)) return Make(start, end, "organization.team", 0.7f);
        return _context.OwnsPerson(start, end) ? Make(start, end, "organization.owner", 0.7f) : null;
    }

    private static NameMention Make(int start, int end, string rule, float confidence) => new(MentionType.Organization, new TokenRange(start, end), rule, confidence);

    /// <summary>Places, times, peoples, events and titles are no organizations.</summary>
    private bool IsOther(int start, int end)
    {
        for (var t = start; t < end; t++)
            if (_text.IsTime(t) || _document.Has(t, LexiconCategory.Demonym) || _document.Has(t, LexiconCategory.Honorific) || _document.Has(t, LexiconCategory.EventKind) || _text.IsPost(t) || _document.Has(t, LexiconCategory.PostModifier)) return true;
        if (end - start == 1 && (_document.Has(start, LexiconCategory.OrganizationHead) || _document.Has(start, LexiconCategory.CommonAcronym) || _people.IsGiven(start - 1) || end < _document.Count && _document[end].Kind == TokenKind.Genitive && _document.Has(start, LexiconCategory.OrganizationName))) return true;
        if (_document[start].Length == 1 || _document.Has(end - 1, LexiconCategory.ThingHead) || (_text.IsPlace(start) && end - start == 2 && _document[start + 1].Length == 2)) return true;
        return _text.IsPlace(start) && (end - start == 1 || _document.MatchAt(start, LexiconCategory.City)?.Tokens.End == end || _document.MatchAt(start, LexiconCategory.Country)?.Tokens.End == end || _document.MatchAt(start, LexiconCategory.Region)?.Tokens.End == end);
    }

    /// <summary>Where a single unknown word stands as a body would: behind "from", "by", "at", "with" or before a genitive or a verb of speech.</summary>
    private bool IsBodyPlace(int start, int end) =>
        _document.IsAny(start - 1, "said", "says", "reported") && _document.Mark(start - 2) == ',' || _document.IsAny(start - 1, "from", "by", "with", "of", "at", "joined", "told", "and", "between") || IsDefiniteBody(start, end) || (_document.Mark(start - 1) == ',' && (_document.IsAny(end, ",", "and") || _text.StartsLine(end) || _document.Mark(end) == ';')) || _document.Has(end, LexiconCategory.SpeechVerb)
        || (end < _document.Count && _document[end].Kind == TokenKind.Genitive);

    /// <summary>"from the QMWX", where no noun follows that the acronym would only specify.</summary>
    private bool IsDefiniteBody(int start, int end) => _document.Is(start - 1, "the") && _document.IsAny(start - 2, "from", "by", "with", "at", "joined", "and", "told")
        && (_text.StartsLine(end) || _document[end].Kind == TokenKind.Punctuation || FunctionWords.Contains(_document.Folded(end)));
}
