using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Where an organization's name starts and ends around its head.</summary>
internal sealed class OrganizationEdges
{
    private const int LongestLegalName = 8;
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;
    private readonly OrganizationTail _tail;

    public OrganizationEdges(NameText text, PersonShape people, OrganizationHeads heads)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _heads = heads;
        _tail = new OrganizationTail(text, people, heads, this);
    }

    /// <summary>The first token of a name whose head stands in the run that starts at the given token; what stands before the floor is another's.</summary>
    public int Left(int runStart, int head, int floor)
    {
        var start = runStart;
        while (start < head && IsNoStart(start)) start++;
        for (var t = start; t < head; t++)
            if (_document.Has(t, LexiconCategory.PostHead) && !_text.IsNounGenitive(t + 1) && !_document.Has(t, LexiconCategory.OrganizationHead) && !IsPlural(t)) start = t + 1;
        if (start > runStart) return start;
        start = Patron(Joined(start));
        return Eponym(PlaceStart(start < floor ? runStart : start), head);
    }

    /// <summary>"St. Brigid's Senior School": the saint whose genitive opens the name.</summary>
    private int Patron(int start) => start > 2 && _document[start - 1].Kind == TokenKind.Genitive && _text.IsCapital(start - 2) && _document.IsAny(start - 3, "st", "st.", "saint", "ss") ? start - 3 : start;

    /// <summary>"L.N. Tolstoy State University": the initials before the surname that a name opens with.</summary>
    private int Eponym(int start, int head)
    {
        if (head - start < 2 || _document.MatchAt(head, LexiconCategory.OrganizationHead)?.Value is not ("university" or "institute" or "college" or "school" or "hospital" or "museum" or "theatre")) return start;
        var first = start;
        while (_text.IsInitial(first - 1) && !_text.StartsLine(first)) first--;
        return first;
    }

    /// <summary>The first token of the capitalised words and adjectives before a head in small letters ("Osh regional …").</summary>
    public int LowerLeft(int head)
    {
        var t = head;
        while (t > 0 && head - t < 3 && !_text.StartsLine(t) && _document.IsAny(t - 1, "regional", "city", "district", "provincial", "state", "national", "central", "local", "municipal", "republican")) t--;
        var end = t;
        while (t > 0 && !_text.StartsLine(t) && _text.IsCapital(t - 1) && !_text.IsCommon(t - 1) && !_text.IsPost(t - 1)) t--;
        return t == end || _document.Has(t, LexiconCategory.Demonym) ? head : t;
    }

    /// <summary>The end of a name behind its head, which lies in a run that ends at the given token.</summary>
    public int Right(int nameStart, LexiconMatch head, int runEnd)
    {
        var end = head.Tokens.End;
        if (end < runEnd && _heads.IsLeading(head, nameStart)) end = LeadingEnd(end, runEnd);
        else if (end == runEnd - 1 && _text.IsPlace(end) && !_text.IsPost(end) && (head.Value is "university" or "institute" or "college" or "association" or "foundation" or "council" || _document.Has(end, LexiconCategory.Country) && head.Value is "bank" or "company" or "center" or "party" or "club")) end = runEnd;
        else if (_heads.IsLeading(head, nameStart) && IsAdjective(end)) end++;
        for (var previous = -1; end != previous && end < _document.Count && !_text.StartsLine(end);)
        {
            previous = end;
            end = _tail.Continue(head, end);
        }

        return end;
    }

    /// <summary>"KazNTU named after B. Orlin": the end of the eponym behind a name that has no head of its own; else the given end.</summary>
    public int NamedAfter(int end) => _document.Is(end, "named") && _document.IsAny(end + 1, "after", "for") ? _tail.Eponym(end, end + 2) : end;

    /// <summary>A name that a legal form closes ("Salinas do Norte S.A.", "Harvest &amp; Sons, Inc."); null when none does.</summary>
    public TokenRange? LegalForm(int start, int runEnd)
    {
        var first = start;
        while (first < runEnd && IsNoStart(first)) first++;
        for (var t = first + 1; t < _document.Count && t - first <= LongestLegalName && !_text.StartsLine(t); t++)
        {
            if (FormAt(t) is { } form) return first < t && _document[t - 1].Length > 1 && HasNameBefore(first, t) ? new TokenRange(first, form.Tokens.End) : null;
            if (_document.Mark(t) == ',' && t == runEnd && FormAt(t + 1) is { } behind) return HasNameBefore(first, t) ? new TokenRange(first, behind.Tokens.End) : null;
            if ((_text.IsPost(t) && !IsPlural(t)) || _document.Has(t, LexiconCategory.Honorific)) return null;
            if (!_text.IsCapital(t) && _document.Mark(t) != '&' && !(_document.Has(t, LexiconCategory.NameParticle) && _text.IsCapital(t + 1))) return null;
        }

        return null;
    }

    /// <summary>Whether a word is a name by itself: two such runs that "and" joins are two names ("Lumen Air and Korda Foods").</summary>
    private bool HasProper(int start, int end)
    {
        for (var t = start; t < end; t++) if (_text.IsProper(t) && !_text.IsPlace(t)) return true;
        return false;
    }

    private bool IsAllProper(int start, int end)
    {
        for (var t = start; t < end; t++) if (!_text.IsProper(t) || _text.IsPlace(t)) return false;
        return true;
    }

    /// <summary>"National Oceanic and …": an adjective waits for its noun.</summary>
    private static bool IsAdjectival(string word) => word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("ary", StringComparison.Ordinal) || word.EndsWith("ory", StringComparison.Ordinal);

    private bool HasNameBefore(int start, int end)
    {
        for (var t = start; t < end; t++) if (_text.IsCapital(t) && !_text.IsPlace(t)) return true;
        return false;
    }

    /// <summary>The legal form at the token, as written in a name: capitalised, two letters only in capitals.</summary>
    public LexiconMatch? FormAt(int t) => _document.MatchAt(t, LexiconCategory.LegalForm) is { } form && _document[t].Has(TokenShape.Capitalized) && (_document[t].Length > 2 || _document[t].Has(TokenShape.AllCaps) || _document[t].Kind == TokenKind.Initial) ? form : null;

    /// <summary>"Food and Drug Administration": the start of the run that "and" joins to the run at the token, or the token.</summary>
    public int Joined(int start)
    {
        if (start < 2 || !_document.IsAny(start - 1, "and", "&") || !_text.IsCapital(start - 2) || _text.StartsLine(start) || _text.StartsLine(start - 1)) return start;
        var end = start - 1;
        var first = end - 1;
        while (first > 0 && !_text.StartsLine(first) && _text.IsCapital(first - 1)) first--;
        while (first < end && IsNoStart(first)) first++;
        if (first >= end || _people.IsFullName(first, end) || (end - first == 1 && first > 0 && _document.Mark(first - 1) == ',')) return start;
        if (!_document.Is(end, "&") && !_document.Has(first, LexiconCategory.Demonym) && !IsAdjectival(_document.Folded(end - 1)) && (HasProper(first, end) && _text.IsProper(start) || end - first > 1 && IsAllProper(first, end))) return start;
        var alone = end - first == 1;
        for (var t = first; t < end; t++)
        {
            if (_text.IsPost(t)) return start;
            if (t == first && !alone && _document.Has(t, LexiconCategory.LeadingHead)) return start;
            foreach (var category in new[] { LexiconCategory.OrganizationName, LexiconCategory.OrganizationHead, LexiconCategory.OrganizationSuffix })
                if (_document.MatchAt(t, category) is { } match && (match.Tokens.End == end || (t == first && match.Value is "company" or "media" or "club" or "bank" && category == LexiconCategory.OrganizationName))) return start;
        }

        return alone && (_text.IsPlace(first) || _people.IsGiven(first) || _people.IsSurname(first) || _document[first].Has(TokenShape.HasDigit) || (_document[first].Has(TokenShape.AllCaps) && !_document.IsAny(first, "pg"))) ? start : first;
    }

    /// <summary>"Université catholique de Louvain": one adjective in small letters before the preposition.</summary>
    private bool IsAdjective(int t) => t + 2 < _document.Count && _document[t].Kind == TokenKind.Word && !_document[t].Has(TokenShape.Capitalized) && _document[t].Length > 3
        && _document.IsAny(t + 1, "de", "del", "da", "do", "di", "des", "du", "degli") && _text.IsCapital(t + 2);

    private int LeadingEnd(int end, int runEnd)
    {
        for (var t = end; t < runEnd; t++) if (_text.IsPost(t) || _document.Has(t, LexiconCategory.Honorific)) return t;
        return runEnd;
    }

    /// <summary>"Bay of Bengal Institute": the start of a place of several words that the name starts within.</summary>
    private int PlaceStart(int start)
    {
        for (var back = 1; back <= 3 && start - back >= 0; back++)
            foreach (var category in new[] { LexiconCategory.Geography, LexiconCategory.Region, LexiconCategory.City, LexiconCategory.Country })
                if (_document.MatchAt(start - back, category) is { } place && place.Tokens.End > start && _text.IsCapital(start - back)) return start - back;
        return start;
    }

    private bool IsPlural(int t) => _document.Folded(t) is var word && word[word.Length - 1] == 's';

    private bool IsNoStart(int t) => !IsAll(t) && IsNoStartWord(t);

    /// <summary>"the All Growers Association", "All Kenya …": a capital in mid-sentence, or a nation behind it.</summary>
    private bool IsAll(int t) => _document.Is(t, "all") && _document[t].Has(TokenShape.Capitalized) && _text.IsCapital(t + 1) && (!_text.IsOpening(t) || _document.Has(t + 1, LexiconCategory.Country) || _document.Has(t + 1, LexiconCategory.Demonym));

    private bool IsNoStartWord(int t) => _text.IsTime(t) || (FunctionWords.Contains(_document.Folded(t)) && !_text.IsPlace(t) && !_document[t].Has(TokenShape.AllCaps)) || _document.IsAny(t, "acting", "deputy", "former", "vice")
        || _document.Mark(t) == '&' || _document[t].Kind == TokenKind.Genitive || _document.Has(t, LexiconCategory.Honorific);
}
