using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds organizations by the head noun of their name ("… University of …"), by a legal form, and by the list of
/// well-known ones.
/// </summary>
internal sealed class OrganizationFinder
{
    private static readonly WordSet Quarters = new("west east north south central eastern western northern southern latin middle");
    private static readonly WordSet Assemblies = new("parliament cabinet knesset duma bundestag bundesrat sejm seimas saeima riigikogu riksdag storting folketing eduskunta althing mazhilis majlis mejlis maslikhat");
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;
    private readonly OrganizationEdges _edges;
    private int _floor;

    public OrganizationFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _heads = new OrganizationHeads(text, people);
        _edges = new OrganizationEdges(text, people, _heads);
    }

    public void Find(MentionSet found)
    {
        for (var t = 0; t < _document.Count;)
        {
            var capital = _text.IsCapital(t);
            var end = capital ? _text.RunEnd(t) : t + 1;
            var mention = _text.IsUnreliable(t) || found.At(t) is not null ? null
                : capital || (_document[t].Kind == TokenKind.Number && _document.Has(t, LexiconCategory.OrganizationName)) ? ReadRun(t, end) : ReadLowerHead(t);
            if (mention is not null && found.Add(mention)) t = _floor = mention.Tokens.End;
            else t = end;
        }
    }

    /// <summary>The first organization in a run of capitalised words, or in two runs that "and" joins.</summary>
    private NameMention? ReadRun(int start, int end)
    {
        if (_document.IsAny(end, "and", "&") && _text.IsCapital(end + 1) && !_text.StartsLine(end + 1))
        {
            var next = _text.RunEnd(end + 1);
            if ((_heads.In(end + 1, next, start) ?? _heads.PairIn(end, next)) is { } joined && _edges.Left(end + 1, joined.Tokens.Start, _floor) is var left && left < end) return ByHead(left, next, joined);
        }

        if (_heads.In(start, end, start) is { } head && ByHead(_edges.Left(start, head.Tokens.Start, _floor), end, head) is { } named) return named;
        if (_edges.LegalForm(start, end) is { } form) return new NameMention(MentionType.Organization, form, "organization.legal-form", 0.92f);
        if (_edges.FormBefore(start, end) is { } opened) return new NameMention(MentionType.Organization, opened, "organization.legal-form", 0.9f);
        if (Partners(start, end) is { } firm) return new NameMention(MentionType.Organization, firm, "organization.ampersand", 0.8f);
        for (var t = start; t < end; t++)
            if (ListedAt(t) is { } listed && !(listed.End < end && _people.IsFullName(t, end)) && !(t > start && _people.IsGiven(t - 1)) && !(listed.Count == 1 && _document.Has(t - 1, LexiconCategory.Honorific))) return new NameMention(MentionType.Organization, new TokenRange(listed.Start, _edges.NamedAfter(listed.End)), "organization.listed", 0.9f);
        return null;
    }

    /// <summary>"Larsen &amp; Toubro": two names that an ampersand joins.</summary>
    private TokenRange? Partners(int start, int end)
    {
        for (var t = start + 1; t < end - 1; t++)
            if (_document.Mark(t) == '&' && _text.IsProper(t - 1) && _text.IsProper(t + 1) && !_text.IsPlace(t + 1)) return new TokenRange(_text.IsOpening(start) && _text.IsCommon(start) ? t - 1 : start, end);
        return null;
    }

    private NameMention? ByHead(int left, int runEnd, LexiconMatch head)
    {
        var right = _edges.Right(left, head, runEnd);
        left = _edges.Number(left, head);
        if (_document.MatchAt(left, LexiconCategory.OrganizationName) is { } known && known.Tokens.End > right) return new NameMention(MentionType.Organization, known.Tokens, "organization.listed", 0.92f);
        var range = new TokenRange(left, right);
        if (range.Count == 1 && !IsAssembly(head) || (range == head.Tokens && !IsNameByItself(head)) || (head.Value == "government" && _document.Is(head.Tokens.Start, "government") && right == head.Tokens.End)) return null;
        if (head.Category == LexiconCategory.OrganizationSuffix && _document.IsAny(left - 1, "of", "for") && _document.MatchAt(left - 2, LexiconCategory.PostHead) is { Value: "office" }) return null;
        if (head.Category == LexiconCategory.OrganizationSuffix && IsPortfolio(right)) return null;
        if (head.Value == "military" && _document.IsAny(head.Tokens.End, "officer", "officers", "constable", "constables") || OrganizationHeads.IsBuilding(_document, head) || IsUnspecified(range, head)) return null;
        return new NameMention(MentionType.Organization, range, right > head.Tokens.End ? "organization.head-chain" : "organization.head", IsListed(range) || _edges.IsTitled(left, head.Tokens.Start) ? 0.92f : 0.88f);
    }

    /// <summary>"Natural Resources and Climate Minister": a company's last word may be a minister's field.</summary>
    private bool IsPortfolio(int end)
    {
        if (!_document.IsAny(end - 1, "resources", "industries", "services", "communications", "works", "energy", "technologies")) return false;
        var at = end;
        while (at < _document.Count && at < end + 6 && (_document.IsAny(at, "and", "&") || _text.IsCapital(at)) && !_document.IsAny(at, "minister", "secretary")) at++;
        return _document.Is(at, "minister") && !_document.IsAny(at - 1, "prime", "and", "foreign") || _document.Is(at, "secretary") && at > end;
    }

    private bool IsListed(TokenRange range) => _document.MatchAt(range.Start, LexiconCategory.OrganizationName)?.Tokens == range || _document.Has(range.Start, LexiconCategory.Demonym) && _document.MatchAt(range.Start + 1, LexiconCategory.OrganizationName)?.Tokens.End == range.End;

    /// <summary>"Lincoln Administration", "Local Colleges", "Congressional Delegation": words that point at bodies without naming one.</summary>
    private bool IsUnspecified(TokenRange range, LexiconMatch head)
    {
        if (range.End > head.Tokens.End) return false;
        var last = head.Tokens.End - 1;
        if (range.Count == 2 && _document.Is(last, "administration")) return !_text.IsPlace(range.Start) && !_document[range.Start].Has(TokenShape.AllCaps);
        if (_document.IsAny(last, "delegation", "representation")) return !_document[head.Tokens.Start - 1].Has(TokenShape.AllCaps);
        if (!_document.IsAny(last, "colleges", "agencies", "schools", "institutes", "institutions", "committees", "organizations", "associations", "foundations", "councils", "hospitals", "departments", "bureaus")) return false;
        for (var t = range.Start; t < head.Tokens.Start; t++) if (_text.IsProper(t)) return false;
        return true;
    }

    /// <summary>A head of several words may name a body alone ("Student Council", "High Court"); one that nothing specifies does not.</summary>
    private bool IsNameByItself(LexiconMatch head)
    {
        if (_document.Mark(head.Tokens.End) == '(' && head.Tokens.End + 1 < _document.Count && _document[head.Tokens.End + 1].Has(TokenShape.AllCaps) || IsAssembly(head) || head.Tokens.Count > 2 && head.Tokens.Start == _floor && _floor > 0) return true;
        if (head.Tokens.Count == 1 || _text.IsOpening(head.Tokens.Start)) return false;
        if (_document[head.Tokens.Start - 1].Kind == TokenKind.Genitive && _document.Has(head.Tokens.Start - 2, LexiconCategory.Country)) return true;
        return head.Value is "department" or "parliament" or "court" && !_document.Is(head.Tokens.End - 1, "general") || _document.IsAny(head.Tokens.End - 1, "commission", "ministers", "staff", "directors", "trustees", "governors", "congress") || _document.Is(head.Tokens.Start, "supervisory");
    }

    /// <summary>"told Parliament", "Cabinet approved": a body that a country has one of, and that acts; no "Member of Parliament", no "Parliament House".</summary>
    private bool IsAssembly(LexiconMatch head)
    {
        var t = head.Tokens.Start;
        if (head.Tokens.Count > 1 || !Assemblies.Has(_document, t) || _text.IsCapital(t + 1) && !_text.StartsLine(t + 1) || _text.IsCapital(t - 1) && !_text.StartsLine(t) && !_text.IsOpening(t - 1)) return false;
        if (_document.Is(t - 1, "of") && (_text.IsPost(t - 2) || _document.IsAny(t - 2, "house", "houses", "act", "acts", "candidate", "candidates"))) return false;
        return !_document.Is(t, "cabinet") || !_document.IsAny(t - 1, "the", "a", "an", "his", "her", "their", "new") && !(_document[t + 1].Kind == TokenKind.Word && _document.Is(t + 1, "of"));
    }

    /// <summary>A well-known organization: an acronym only as written in capitals, a common word never.</summary>
    private TokenRange? ListedAt(int t)
    {
        if (_document.MatchAt(t, LexiconCategory.OrganizationName) is not { } match) return null;
        var token = _document[t];
        if (match.Tokens.Count > 1) return _text.IsCapital(match.Tokens.End - 1) || _document[match.Tokens.End - 1].Kind == TokenKind.Genitive ? WithNation(match.Tokens) : null;
        var shouted = token.Has(TokenShape.AllCaps) || token.Has(TokenShape.CamelCase) || token.Has(TokenShape.HasDigit);
        if (!shouted && (token.Length <= 3 || _text.IsCommon(t) || _document.Has(t, LexiconCategory.Surname) || _document.Has(t, LexiconCategory.GivenName) || _text.IsPlace(t) || _text.IsCapital(t - 1) && !_text.StartsLine(t) && _document.IsAny(t - 1, "cyclone", "hurricane", "typhoon", "storm", "mount", "lake", "river", "camp", "operation", "port", "fort"))) return null;
        if (match.Value == "company" && (_document.IsAny(t - 1, "on", "via", "through", "follow") || _document.IsAny(match.Tokens.End, "channel", "page", "account", "video", "videos", "feed", "handle", "livestream"))) return null;
        if (match.Value == "company" && _document.IsAny(t - 1, "a", "an") && IsProduct(match.Tokens.End)) return null;
        if (_document.Has(t, LexiconCategory.EventKind) && (_document.Is(t + 1, "of") || _text.IsCapital(t - 1) || (t > 0 && _document[t - 1].Kind == TokenKind.Number))) return null;
        if (_document.IsAny(match.Tokens.End, "exam", "exams", "examination", "examinations")) return null;
        if (AgencyBehind(match.Tokens.End) is var agency && agency > match.Tokens.End && _document.IsAny(t, "un", "u.n.", "eu", "au")) return new TokenRange(t, agency);
        return shouted ? WithNation(match.Tokens) : WithCountry(match.Tokens);
    }

    /// <summary>"a Boeing 737", "an Airbus of …": what a firm made, where no noun follows that the firm has.</summary>
    private bool IsProduct(int end) => _text.StartsLine(end) || _document[end].Kind is not (TokenKind.Word or TokenKind.Genitive) || FunctionWords.Contains(_document.Folded(end));

    /// <summary>"the UN refugee agency": the end of what the agency is for; else the given end.</summary>
    private int AgencyBehind(int end)
    {
        for (var t = end; t < end + 5 && t < _document.Count && !_document[t].Has(TokenShape.Capitalized) && _document[t].Kind is TokenKind.Word or TokenKind.Genitive; t++)
            if (_document.IsAny(t, "agency", "watchdog") && t > end) return t + 1;
        return end;
    }

    /// <summary>"Chilean PDI", "Zambia Daily Mail": the nation before it belongs to the name.</summary>
    private TokenRange WithNation(TokenRange listed) => listed.Start > 1 && _document.Has(listed.Start - 2, LexiconCategory.Demonym) && _document.Has(listed.Start - 1, LexiconCategory.Demonym) && WithOneNation(listed) is var one && one.Start < listed.Start ? WithOneNation(one) : WithOneNation(listed);

    private TokenRange WithOneNation(TokenRange listed) =>
        listed.Start > _floor && !_text.StartsLine(listed.Start) && (_document.Has(listed.Start - 1, LexiconCategory.Demonym) || (listed.Count > 1 && _document.Has(listed.Start - 1, LexiconCategory.Country))) && _text.IsCapital(listed.Start - 1) ? new TokenRange(listed.Start - 1, listed.End) : WithCountry(listed);

    /// <summary>"Greenpeace Africa", "Medtronic Poland", "Oxfam East Africa": the country or part of the world that closes the name.</summary>
    private TokenRange WithCountry(TokenRange listed)
    {
        if (!_text.IsCapital(listed.End) || _text.StartsLine(listed.End)) return listed;
        var place = Quarters.Has(_document, listed.End) && _text.IsCapital(listed.End + 1) ? listed.End + 1 : listed.End;
        return (_document.MatchAt(listed.End, LexiconCategory.Country) ?? _document.MatchAt(listed.End, LexiconCategory.Geography) ?? _document.MatchAt(place, LexiconCategory.Geography)) is { } closing && !_text.IsCapital(closing.Tokens.End) ? new TokenRange(listed.Start, closing.Tokens.End) : listed;
    }

    /// <summary>"Almaty branch of …", "Osh regional maslikhat", "department of History": a head in small letters with a name beside it.</summary>
    private NameMention? ReadLowerHead(int t)
    {
        if (_text.IsMasked(t) || _heads.At(t) is not { } head || head.Tokens.Count > 1) return null;
        var owned = _document.IsAny(t, "branch", "department", "maslikhat", "akimat", "hokimiyat", "khokimiyat", "hukumat", "secretariat");
        if (!owned && head.Value is not ("ministry" or "faculty" or "laboratory") && !_document.IsAny(t, "embassy", "consulate")) return null;
        var left = owned ? _edges.LowerLeft(t) : t;
        var right = _edges.Right(t, head, t + 1);
        if (_document.Is(t, "branch") ? left == t || right == t + 1 && !(_document.Is(left - 1, "the") && t - left == 1 && _text.IsPlace(left)) || IsOffice(t + 1, right) : !(right > t + 1 || left < t)) return null;
        return new NameMention(MentionType.Organization, new TokenRange(left, right), "organization.lower-head", 0.75f);
    }

    /// <summary>"the Accra branch of Lumwe Bank": a shop of the bank, which alone is the body.</summary>
    private bool IsOffice(int of, int end)
    {
        for (var t = of + 1; t < end; t++)
            if ((_document.MatchAt(t, LexiconCategory.OrganizationHead) ?? _document.MatchAt(t, LexiconCategory.OrganizationName) ?? _document.MatchAt(t, LexiconCategory.OrganizationSuffix))?.Value is "bank" or "company") return true;
        return false;
    }
}
