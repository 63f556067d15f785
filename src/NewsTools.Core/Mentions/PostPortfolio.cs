using System;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Where the portfolio or territory ends that stands behind the head of a post and belongs to its title: "for External
/// Affairs", "of Ecology and Natural Resources", "of the region", "(Research and Innovation)". An organization is none.
/// </summary>
internal sealed class PostPortfolio(Document document, Entities? entities)
{
    private const int MaxLowerWords = 4;
    private const int MaxTokens = 16;

    private static readonly WordSet Fields = new("operations finance admin administration academics marketing projects planning research technical training sports communications communication development hr it procurement logistics sales programmes programs coordination examinations engineering outreach");
    private static readonly WordSet ShortFields = new("it hr pr ict ai us uk tv r&d stem r d");

    /// <summary>The end of the title; that of the core when no portfolio follows.</summary>
    public int EndAfter(TokenRange core, PostKind kind, bool plural)
    {
        if (plural && !document[core.End - 1].Has(TokenShape.Capitalized)) return core.End;
        var limit = Math.Min(document.SentenceAt(core.Start).Tokens.End, core.End + MaxTokens);
        if (document.Mark(core.End) == '(' && kind == PostKind.Post | kind == PostKind.Office) return Parenthesis(core.End, limit);
        if (kind == PostKind.Post && IsBarePortfolio(core.End, limit)) return core.End + 1;
        var end = core.End;
        while (end < limit && Admits(document.Folded(end), kind, core, end))
        {
            var next = Phrase(end + 1, limit, core, kind);
            if (next == end + 1) break;
            end = next;
        }

        return end;
    }

    private bool Admits(string preposition, PostKind kind, TokenRange core, int end) => preposition switch
    {
        "of" => kind == PostKind.Office || kind == PostKind.Post && (end == core.End || document[end - 1].Has(TokenShape.Capitalized) || document.MatchAt(end - 1, LexiconCategory.PostHead) is { Value: "office" }),
        "for" => kind is PostKind.Post or PostKind.Office,
        "to" => kind == PostKind.Office || document.IsAny(core.End - 1, "adviser", "advisor", "aide", "assistant", "contact", "observer", "counsel", "representative", "delegate"),
        "on" => document.IsAny(core.End - 1, "adviser", "advisor", "rapporteur", "expert", "specialist", "representative", "envoy", "commissioner", "assistant", "aide", "spokesman", "spokeswoman", "spokesperson"),
        "in" when document.IsAny(core.End - 1, "lecturer", "expert", "specialist", "professor", "fellow", "instructor", "trainer", "consultant") => IsLowerWord(end + 1),
        "in" when document.IsAny(core.End - 1, "representative", "envoy") => document.Has(end + 1, LexiconCategory.Country),
        "in" => kind == PostKind.Office && end > core.End,
        _ => false,
    };

    /// <summary>"Director Operations", "Manager Finance": a field directly behind the head.</summary>
    private bool IsBarePortfolio(int token, int limit) =>
        token < limit && document[token - 1].Has(TokenShape.Capitalized) && document[token].Has(TokenShape.Capitalized) && Fields.Has(document, token) && !IsNamed(token);

    private int Parenthesis(int open, int limit)
    {
        var words = 0;
        for (var i = open + 1; i < limit; i++)
        {
            if (document.Mark(i) == ')') return words >= 1 ? i + 1 : open;
            if (document.Mark(i) is ',' or '&' || document.IsAny(i, "and", "of")) continue;
            if (!IsCapitalWord(i) || IsOrganization(i) || document[i].Has(TokenShape.AllCaps) && !ShortFields.Has(document, i) || IsPlace(i) || document.Has(i, LexiconCategory.Honorific) || entities?.PersonAt(i) is not null || document.Has(i, LexiconCategory.GivenName) || document.Has(i, LexiconCategory.NameSuffix)) return open;
            words++;
        }

        return open;
    }

    /// <summary>The end of the noun phrase that starts at the token; the token itself when none does.</summary>
    private int Phrase(int token, int limit, TokenRange core, PostKind kind)
    {
        var i = token;
        var determined = i < limit && FunctionWords.IsDeterminer(document.Folded(i));
        if (determined) i++;
        while (i < limit && PostPhraseFinder.IsDescriptive(document.Folded(i))) i++;

        // "the university", "our Department" go back to an organization.
        var definite = determined && !document.IsAny(token, "a", "an");
        if (i >= limit || definite && entities is not null && BackReference.NounAt(document, i) is var noun && BackReference.IsBody(document, noun) && !IsPortfolioWord(noun + 1) && BackReference.Resolve(document, entities, noun) is not null) return token;
        if (document.Is(token - 1, "to") && Superior(i, limit) is var superior && superior > i) return superior;
        var capital = document[i].Has(TokenShape.Capitalized | TokenShape.CamelCase);
        var end = capital ? Capitals(i, limit, determined) : Lowers(i, limit);
        if (end == i) return token;
        var body = capital
            ? LooksLikeBody(new TokenRange(i, end), determined, core, kind)
            : !document.IsAny(end - 1, "committee", "board", "jury") && (IsUnit(end - 1) && document.Is(end, "of") || entities?.InstitutionAt(end) is not null || document.Mark(end) is '"' or '\u201C' or '\u00AB' && entities?.InstitutionAt(end + 1) is not null);
        return body ? token : end;
    }

    /// <summary>The end of the office whose holder somebody serves: "to the Prime Minister", "to the Peruvian president".</summary>
    private int Superior(int token, int limit)
    {
        var head = document.Has(token, LexiconCategory.Demonym) ? token + 1 : token;
        return document.MatchAt(head, LexiconCategory.PostHead) is { Value: "office" } office && office.Tokens.End <= limit && !document.Has(office.Tokens.End, LexiconCategory.GivenName) ? office.Tokens.End : token;
    }

    /// <summary>A lower-case noun that only an organization's name goes on from: "the academic department of …".</summary>
    private bool IsUnit(int token) => document.IsAny(token, "department", "faculty", "institute", "laboratory", "chair", "division", "ministry", "office", "centre", "center", "agency");

    /// <summary>
    /// Whether capitalised words that are no known name are an organization rather than a portfolio: acronyms, "X's Y"
    /// and, behind "the" or "president of", what is no place.
    /// </summary>
    private bool LooksLikeBody(TokenRange words, bool determined, TokenRange core, PostKind kind)
    {
        if (document[words.End < document.Count ? words.End : words.Start].Kind == TokenKind.Genitive || kind == PostKind.Post && entities is not null && ShortName.Resolve(document, entities, words) is not null) return true;
        for (var i = words.Start; i < words.End; i++) if (IsPlace(i) || IsArea(i) || document.IsAny(i, "republic", "kingdom", "state", "federation", "islands", "emirates", "union", "faith")) return false;
        if (document[words.Start].Has(TokenShape.AllCaps) && !ShortFields.Has(document, words.Start)) return true;
        var presidency = document.Is(core.End - 1, "president") && document.Is(words.Start - (determined ? 2 : 1), "of");
        for (var i = core.Start; i < core.End; i++) if (document.Is(i, "vice")) presidency = false;
        return presidency || determined && kind == PostKind.Post && (words.Count > 1 || BackReference.IsBody(document, words.Start));
    }

    /// <summary>"Science, Technology and Innovation", "Ecology", "Navoi region", "Nordic affairs".</summary>
    private int Capitals(int token, int limit, bool determined)
    {
        var end = token;
        while (end < limit)
        {
            if (end > token && IsArea(end - 1) && !document.IsAny(end, "of", "and")) break;
            if (IsPortfolioWord(end) || determined && end == token && IsHead(end) && IsCapitalWord(end) && !IsNamed(end)) end++;
            else if (end > token && document.IsAny(end, "and", "&") && IsPortfolioWord(end + 1) && end + 1 < limit && !OpensPost(end + 1, limit)) end += 2;
            else if (end > token && document.Mark(end) == ',' && GoesOnAfterComma(end, limit)) end += 2;
            else break;
        }

        if (end > token && document.Has(end - 1, LexiconCategory.Demonym)) return Lowers(end, limit);
        if (end > token && (IsArea(end) || IsLowerWord(end) && (document.IsAny(end + 1, "of", "at", "for") || IsNamed(end + 1)))) end++;
        return end;
    }

    /// <summary>"and Permanent Representative to …", "and Chief Whip": behind "and" a word that only a post's head goes on from.</summary>
    private bool OpensPost(int token, int limit) => token + 1 < limit && document.Has(token, LexiconCategory.PostModifier) && document.IsAny(token, "permanent", "chief", "deputy", "acting", "special", "honorary", "executive", "senior", "principal", "vice", "assistant", "managing", "founding", "non-resident", "joint") && (IsHead(token + 1) || document.MatchAt(token, LexiconCategory.PostHead) is not null);

    /// <summary>"Agriculture, Rural Development and Blue Economy": behind the comma, "and" joins a last capitalised word.</summary>
    private bool GoesOnAfterComma(int comma, int limit)
    {
        for (var i = comma + 1; i < limit && i <= comma + 8; i++)
        {
            if (document.IsAny(i, "and", "&")) return i > comma + 1 && IsPortfolioWord(i + 1) && !document.Has(comma + 1, LexiconCategory.GivenName);
            if (document.Mark(i) == ',' && i > comma + 1) return GoesOnAfterComma(i, limit);
            if (!IsPortfolioWord(i)) return false;
        }

        return false;
    }

    /// <summary>"quality", "academic affairs", "the organizing committee", "the akim of the region".</summary>
    private int Lowers(int token, int limit)
    {
        var end = token;
        while (end < limit && end - token < MaxLowerWords && (IsLowerWord(end) || end > token && document.IsAny(end, "and") && IsLowerWord(end + 1) && !document.Has(end + 1, LexiconCategory.PostHead))) end++;
        return end > token && document.IsAny(end - 1, "and") ? end - 1 : end;
    }

    private bool IsLowerWord(int token)
    {
        if (token >= document.Count || document[token].Kind != TokenKind.Word || document[token].Has(TokenShape.Capitalized) || document[token].Has(TokenShape.LineStart)) return false;
        var folded = document.Folded(token);
        return !FunctionWords.Contains(folded) && !document.Has(token, LexiconCategory.SpeechVerb) && !IsNamed(token) && !folded.EndsWith("ed", StringComparison.Ordinal) && !folded.EndsWith("ly", StringComparison.Ordinal);
    }

    private bool IsPortfolioWord(int token) => token < document.Count && IsCapitalWord(token) && !IsNamed(token) && !IsOrganization(token) && !IsHead(token) && !document.Has(token, LexiconCategory.Honorific) && !(entities is null && document.Has(token, LexiconCategory.GivenName));

    private bool IsCapitalWord(int token) => token < document.Count && document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized | TokenShape.CamelCase) && !document[token].Has(TokenShape.LineStart);

    private static readonly WordSet Areas = new(
        "region regions district districts province oblast city county state territory municipality governorate prefecture island islands village villages town township ward parish commune tribe clan chiefdom kingdom area constituency",
        "suburb borough camp valley locality settlement sub-county subcounty block tehsil taluk upazila barangay diocese division woreda kebele sector canton zone emirate");

    private bool IsArea(int token) => Areas.Has(document, token);

    private bool IsNamed(int token) => entities is not null && (entities.PersonAt(token) is not null || entities.InstitutionAt(token) is not null);

    private bool IsOrganization(int token) => entities is not null
        ? entities.InstitutionAt(token) is not null
        : document.Has(token, LexiconCategory.OrganizationHead) || document.Has(token, LexiconCategory.OrganizationName) || document[token].Has(TokenShape.CamelCase) || document[token].Has(TokenShape.AllCaps) && document[token].Length > 2 && !IsPlace(token);

    private bool IsHead(int token) => document.Has(token, LexiconCategory.PostHead) && !document.Has(token, LexiconCategory.PostModifier) || document.Has(token, LexiconCategory.Rank);

    private bool IsPlace(int token) => document.Has(token, LexiconCategory.Country) || document.Has(token, LexiconCategory.City) || document.Has(token, LexiconCategory.Region);
}
