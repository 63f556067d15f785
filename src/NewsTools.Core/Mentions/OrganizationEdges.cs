using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Where an organization's name starts and ends around its head.</summary>
internal sealed class OrganizationEdges
{
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public OrganizationEdges(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
    }

    /// <summary>The first token of a name whose head stands in the run that starts at the given token.</summary>
    public int Left(int runStart, int head)
    {
        var start = runStart;
        while (start < head && IsNoStart(start)) start++;
        for (var t = start; t < head; t++) if (_document.Has(t, LexiconCategory.PostHead) && _document[t + 1].Kind != TokenKind.Genitive && !_document.Has(t, LexiconCategory.OrganizationHead)) start = t + 1;
        return start == runStart ? Joined(start, head) : start;
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
    public int Right(LexiconMatch head, int runEnd)
    {
        var at = head.Tokens.End - 1;
        var kind = head.Value;
        var end = head.Tokens.End;
        if (end < runEnd && TakesRest(head, runEnd) is var rest && rest > end) end = rest;
        for (var previous = -1; end != previous && end < _document.Count && !_text.StartsLine(end);)
        {
            previous = end;
            end = Continue(at, kind, end, head.Tokens.End);
        }

        return end;
    }

    private int Continue(int head, string? kind, int end, int headEnd)
    {
        var next = _document.Folded(end);
        switch (next)
        {
            case "of" when OrganizationHeads.TakesOf(kind):
            case "for" when OrganizationHeads.TakesFor(kind):
            case "on" when OrganizationHeads.TakesOn(kind):
                return Phrase(head, kind, end, end + 1);
            case "de" or "del" or "da" or "do" or "dos" or "das" or "des" or "du" or "di" or "della" or "degli" or "fur" or "der" or "la" or "pour":
                return _text.IsCapital(end + 1) || _document.IsAny(end + 1, "la", "las", "los", "el", "l") ? Phrase(head, kind, end, end + 1) : end;
            case "and" or "&" when end > headEnd:
                return Coordination(end, headEnd);
            case "," when end > headEnd:
                return Series(end, headEnd, kind);
            case "in" or "to" when OrganizationHeads.TakesPlace(_document, head, kind):
                return _text.IsPlace(end + 1) && _text.IsCapital(end + 1) ? PlaceEnd(end + 1)
                    : kind == "embassy" && _document.Is(end + 1, "the") && _text.IsCapital(end + 2) ? _text.RunEnd(end + 2) : end;
            case "named" when _document.IsAny(end + 1, "after", "for"):
                return Eponym(end, end + 2);
            case "no" or "no." or "\u2116":
                return end + 1 < _document.Count && _document[end + 1].Kind == TokenKind.Number ? end + 2
                    : _document.Mark(end + 1) == '.' && end + 2 < _document.Count && _document[end + 2].Kind == TokenKind.Number ? end + 3 : end;
            default:
                return end;
        }
    }

    /// <summary>"of X", "for the X": the run behind the preposition, up to a person, a post or an organization of its own.</summary>
    private int Phrase(int head, string? kind, int end, int start)
    {
        var definite = _document.Is(start, "the");
        while (_document.IsAny(start, "the", "la", "las", "los", "el", "l")) start++;
        if (!_text.IsCapital(start) || _text.StartsLine(start)) return end;
        if (_document.Has(start, LexiconCategory.Honorific) || _text.IsTime(start)) return end;
        var runEnd = _text.RunEnd(start);
        var stop = _text.IsInitial(runEnd) ? runEnd : _people.StartIn(start, runEnd);
        if (stop == start && !(runEnd - start == 2 && _text.IsPlace(start))) return end;
        if (stop == start) stop = runEnd;
        if (definite && OrganizationHeads.TakesOwner(_document, head, kind)) return stop;
        for (var t = start; t < stop; t++)
        {
            if (t > start && _text.IsPost(t) && !_document.Is(t, "general") && _document[t + 1].Kind != TokenKind.Genitive) return t;
            if (t == start && _document.MatchAt(t, LexiconCategory.OrganizationName) is { } listed && (OrganizationHeads.IsUnit(kind) || definite) && _document[t].Has(TokenShape.AllCaps | TokenShape.CamelCase)) return listed.Tokens.End < stop ? stop : end;
            if (_document.MatchAt(t, LexiconCategory.OrganizationHead) is { } inner && inner.Tokens.End <= stop && _text.IsCapital(inner.Tokens.End - 1))
                return (definite || OrganizationHeads.IsUnit(kind)) && IsInstitution(inner, t > start || inner.Tokens.Count > 1) ? end : inner.Tokens.End;
        }

        return definite && stop == runEnd ? RegionEnd(stop) : stop;
    }

    private static bool IsInstitution(LexiconMatch inner, bool modified) => modified || inner.Value is "university" or "ministry" or "institute" or "faculty" or "agency" or "college" or "association" or "council" or "committee" or "laboratory" or "department" or "hospital";

    /// <summary>"… of Economy and Sustainable Development": goes on unless what follows is a name of its own.</summary>
    private int Coordination(int end, int headEnd)
    {
        var start = end + 1;
        if (!_text.IsCapital(start) || _text.StartsLine(start)) return end;
        var runEnd = _text.RunEnd(start);
        if (_people.IsFullName(start, runEnd) || _text.IsPost(start) || _document.Has(start, LexiconCategory.Honorific)) return end;
        if (_text.IsPlace(end - 1) || _text.IsPlace(start) || _document.Has(start, LexiconCategory.OrganizationName)) return end;
        if (_document[start].Has(TokenShape.AllCaps) || _document[start].Has(TokenShape.CamelCase)) return end;
        for (var t = start; t < runEnd; t++) if (_document.Has(t, LexiconCategory.OrganizationHead)) return end;
        var person = _people.StartIn(start, runEnd);
        return person > start ? person : end;
    }

    /// <summary>"Bureau of Alcohol, Tobacco, Firearms and Explosives"; "University of Nigeria, Nsukka".</summary>
    private int Series(int end, int headEnd, string? kind)
    {
        if (kind == "university" && _text.IsPlace(end - 1) && _text.IsCapital(end + 1) && _text.IsPlace(end + 1) && !_document.Has(end + 1, LexiconCategory.Country)) return PlaceEnd(end + 1);
        if (_document.IsAny(end + 1, "and") || _text.IsPlace(end - 1)) return end;
        var t = end;
        var items = 0;
        while (_document.Mark(t) == ',' && IsPlainItem(t + 1))
        {
            t = _text.RunEnd(t + 1);
            items++;
        }

        if (items == 0) return end;
        if (_document.Mark(t) == ',' && _document.Is(t + 1, "and")) t++;
        if (!_document.IsAny(t, "and", "&") || !IsPlainItem(t + 1)) return end;
        return _text.RunEnd(t + 1);
    }

    private bool IsPlainItem(int t)
    {
        if (!_text.IsCapital(t)) return false;
        var end = _text.RunEnd(t);
        if (end - t > 2) return false;
        for (var i = t; i < end; i++)
            if (_text.IsPlace(i) || _people.IsGiven(i) || _text.IsPost(i) || _document.Has(i, LexiconCategory.OrganizationHead) || _document.Has(i, LexiconCategory.OrganizationName) || _document.Has(i, LexiconCategory.Honorific) || _document[i].Has(TokenShape.AllCaps)) return false;
        return true;
    }

    /// <summary>"named after B. Sultanov", "named after Al-Farabi": the eponym, where a further person's name may follow.</summary>
    private int Eponym(int end, int start)
    {
        if (_document.Is(start, "the")) start++;
        var t = start;
        while (_document.Has(t, LexiconCategory.Honorific)) t++;
        if (_text.IsInitial(t))
        {
            while (_text.IsInitial(t)) t++;
            return _text.IsCapital(t) ? t + 1 : end;
        }

        if (!_text.IsCapital(t)) return end;
        var runEnd = _text.RunEnd(t);
        var words = runEnd - t;
        if (words <= 2) return runEnd;
        if (words == 3) return _people.IsFullName(t + 1, runEnd) ? t + 1 : runEnd;
        return _people.IsFullName(t + 2, runEnd) ? t + 2 : _people.IsFullName(t + 1, runEnd) ? t + 1 : runEnd;
    }

    /// <summary>Whether names of the head's kind go on behind it without a preposition ("Universidad Austral", "Radio Liberty", "Lyceum No. 7").</summary>
    private int TakesRest(LexiconMatch head, int runEnd)
    {
        var end = head.Tokens.End;
        if (_document.MatchAt(end, LexiconCategory.LegalForm) is { } form) return form.Tokens.End;
        if (!_document.Has(head.Tokens.Start, LexiconCategory.LeadingHead)) return end;
        var stop = _people.StartIn(end, runEnd);
        for (var t = end; t < stop; t++) if (_text.IsPost(t)) return t;
        return stop;
    }

    /// <summary>"Food and Drug Administration": a run joined by "and" before the head's run, when a determiner shows one name.</summary>
    private int Joined(int start, int head)
    {
        if (start < 2 || head == start && !_document.Has(head, LexiconCategory.OrganizationHead) || !_document.IsAny(start - 1, "and", "&") || !_text.IsCapital(start - 2)) return start;
        var first = start - 2;
        while (first > 0 && !_text.StartsLine(first) && _text.IsCapital(first - 1)) first--;
        if (_text.StartsLine(first) && first == 0) return start;
        while (first < start - 1 && IsNoStart(first)) first++;
        for (var t = first; t < start - 1; t++)
            if (_text.IsPlace(t) && start - 1 - first == 1 || _document.Has(t, LexiconCategory.OrganizationName) || _document.Has(t, LexiconCategory.OrganizationHead) || _text.IsPost(t)) return start;
        if (first >= start - 1 || _people.IsFullName(first, start - 1)) return start;
        var alone = start - 1 - first == 1;
        if (alone && (_people.IsGiven(first) || _people.IsSurname(first) || _document[first].Has(TokenShape.AllCaps))) return start;
        return first > 0 && _document.Mark(first - 1) == ',' ? start : first;
    }

    private int PlaceEnd(int t)
    {
        while (_text.IsCapital(t) && _text.IsPlace(t)) t++;
        return t;
    }

    /// <summary>The end behind "region" and the like in small letters, when the definite place before it is a name ("of the Navoi region").</summary>
    private int RegionEnd(int t) => _document.IsAny(t, "region", "oblast", "province", "district", "territory", "city", "county", "state", "krai", "prefecture", "voivodeship") ? t + 1 : t;

    private bool IsNoStart(int t) => _text.IsTime(t) || FunctionWords.Contains(_document.Folded(t)) && !_text.IsPlace(t) || _document.IsAny(t, "acting", "deputy", "former", "vice") || _document.Mark(t) == '&' || _document[t].Kind == TokenKind.Genitive
        || _text.IsOpening(t) && _text.IsCommon(t) || _document.Has(t, LexiconCategory.Honorific);
}
