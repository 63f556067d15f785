using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What goes on behind the head of an organization's name, phrase by phrase ("of X", "for the X", "and X", "named after X").</summary>
internal sealed class OrganizationTail
{
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;
    private readonly OrganizationEdges _edges;
    private readonly OrganizationSeries _series;

    public OrganizationTail(NameText text, PersonShape people, OrganizationHeads heads, OrganizationEdges edges)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _heads = heads;
        _edges = edges;
        _series = new OrganizationSeries(text, people, heads);
    }

    /// <summary>The end of the name when one more phrase is read at the given end; the same end when none belongs to it.</summary>
    public int Continue(LexiconMatch head, int end)
    {
        var kind = head.Value;
        var word = _document.Folded(end);
        var chained = end > head.Tokens.End || head.Tokens.Count > 2;
        switch (word)
        {
            case "of" or "for" or "on" or "into":
                return OrganizationHeads.Takes(word, kind) && !(word == "on" && IsPlaceNamed(end + 1)) ? Phrase(head, end, end + 1) : end;
            case "de" or "del" or "da" or "do" or "dos" or "das" or "des" or "du" or "di" or "della" or "degli" or "fur" or "der" or "pour":
                return _text.IsCapital(end + 1) || _document.IsAny(end + 1, "la", "las", "los", "el", "l") ? Phrase(head, end, end + 1) : end;
            case "and" or "&" when chained:
                return kind is "company" or "party" or "media" or "club" or "bank" && _text.IsCapital(end + 1) && _text.IsProper(end + 1) ? end : _series.Coordination(end);
            case ",":
                return _edges.FormAt(end + 1) is { } form ? form.Tokens.End : chained ? _series.Enumeration(end, kind) : end;
            case "in" or "to":
                return PlaceBehind(head, end, chained);
            case "named" when _document.IsAny(end + 1, "after", "for"):
                return Eponym(end, end + 2);
            case "no" or "no." or "\u2116":
                var number = _document.Mark(end + 1) == '.' ? end + 2 : end + 1;
                return number < _document.Count && _document[number].Kind == TokenKind.Number ? number + 1 : end;
            default:
                if (_edges.FormAt(end) is { } legal) return legal.Tokens.End;
                return QuoteBehind(end);
        }
    }

    /// <summary>"on the Riverside Campus", "on Cedar Street": a place rather than a subject.</summary>
    private bool IsPlaceNamed(int t)
    {
        if (_document.Is(t, "the")) t++;
        var end = _text.RunEnd(t);
        return end > t && (_document.Has(end - 1, LexiconCategory.ThingHead) || _document.Has(end - 1, LexiconCategory.VenueHead) || _document.IsAny(end - 1, "campus", "blvd", "blvd.", "ave", "ave.", "st.", "rd."));
    }

    /// <summary>"of X", "for the X": the run behind the preposition, up to a person, a post or an organization of its own.</summary>
    private int Phrase(LexiconMatch head, int end, int start)
    {
        var definite = _document.Is(start, "the");
        while (_document.IsAny(start, "the", "la", "las", "los", "el", "l")) start++;
        if (!_text.IsCapital(start) || _text.StartsLine(start) || _document.Has(start, LexiconCategory.Honorific) || _text.IsTime(start)) return end;
        var runEnd = RunEnd(start);
        var stop = _text.IsInitial(runEnd) ? runEnd : _people.StartIn(start, runEnd);
        if (stop == start && !(runEnd - start == 2 && _text.IsPlace(start))) return end;
        if (stop == start) stop = runEnd;
        if (!definite || !_document.IsAny(head.Tokens.End - 1, "office", "bureau")) stop = _series.PostIn(start, stop);
        if (_document.Is(head.Tokens.Start, "university") && UnitIn(start, stop) is var unit && unit < stop) return unit;
        if (definite && OrganizationHeads.TakesOwner(_document, head.Tokens.Start, head.Value)) return stop;
        if (OwnerAt(head, start, stop, definite)) return end;
        return (definite || _text.IsPlace(stop - 1)) && stop == runEnd && _document.IsAny(stop, "region", "oblast", "province", "district", "territory", "city", "county", "state", "krai", "prefecture") ? stop + 1 : stop;
    }

    /// <summary>The end of the run, where small words of a place's name belong to it ("Dar es Salaam").</summary>
    private int RunEnd(int start) => _text.RunEnd(_document.MatchAt(start, LexiconCategory.City) is { } city && city.Tokens.End > _text.RunEnd(start) && _text.IsCapital(city.Tokens.End - 1) ? city.Tokens.End - 1 : start);

    /// <summary>"University of Leeds School of Music": where a part of the university begins that has a phrase of its own; else the end.</summary>
    private int UnitIn(int start, int stop)
    {
        for (var t = start + 1; t < stop; t++)
            if (_heads.At(t) is { Value: "school" or "department" or "faculty" or "college" or "institute" or "university" } unit && (unit.Tokens.Count > 2 || _document.Is(unit.Tokens.End, "of"))) return t;
        return stop;
    }

    /// <summary>Whether what stands behind the preposition is a body of its own, whose part the named one is.</summary>
    private bool OwnerAt(LexiconMatch head, int start, int stop, bool definite)
    {
        if (_document.Is(head.Tokens.Start, "branch") && !_document[head.Tokens.Start].Has(TokenShape.Capitalized)) return false;
        var unit = OrganizationHeads.IsUnit(head.Value);
        var shouted = _document[start].Has(TokenShape.AllCaps) || _document[start].Has(TokenShape.CamelCase);
        if (stop == start + 1 && shouted && !_text.IsPlace(start)) return unit && !(_document.Mark(stop) == ',' && _document[start].Length <= 4 && _document.Is(head.Tokens.Start, "department") && !_document.Has(start, LexiconCategory.OrganizationName));
        if (_document.MatchAt(start, LexiconCategory.OrganizationName) is { } listed && (unit || definite) && (shouted || listed.Tokens.Count > 1)) return true;
        if (_heads.In(start, stop, start) is { } inner)
        {
            if (_document.Is(head.Tokens.Start, "university") && inner.Tokens.End == stop && inner.Tokens.Start > start && !OrganizationHeads.IsUnit(inner.Value)) return false;
            if (!OrganizationHeads.IsInstitution(_document, inner) || IsTask(inner, start, stop)) return false;
            if (inner.Tokens.Start > start || inner.Tokens.Count > 1 || _document.IsAny(inner.Tokens.End, "of", "for", "named")) return true;
            return _heads.IsLeading(inner, start) && inner.Tokens.End < stop || inner.Value is "university" or "institute" or "college" or "school" or "hospital" or "ministry" or "faculty";
        }

        if (!unit || !_document.IsAny(stop, "and", "&") || !_text.IsCapital(stop + 1)) return false;
        var next = _text.RunEnd(stop + 1);
        return _heads.In(stop + 1, next, start) is { } joined && OrganizationHeads.IsInstitution(_document, joined) && joined.Tokens.Start > stop + 1 && _edges.Joined.Start(stop + 1, joined.Tokens.Start) == start;
    }

    /// <summary>"Department of Border Control Organization of …": what the unit does, in ordinary words, before the body that it belongs to.</summary>
    private bool IsTask(LexiconMatch inner, int start, int stop)
    {
        if (!_document.IsAny(inner.Tokens.Start, "organization", "organisation", "union", "administration", "service", "association") || !_document.Is(stop, "of")) return false;
        for (var t = start; t < inner.Tokens.Start; t++) if (_text.IsPlace(t) || _document.Has(t, LexiconCategory.Demonym) || _document[t].Has(TokenShape.AllCaps) || _text.IsProper(t)) return false;
        return true;
    }

    /// <summary>"Embassy of Peru in Oslo", "Delegation … to the African Union", "Council … in Nigeria (CREN)".</summary>
    private int PlaceBehind(LexiconMatch head, int end, bool chained)
    {
        var takes = OrganizationHeads.TakesPlace(_document, head.Tokens.Start, head.Value);
        if (takes && head.Value == "embassy" && _document.Is(end + 1, "the") && _text.IsCapital(end + 2)) return _text.RunEnd(end + 2);
        if (!_text.IsCapital(end + 1) || !_text.IsPlace(end + 1)) return end;
        var place = end + 1;
        while (_text.IsCapital(place) && _text.IsPlace(place)) place++;
        return takes || IsNational(head, end, place, chained) || (chained && _document.Mark(place) == '(' && _text.IsCapital(place + 1) && _document[place + 1].Has(TokenShape.AllCaps) && _document.Mark(place + 2) == ')') ? place : end;
    }

    /// <summary>"Lutheran Church in Zambia", "Council of Churches in Samoa": the country of a church, or of a body that a phrase specifies.</summary>
    private bool IsNational(LexiconMatch head, int end, int place, bool chained) => _document.MatchAt(end + 1, LexiconCategory.Country)?.Tokens.End == place
        && (_document.IsAny(head.Tokens.End - 1, "church", "churches", "synod") || chained && head.Value is "association" or "council" && !_text.IsPlace(end - 1));

    /// <summary>"Regional Centre of Languages "Sozdik"": a name in quotation marks closes the name.</summary>
    private int QuoteBehind(int end) => _document.QuoteAt(end) is { Kind: QuoteKind.Name } quote && quote.Outer.Start == end && quote.Outer.Count <= 7 && !FunctionWords.IsPreposition(_document.Folded(quote.Inner.Start)) ? quote.Outer.End : end;

    /// <summary>"named after B. Sultanov", "named after Al-Farabi": the eponym, where a further person's name may follow.</summary>
    public int Eponym(int end, int start)
    {
        var t = _document.Is(start, "the") ? start + 1 : start;
        while (_document.Has(t, LexiconCategory.Honorific)) t++;
        if (_text.IsInitial(t))
        {
            while (_text.IsInitial(t)) t++;
            return _text.IsCapital(t) ? t + 1 : end;
        }

        if (!_text.IsCapital(t)) return end;
        var runEnd = _text.RunEnd(t);
        for (var split = t + 1; split <= t + 2 && split < runEnd - 1; split++)
            if (runEnd - t != 4 || split == t + 2 ? _people.IsFullName(split, runEnd) : false) return split;
        return runEnd;
    }
}
