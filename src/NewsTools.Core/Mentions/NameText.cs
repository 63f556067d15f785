using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// A document as the search for names sees it: which tokens may stand in a name, with titles and scare quotes masked and
/// capitals that only open a sentence told from those of names.
/// </summary>
internal sealed class NameText
{
    private readonly bool[] _masked;
    private readonly bool[] _capital;
    private readonly bool[] _opening;
    private readonly bool[] _unreliable;
    private readonly HashSet<int> _namedTimes = new();
    private readonly WordTable _lowerWords = new();

    [MethodImpl(HotPath.Options)]
    public NameText(Document document)
    {
        Document = document;
        _masked = new bool[document.Count];
        _capital = new bool[document.Count];
        _opening = new bool[document.Count];
        _unreliable = HeadlineCapitals.Find(document);
        foreach (var quote in document.Quotes) if (quote.Kind != QuoteKind.Speech) Fill(_masked, quote.Outer);
        foreach (var date in document.Dates)
        {
            if (NamedTimes.IsGivenName(document, date.Tokens)) _namedTimes.Add(date.Tokens.Start);
            else Fill(_masked, date.Tokens);
        }

        for (var t = 0; t < document.Count; t++)
            if (!_masked[t] && document.Has(t, LexiconCategory.Month) && document[t].Has(TokenShape.Capitalized) && NamedTimes.IsGivenName(document, new TokenRange(t, t + 1))) _namedTimes.Add(t);

        for (var t = 0; t < document.Count; t++) _capital[t] = !_masked[t] && HasCapital(t);
        foreach (var sentence in document.Sentences) MarkOpening(sentence);
        for (var t = 0; t < document.Count; t++) if (document[t].Kind == TokenKind.Word && !document[t].Has(TokenShape.Capitalized)) _lowerWords[document[t].Hash] = 1;
    }

    public Document Document { get; }

    /// <summary>Whether the token is a capitalised word outside titles in quotation marks.</summary>
    [MethodImpl(HotPath.Options)]
    public bool IsCapital(int t) => t >= 0 && t < _capital.Length && _capital[t];

    public bool IsInitial(int t) => t >= 0 && t < Document.Count && !_masked[t] && (Document[t].Kind == TokenKind.Initial || IsBareInitial(t));

    /// <summary>Whether a weekday or month is somebody's given name here.</summary>
    public bool IsNamedTime(int t) => _namedTimes.Contains(t);

    public bool IsMasked(int t) => _masked[t];

    /// <summary>Whether the token's capital may only mark the start of a sentence.</summary>
    public bool IsOpening(int t) => _opening[t];

    /// <summary>Whether the token stands in a headline whose every word is capitalised.</summary>
    public bool IsUnreliable(int t) => _unreliable[t];

    /// <summary>Whether the capitalised token is an ordinary word.</summary>
    [MethodImpl(HotPath.Options)]
    public bool IsCommon(int t) => FunctionWords.Contains(Document.Folded(t)) && !Document[t].Has(TokenShape.AllCaps)
        || Document.Has(t, LexiconCategory.CommonWord)
        || (_opening[t] && IsSeenInLowerCase(t));

    /// <summary>Whether the capitalised token is a name by itself: no ordinary word of English.</summary>
    [MethodImpl(HotPath.Options)]
    public bool IsProper(int t) => Document[t].Kind == TokenKind.Word && !Document.Has(t, LexiconCategory.Honorific)
        && (Document[t].Has(TokenShape.AllCaps) || Document[t].Has(TokenShape.CamelCase) || (!IsCommon(t) && !IsSeenInLowerCase(t)));

    /// <summary>Whether the word also stands in small letters in this document.</summary>
    public bool IsSeenInLowerCase(int t) => _lowerWords[Document[t].Hash] != 0;

    public bool IsPlace(int t) => Document.Has(t, LexiconCategory.Country) || Document.Has(t, LexiconCategory.City) || Document.Has(t, LexiconCategory.Region) || Document.Has(t, LexiconCategory.Geography);

    /// <summary>Whether the token is a month or weekday; "Thu", "Sun", "Jan" inside a run of capitals are names.</summary>
    public bool IsTime(int t) => t < Document.Count && !IsNamedTime(t) && (Document.Has(t, LexiconCategory.Month) || Document.Has(t, LexiconCategory.Weekday))
        && (Document[t].Length > 3 || Document.Is(t, "may") || !(IsCapital(t - 1) || IsInitial(t - 1) || IsCapital(t + 1)) || Document[t].Has(TokenShape.LineStart));

    /// <summary>Whether the token belongs to a post; "pm" and "mp" in small letters are none.</summary>
    public bool IsPost(int t) => (Document.Has(t, LexiconCategory.PostHead) || Document.Has(t, LexiconCategory.Rank)) && (Document[t].Length > 2 || Document[t].Has(TokenShape.Capitalized));

    /// <summary>Whether the token opens a line or follows the end of the sentence before.</summary>
    public bool StartsLine(int t) => t >= Document.Count || Document[t].Has(TokenShape.LineStart);

    /// <summary>The end of the run of capitalised words that starts at the token; "&amp;" and a noun's genitive ("Women's") join.</summary>
    public int RunEnd(int start)
    {
        var t = start;
        while (t < Document.Count)
        {
            if (t > start && (StartsLine(t) || IsShortHonorific(t) || _unreliable[t] != _unreliable[start] || (Document[t].Length == 3 && Document.Is(t, "the") && !Document[t].Has(TokenShape.AllCaps)))) break;
            if (IsCapital(t)) t++;
            else if (t > start && IsJoint(t)) t++;
            else if (t > start && Document.Mark(t) == '&' && IsCapital(t + 1)) t++;
            else if (t > start && IsNounGenitive(t) && IsCapital(t + 1) && !EndsListed(start, t)) t++;
            else break;
        }

        return t;
    }

    /// <summary>"the U.S. Army Corps of Engineers' Laboratory": what stands before the genitive is a body of its own.</summary>
    private bool EndsListed(int start, int end)
    {
        if (Document[end].Length > 1) return false;
        for (var t = start > 2 ? start - 2 : start; t < end; t++)
            if (Document.MatchAt(t, LexiconCategory.OrganizationName) is { } listed && listed.Tokens.End == end && listed.Tokens.Count > 1) return true;
        return false;
    }

    /// <summary>Whether the token is the genitive of a noun that belongs to a name ("Children's Hospital"), not of an owner ("Kenya's").</summary>
    public bool IsNounGenitive(int t) => t > 0 && t < Document.Count && Document[t].Kind == TokenKind.Genitive
        && (Document[t].Length == 1 ? IsPluralOwner(Document.Folded(t - 1)) : IsPost(t - 1) || Document.Has(t - 1, LexiconCategory.Occupation) || NounOwners.Contains(Document.Folded(t - 1)) || Document.Folded(t - 1).EndsWith("men", System.StringComparison.Ordinal));

    private bool IsPluralOwner(string word) => NounOwners.Contains(word.Substring(0, word.Length - 1)) || OwnerEndings.Any(e => word.EndsWith(e, System.StringComparison.Ordinal));

    /// <summary>"Dr.", "Prof.": an honorific that no name of an organization holds.</summary>
    private bool IsShortHonorific(int t) => Document.Has(t, LexiconCategory.Honorific) && (Document[t].Length <= 4 || Document.Text[Document[t].End - 1] == '.') && !Document.Has(t, LexiconCategory.OrganizationHead) && !Document.Has(t, LexiconCategory.LegalForm);

    /// <summary>"Export–Import", "City/Downtown": a mark between capitalised words without a space.</summary>
    private bool IsJoint(int t) => Document.Mark(t) is '\u2013' or '/' or '-' && !Document[t].Has(TokenShape.SpaceBefore) && IsCapital(t + 1) && !Document[t + 1].Has(TokenShape.SpaceBefore);

    private static readonly string[] Participles = ["-based", "-born", "-led", "-backed", "-owned", "-funded", "-style", "-trained", "-bound", "-sponsored", "-occupied", "-controlled", "-run", "-linked", "-affiliated", "-allied", "-aligned", "-administered", "-listed", "-registered", "-flagged", "-speaking", "-brokered", "-supported"];
    private static readonly string[] OwnerEndings = ["ers", "ors", "ists", "ans", "ents", "yers", "men", "ects", "cies", "nies", "ties", "dies"];

    private static readonly HashSet<string> NounOwners = new(System.StringComparer.Ordinal)
    {
        "women", "men", "children", "people", "workers", "worker", "farmer", "farmers", "veteran", "teacher", "student", "writer", "journalist", "physician", "surgeon", "king", "queen", "prince",
        "lawyer", "engineer", "artist", "composer", "citizen", "consumer", "master", "fishermen", "widow", "girl", "boy", "mayor", "governor", "president", "prosecutor", "ombudsman", "trader", "seafarer", "speaker",
    };

    /// <summary>"M A Karim", "S M Sultan": two letters without points before a capitalised word.</summary>
    private bool IsBareInitial(int t) => IsBareLetter(t) && (IsBareLetter(t + 1) && IsNameWord(t + 2) || t > 0 && IsBareLetter(t - 1) && IsNameWord(t + 1));

    private bool IsBareLetter(int t) => t < Document.Count && Document[t] is { Kind: TokenKind.Word, Length: 1 } && Document[t].Has(TokenShape.Capitalized);

    private bool IsNameWord(int t) => t < Document.Count && Document[t].Length > 2 && Document[t].Has(TokenShape.Capitalized) && !Document[t].Has(TokenShape.AllCaps) && !StartsLine(t) && !FunctionWords.Contains(Document.Folded(t));

    private static void Fill(bool[] map, TokenRange range)
    {
        for (var t = range.Start; t < range.End && t < map.Length; t++) map[t] = true;
    }

    [MethodImpl(HotPath.Options)]
    private bool HasCapital(int t) => Document[t].Kind == TokenKind.Word && (Document[t].Has(TokenShape.Capitalized) || Document[t].Has(TokenShape.CamelCase) || HasInnerCapital(t)) && !IsAge(t) && !IsBased(t);

    /// <summary>"Twelve-year-old" at the start of a sentence.</summary>
    private bool IsAge(int t) => Document[t].Length > 8 && string.CompareOrdinal(Document.Text, Document[t].End - 4, "-old", 0, 4) == 0;

    /// <summary>"Lima-based", "Oslo-born": a participle with its place, whatever the place.</summary>
    private bool IsBased(int t) => Document[t].Length > 6 && Document.Text.IndexOf('-', Document[t].Start, Document[t].Length) >= 0 && Participles.Any(p => Document[t].Length > p.Length && string.CompareOrdinal(Document.Text, Document[t].End - p.Length, p, 0, p.Length) == 0);

    /// <summary>"al-Sisi", "d'Orsay": a capital behind the particle.</summary>
    [MethodImpl(HotPath.Options)]
    private bool HasInnerCapital(int t)
    {
        var token = Document[t];
        if (token.Length < 4) return false;
        for (var i = token.Start + 1; i < token.End - 1; i++)
            if (char.IsUpper(Document.Text[i])) return Document.Text[i - 1] is '-' or '\'' or '\u2019';
        return false;
    }

    private void MarkOpening(Sentence sentence)
    {
        for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
        {
            _opening[t] = true;
            if (Document[t].Kind is TokenKind.Word or TokenKind.Initial or TokenKind.Number) break;
        }

        for (var t = sentence.Tokens.Start + 1; t + 1 < sentence.Tokens.End; t++)
            if (Document.Mark(t) is ':' or '\u201C' or '\u00AB' or '"' or '\u2022') _opening[t + 1] = true;
    }
}
