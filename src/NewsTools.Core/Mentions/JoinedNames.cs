using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Whether the run before an "and" belongs to the organization's name behind it ("Food and Drug Administration").</summary>
internal sealed class JoinedNames
{
    private static readonly WordSet Institutions = new("hospital clinic college school academy museum library gallery archive archives observatory planetarium zoo aquarium theatre theater institute centre center conservatory laboratory garden gardens sanatorium hospice infirmary seminary mission convent monastery polytechnic");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public JoinedNames(NameText text, PersonShape people) => (_text, _document, _people) = (text, text.Document, people);

    /// <summary>The first token of the run that "and" joins to the run at the given token, whose head stands at the other; the given token when none is joined.</summary>
    public int Start(int start, int head)
    {
        if (start < 2 || !_document.IsAny(start - 1, "and", "&") || !_text.IsCapital(start - 2) || _text.StartsLine(start) || _text.StartsLine(start - 1) || head == start && _document.Has(start, LexiconCategory.LeadingHead)) return start;
        var end = start - 1;
        var first = end - 1;
        while (first > 0 && !_text.StartsLine(first) && _text.IsCapital(first - 1)) first--;
        while (first < end && IsNoStart(first)) first++;
        if (Series(first, start, head) is var series && series < first) return series;
        if (first < end && IsInitialed(first, start, head)) return first;
        if (first >= end || _people.IsFullName(first, end) || (end - first == 1 && first > 0 && _document.Mark(first - 1) == ',')) return start;
        if (IsDoubleInstitution(first, start, head)) return first;
        if (!IsOneName(first, start, head)) return start;
        var alone = end - first == 1;
        for (var t = first; t < end; t++)
        {
            if (_text.IsPost(t) && !IsPlural(t)) return start;
            if (t == first && !alone && _document.Has(t, LexiconCategory.LeadingHead)) return start;
            if (alone && IsField(t, head) || t == end - 1 && start < head && IsField(t, head) && !HasProper(start, head)) continue;
            foreach (var category in new[] { LexiconCategory.OrganizationName, LexiconCategory.OrganizationHead, LexiconCategory.OrganizationSuffix })
                if (_document.MatchAt(t, category) is { } match && (match.Tokens.End == end || (t == first && match.Value is "company" or "media" or "club" or "bank" or "association" or "international organization" && category == LexiconCategory.OrganizationName))) return start;
        }

        return alone && IsNameAlone(first) && !(IsPlural(first) && IsPluralBefore(start, head)) ? start : first;
    }

    /// <summary>"the Truth, Justice and Peace Commission", "the Bakers, Millers and Brewers Union": the first of more than two sides, behind one article; else the given token.</summary>
    private int Series(int first, int start, int head)
    {
        if (_document.MatchAt(head, LexiconCategory.OrganizationHead)?.Value is not ("agency" or "ministry" or "department" or "committee" or "council" or "association" or "institute")) return first;
        var item = first;
        for (var end = start - 1; IsField(item, end, _document.Mark(item - 1) == ','); )
        {
            if (_document.Mark(item - 1) != ',') return item < first && (_document.Is(item - 1, "the") || _document[item - 1].Kind == TokenKind.Genitive) ? item : first;
            end = item - 1;
            item = end;
            while (item > 0 && _text.IsCapital(item - 1) && !_text.StartsLine(item) && !FunctionWords.Contains(_document.Folded(item - 1))) item--;
            if (item == end) return first;
        }

        return first;
    }

    /// <summary>One to three words that name neither a body nor a person; a nation may open the first of them.</summary>
    private bool IsField(int start, int end, bool inner)
    {
        if (start < 1 || end - start is < 1 or > 4 || _people.IsFullName(start, end) && !IsPlural(end - 1)) return false;
        for (var t = start; t < end; t++)
            if (_text.IsPlace(t) && (inner || t > start || end - start == 1) || _document.Has(t, LexiconCategory.OrganizationName) || _document.Has(t, LexiconCategory.OrganizationHead) || _document[t].Has(TokenShape.AllCaps) || _people.IsGiven(t) && !_document.Has(t, LexiconCategory.CommonWord) || _text.IsPost(t) && !IsPlural(t) && !_document.Is(t, "justice")) return false;
        return true;
    }

    /// <summary>"Hills and Rivers Enterprise (HRE)": the acronym behind the name counts both sides.</summary>
    private bool IsInitialed(int first, int start, int head)
    {
        var end = _text.RunEnd(head);
        if (_document.Mark(end) != '(' || _document.Mark(end + 2) != ')' || !_document[end + 1].Has(TokenShape.AllCaps)) return false;
        var acronym = _document.Word(end + 1);
        return Acronyms.IsShortFor(acronym, _document.TextOf(new TokenRange(first, end)), beside: false) && !Acronyms.IsShortFor(acronym, _document.TextOf(new TokenRange(start, end)), beside: false);
    }

    /// <summary>Two names that "and" joins are two bodies, unless the words on both sides are alike ("Nurses and Midwives Union").</summary>
    private bool IsOneName(int first, int start, int head)
    {
        var end = start - 1;
        if (_document.Is(end, "&") || _document.Has(first, LexiconCategory.Demonym) || IsAdjectival(_document.Folded(end - 1))) return true;
        if (HasProper(first, end) && _text.IsProper(start) || end - first > 1 && IsAllProper(first, end)) return IsPlural(end - 1) && IsPluralBefore(start, head) || IsOpenPhrase(first, start, head);
        return true;
    }

    /// <summary>"Water" of "Water and Sanitation Authority": a field, though firms end in it too.</summary>
    private bool IsField(int t, int head) => !_document.Has(t, LexiconCategory.OrganizationHead) && !_document.Has(t, LexiconCategory.OrganizationName) && !_text.IsProper(t)
        && _document.MatchAt(head, LexiconCategory.OrganizationHead)?.Value is "agency" or "ministry" or "department" or "committee" or "council" or "association" or "institute";

    /// <summary>"the San Pablo Corn and Cassava Growers Cooperative": one article, and an ordinary noun that waits for the head.</summary>
    private bool IsOpenPhrase(int first, int start, int head) => _document.Is(first - 1, "the") && start - first > 2 && !_text.IsProper(start - 2) && head > start && IsPlural(head - 1) && _document.MatchAt(head, LexiconCategory.OrganizationHead)?.Value is "association" or "committee" or "council" or "agency";

    /// <summary>"X Hospital and Research Centre": two houses in one, the second of which only ordinary words specify.</summary>
    private bool IsDoubleInstitution(int first, int start, int head)
    {
        if (!Institutions.Has(_document, start - 2) || !(_document.MatchAt(head, LexiconCategory.OrganizationHead) is { } match && Institutions.Has(_document, match.Tokens.End - 1)) || head - start > 3 || start - first < 3) return false;
        for (var t = start; t < head; t++) if (!_document.Has(t, LexiconCategory.CommonWord) && !_document.Has(t, LexiconCategory.OrganizationHead) || _text.IsPlace(t) || _text.IsPost(t)) return false;
        return HasNameBefore(first, start - 2);
    }

    private bool IsPluralBefore(int start, int head)
    {
        for (var t = start; t < head; t++) if (IsPlural(t)) return true;
        return false;
    }

    private bool IsPlural(int t) => _document.Folded(t) is var word && word.Length > 3 && word[word.Length - 1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal) && !_document[t].Has(TokenShape.AllCaps);

    private bool IsNameAlone(int t) => _text.IsPlace(t) || (_people.IsGiven(t) || _people.IsSurname(t)) && !_document.Has(t, LexiconCategory.CommonWord) || _document[t].Has(TokenShape.HasDigit) || (_document[t].Has(TokenShape.AllCaps) && !_document.IsAny(t, "pg"));

    private bool IsNoStart(int t) => OrganizationEdges.IsNoStartWord(_text, t) && !OrganizationEdges.IsAll(_text, t);

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

    private bool HasNameBefore(int start, int end)
    {
        for (var t = start; t < end; t++) if (_text.IsProper(t) || _text.IsPlace(t)) return true;
        return false;
    }

    /// <summary>"National Oceanic and …": an adjective waits for its noun.</summary>
    private static bool IsAdjectival(string word) => word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("ary", StringComparison.Ordinal) || word.EndsWith("ory", StringComparison.Ordinal);
}
