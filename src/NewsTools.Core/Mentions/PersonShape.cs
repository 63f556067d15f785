using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the words of a name themselves tell of a person: given names, surnames, initials, particles.</summary>
internal sealed class PersonShape
{
    private const int LongestName = 4;
    private static readonly WordSet WordSurnames = new("park moon song son ban young sun");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly bool?[] _surnames;

    public PersonShape(NameText text)
    {
        _text = text;
        _document = text.Document;
        _surnames = new bool?[text.Document.Count];
    }

    public bool IsGiven(int t) => _document.Has(t, LexiconCategory.GivenName) || IsHyphenatedGiven(t) || _text.IsNamedTime(t);

    /// <summary>A given name that is a common word as well ("Grace", "Bill"): only beside a further name word, not as a sentence's first word of the ordinary kind.</summary>
    public bool IsAmbiguousGiven(int t) => !(_document.Has(t + 1, LexiconCategory.CommonWord) && !_document.Has(t + 1, LexiconCategory.Surname)) && !_document.Has(t + 1, LexiconCategory.ThingHead) && _document.Has(t, LexiconCategory.AmbiguousGivenName) && (_text.IsCapital(t + 1) || (_document.Has(t + 1, LexiconCategory.NameParticle) && _text.IsCapital(t + 2))) && !_text.StartsLine(t + 1) && (_document.Has(t + 1, LexiconCategory.NameParticle) || !FunctionWords.Contains(_document.Folded(t + 1)));

    public bool IsSurname(int t)
    {
        if (t < 0 || t >= _surnames.Length) return false;
        return _surnames[t] ??= _document.Has(t, LexiconCategory.Surname) || (_document[t].Length > 4 && !_text.IsPlace(t) && SurnameShape.Fits(_document.Folded(t)));
    }

    /// <summary>Whether a full name starts at the token and could end where the run does.</summary>
    public bool IsFullName(int start, int end)
    {
        if (start >= end || _document.Has(start, LexiconCategory.OrganizationHead)) return false;
        if (_text.IsInitial(start)) return true;
        var words = end - start;
        if (words is < 2 or > LongestName) return false;
        if (IsAmbiguousGiven(start) && words <= 3 && IsSurname(end - 1)) return true;
        for (var t = start; t < end; t++)
            if (_document.Has(t, LexiconCategory.OrganizationHead) || _document.Has(t, LexiconCategory.EventKind) || _document.Has(t, LexiconCategory.LegalForm) || _text.IsCommon(t)) return false;
        var last = end - 1;
        return (IsGiven(start) && !_text.IsPlace(start) && (IsSurname(last) || IsGiven(last) || !_text.IsPlace(last)))
            || (words == 2 && IsSurname(last) && !_text.IsPlace(start) && !_document.Has(start, LexiconCategory.Demonym) && SurnameShape.IsSure(_document.Folded(last)));
    }

    /// <summary>The first token of a run from which a full name runs to its end; the run's end when none does.</summary>
    public int StartIn(int start, int end)
    {
        for (var t = start; t < end; t++) if (IsFullName(t, end)) return t;
        return end;
    }

    /// <summary>"Park Ji-min", "Kim Young-hee": a surname before a hyphenated given name.</summary>
    public bool IsBeforeHyphenatedGiven(int t) => (_document.Has(t, LexiconCategory.Surname) || WordSurnames.Has(_document, t)) && _text.IsCapital(t + 1) && !_text.StartsLine(t + 1) && IsHyphenatedGiven(t + 1);

    /// <summary>"AKM Shafiq Rahman", "KP Bhandari": initials without points before a name, no acronym that stands by itself elsewhere.</summary>
    public bool IsInitials(int t)
    {
        if (t < 0 || t + 1 >= _document.Count || _document[t].Length is < 2 or > 3 || !_document[t].Has(TokenShape.AllCaps) || !_text.IsCapital(t) || _text.StartsLine(t + 1) || _document.IsAny(t - 1, "of", "the", "for", "at", "from")) return false;
        if (_document.Has(t, LexiconCategory.OrganizationName) || _document.Has(t, LexiconCategory.CommonAcronym) || _document.Has(t, LexiconCategory.OrganizationHead) || _document.Has(t, LexiconCategory.LegalForm) || _text.IsPlace(t) || _text.IsPost(t)
            || _document.Has(t, LexiconCategory.Honorific) || _document.Has(t, LexiconCategory.PostModifier) || _document.Has(t, LexiconCategory.Demonym)) return false;
        for (var i = 0; i < _document.Count; i++) if (_document[i].Hash == _document[t].Hash && !_text.IsCapital(i + 1)) return false;
        if (!_text.IsCapital(t + 1) || _document[t + 1].Has(TokenShape.AllCaps) || _document[t].Length == 3 && _document.Text[_document[t].End - 1] != 'M') return false;
        return _document.MatchAt(t + 1, LexiconCategory.GivenName)?.Value is { } culture ? culture.StartsWith("south-", System.StringComparison.Ordinal) || culture.StartsWith("arabic", System.StringComparison.Ordinal) || culture.StartsWith("persian", System.StringComparison.Ordinal) : IsSurname(t + 1);
    }

    /// <summary>"Seok-ju", "Jean-Yves", "Marja-Liisa": two short parts, the second in small letters or each a given name.</summary>
    private bool IsHyphenatedGiven(int t)
    {
        if (t < 0 || t >= _document.Count) return false;
        var token = _document[t];
        if (token.Kind != TokenKind.Word || token.Length is < 5 or > 11) return false;
        var hyphen = _document.Text.IndexOf('-', token.Start, token.Length);
        return hyphen > token.Start + 1 && hyphen <= token.Start + 6 && hyphen < token.End - 1 && token.End - hyphen <= 7
            && char.IsLower(_document.Text[hyphen + 1]) && token.Has(TokenShape.Capitalized) && hyphen - token.Start <= 5 && token.Length <= 10;
    }
}
