using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>How far the coordinated words inside an organization's name reach.</summary>
internal sealed class OrganizationSeries
{
    /// <summary>Houses whose nouns name a field as well: "Academy of Music and Theatre".</summary>
    private static readonly WordSet Arts = new("theatre theater opera ballet museum library libraries archive archives administration services security customs labor labour");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;

    public OrganizationSeries(NameText text, PersonShape people, OrganizationHeads heads)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _heads = heads;
    }

    /// <summary>"… of Economy and Sustainable Development": goes on unless what follows is a name of its own.</summary>
    public int Coordination(int end)
    {
        var start = end + 1;
        if (!_text.IsCapital(start) || _text.StartsLine(start)) return end;
        var runEnd = _text.RunEnd(start);
        var single = runEnd == start + 1;
        if (_people.IsFullName(start, runEnd) || _text.IsPost(start) && !single || _document.Has(start, LexiconCategory.Honorific) || (_people.IsGiven(start) && !_text.IsCommon(start))) return end;
        if ((_text.IsPlace(end - 1) && !_text.IsCommon(end - 1)) || (_text.IsPlace(start) && !_text.IsCommon(start)) || _document.Has(start, LexiconCategory.OrganizationName)) return end;
        if (_document[start].Has(TokenShape.AllCaps) || _document[start].Has(TokenShape.CamelCase)) return end;
        if (single && Arts.Has(_document, start) && !_text.IsPlace(end - 1)) return runEnd;
        if (_heads.In(start, runEnd, start) is { } inner && OrganizationHeads.IsInstitution(_document, inner) && inner.Category != LexiconCategory.OrganizationSuffix) return end;
        var person = _people.StartIn(start, runEnd);
        return person > start ? PostIn(start, person) : end;
    }

    /// <summary>"University of Technology, Owerri (FUTO)": the town, where the acronym behind it closes with its letter; else the given end.</summary>
    private int Town(int end)
    {
        var town = end + 1;
        if (!_text.IsCapital(town) || _text.StartsLine(town) || _document.Mark(town + 1) != '(' || _document.Mark(town + 3) != ')' || !_text.IsCapital(town + 2)) return end;
        var acronym = _document.Word(town + 2);
        var (name, initial) = (_document.Word(town), acronym[acronym.Length - 1]);
        return acronym.EndsWith(name, System.StringComparison.Ordinal) || initial == name[0] && acronym.Length > 2 ? town + 1 : end;
    }

    /// <summary>"Bureau of Roads, Bridges, Tunnels and Ferries"; "University of Peru, Ayacucho".</summary>
    public int Enumeration(int end, string? kind)
    {
        if (kind is "university" or "college" or "institute" && Town(end) is var town && town > end) return town;
        if (kind == "university" && _text.IsPlace(end - 1) && _text.IsCapital(end + 1) && !_text.IsCapital(end + 2) && !_document.Has(end + 1, LexiconCategory.Country) && !_document.Has(end + 1, LexiconCategory.OrganizationName)
            && (_text.IsPlace(end + 1) || (_document.Mark(end + 2) is ',' or ')' or ';' or '.' && (_text.IsProper(end + 1) || _document.Has(end - 1, LexiconCategory.Region))))) return end + 2;
        if (_document.Is(end + 1, "and") || (_text.IsPlace(end - 1) && !_text.IsCommon(end - 1))) return end;
        var t = end;
        while (_document.Mark(t) == ',' && IsPlainItem(t + 1)) t = _text.RunEnd(t + 1);
        if (t == end) return end;
        if (_document.Mark(t) == ',' && _document.Is(t + 1, "and")) t++;
        return _document.IsAny(t, "and", "&") && IsPlainItem(t + 1) ? _text.RunEnd(t + 1) : end;
    }

    private bool IsPlainItem(int t)
    {
        if (!_text.IsCapital(t)) return false;
        var end = _text.RunEnd(t);
        for (var i = t; i < end; i++)
            if ((_text.IsPlace(i) || _people.IsGiven(i)) && !_text.IsCommon(i) || _text.IsPost(i) || _document.Has(i, LexiconCategory.OrganizationHead) || _document.Has(i, LexiconCategory.OrganizationName) || _document.Has(i, LexiconCategory.Honorific) || _document[i].Has(TokenShape.AllCaps)) return false;
        return end - t <= 2;
    }

    /// <summary>The first post of a run that a name could follow; a plural ("Engineers") is part of the name.</summary>
    public int PostIn(int start, int stop)
    {
        for (var t = start + 1; t < stop; t++)
        {
            if (_document.Has(t, LexiconCategory.Honorific) && !_document.Has(t, LexiconCategory.OrganizationHead)) return t;
            if (!_document.Has(t, LexiconCategory.PostHead) || _text.IsNounGenitive(t + 1)) continue;
            var word = _document.Folded(t);
            if (word[word.Length - 1] != 's' && !_document.IsAny(t, "general", "public")) return t;
        }

        return stop;
    }
}
