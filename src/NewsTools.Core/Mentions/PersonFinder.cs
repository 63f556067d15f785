using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds persons in the runs of capitalised words that no organization has taken.</summary>
internal sealed class PersonFinder
{
    private static readonly WordSet TitleSurnames = new("king prince pope bishop dean major knight duke abbot judge baron marshal deacon chancellor constable sheriff");
    private static readonly WordSet Saints = new("st. st san santa saint port fort mount new lake el los las");
    private static readonly WordSet Territories = new("area state region district county city province territory municipality village town ward oblast constituency division zone lga emirate chiefdom");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly PersonEvidence _evidence;

    public PersonFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _evidence = new PersonEvidence(text, people);
    }

    public void Find(MentionSet found)
    {
        for (var t = 0; t < _document.Count;)
        {
            if (!StartsName(t, found))
            {
                t = _document.MatchAt(t, LexiconCategory.Honorific) is { Tokens.Count: > 1 } honorific ? honorific.Tokens.End : t + 1;
                continue;
            }

            var end = NameEnd(t, found);
            var range = Trim(new TokenRange(t, end));
            if (!range.IsEmpty && _evidence.Judge(range) is { } mention) found.Add(mention);
            t = end;
        }
    }

    private bool StartsName(int t, MentionSet found) => (_text.IsCapital(t) || _text.IsInitial(t)) && found.At(t) is null && !_text.IsUnreliable(t) && !Stops(t)
        && !(_document.MatchAt(t, LexiconCategory.Honorific) is { } honorific && (honorific.Tokens.Count > 1 || (_text.IsCapital(t + 1) && !_document.Has(t, LexiconCategory.GivenName))));

    /// <summary>Where the run of name words ends: particles join capitalised words, posts and the like end it.</summary>
    private int NameEnd(int start, MentionSet found)
    {
        var t = start + 1;
        while (t < _document.Count && !_text.StartsLine(t) && found.At(t) is null)
        {
            if (_text.IsInitial(t) && IsAttached(t) && !_text.IsInitial(t - 1)) break;
            if (_text.IsInitial(t)) t++;
            else if (_text.IsCapital(t) && (!Stops(t) || IsInnerHonorific(t))) t++;
            else if (NicknameEnd(t) is var closed && closed > t && found.At(closed) is null) t = closed + 1;
            else if (ParticleEnd(t) is var after && after > t && _text.IsCapital(after) && found.At(after) is null && !_text.StartsLine(after) && !Stops(after)) t = after + 1;
            else break;
        }

        return t;
    }

    /// <summary>Whether the initial touches the capitalised word behind it, and so opens a name ("L.Oyuna").</summary>
    private bool IsAttached(int t)
    {
        while (_text.IsInitial(t)) t++;
        return _text.IsCapital(t) && !_document[t].Has(TokenShape.SpaceBefore);
    }

    /// <summary>"Hassan Sheikh Mohamud", "Omar Haji": honorifics that are parts of names where a name stands before them.</summary>
    private bool IsInnerHonorific(int t) => _document.IsAny(t, "sheikh", "haji", "hajji", "begum", "sayyid", "mirza", "khan", "maharaj", "hafiz", "mullah", "don", "dom", "sri", "shri", "canon", "master", "father") && !_text.IsCommon(t - 1);

    /// <summary>"Jamal "Slim" Whitaker": the token behind a nickname in quotation marks or parentheses that a capital follows; else the token itself.</summary>
    private int NicknameEnd(int t) => _document.QuoteAt(t) is { Outer: var outer } && outer.Start == t && outer.Count <= 4 && _text.IsCapital(outer.End) && !_text.StartsLine(outer.End) && !Stops(outer.End) ? outer.End : t;

    /// <summary>The end of a run of name particles in small letters ("van der"), at most three.</summary>
    private int ParticleEnd(int t)
    {
        var start = t;
        while (t < _document.Count && t - start < 3)
        {
            if (_document.IsAny(t, "a", "s", "d") && _document.Mark(t + 1) == '/' && t + 2 < _document.Count) t += 3;
            else if (_document.Has(t, LexiconCategory.NameParticle) && _document[t].Kind == TokenKind.Word && !_document[t].Has(TokenShape.Capitalized) && !_text.IsMasked(t)) t++;
            else break;
        }

        return t;
    }

    /// <summary>Words that are no part of a person's name.</summary>
    private bool Stops(int t)
    {
        if (_text.IsInitial(t)) return false;
        if (IsAbbreviated(t) && (_document.Has(t, LexiconCategory.Honorific) || _document.Has(t, LexiconCategory.Rank))) return true;
        if (_text.IsTime(t) && !((_document.Has(t - 1, LexiconCategory.Honorific) || t > 0 && _text.IsPost(t - 1)) && _text.IsCapital(t + 1))) return true;
        if (_document[t].Length > 2 && _document.Text[_document[t].Start + 1] == '-' && _document.Text[_document[t].Start] is 'R' or 'D' or 'I') return true;
        if (_document.IsAny(t, "emeritus", "emerita", "elect", "designate")) return true;
        if (_document.Has(t, LexiconCategory.Honorific) && !_document.Has(t, LexiconCategory.GivenName) && !_document.Has(t, LexiconCategory.Surname) || _document.Has(t, LexiconCategory.NameSuffix) && _document[t].Has(TokenShape.AllCaps)) return true;
        if (_text.IsPost(t) && !IsNameToo(t) && !IsSurnameHere(t) || IsTitle(t)) return true;
        if (_document.Has(t, LexiconCategory.Occupation) && !IsNameToo(t) && (_text.IsOpening(t) || _text.IsSeenInLowerCase(t))) return true;
        if (_document.MatchAt(t, LexiconCategory.Country) is { Tokens.Count: > 1 } || _document.MatchAt(t, LexiconCategory.City) is { Tokens.Count: > 1 } || _document.MatchAt(t, LexiconCategory.Region) is { Tokens.Count: > 1 }) return true;
        return _document.Has(t, LexiconCategory.EventKind) && !IsNameToo(t) || (IsFunctionWord(t) && !IsNameToo(t) && !_document.Has(t, LexiconCategory.NameParticle));
    }

    /// <summary>"Rosa Ada King": a title that is a surname as well, behind a given name and with no name behind it.</summary>
    private bool IsSurnameHere(int t) => TitleSurnames.Has(_document, t) && _document[t].Has(TokenShape.Capitalized) && _people.IsGiven(t - 1) && (!_text.IsCapital(t + 1) || _text.StartsLine(t + 1) || _document.Has(t + 1, LexiconCategory.NameSuffix));

    /// <summary>"Dean Rosa Achter", "Barrister Ali Khan": a post or occupation that is a name as well, before a full name.</summary>
    private bool IsTitle(int t) => IsBeforeSurname(t) || _document.Is(t, "justice") && !_text.IsCapital(t - 1) && _text.IsCapital(t + 1) && _text.IsCapital(t + 2) && !_text.StartsLine(t + 1) && !_text.StartsLine(t + 2) || (_text.IsPost(t) || _document.Has(t, LexiconCategory.Occupation)) && !_document.Has(t, LexiconCategory.GivenName) && !_people.IsGiven(t - 1) && _document.Has(t + 1, LexiconCategory.GivenName) && _text.IsCapital(t + 1) && _text.IsCapital(t + 2) && !_text.StartsLine(t + 1) && !_text.StartsLine(t + 2);

    /// <summary>"Dean Kim Young-hee": a post that is a name as well, before a surname and a hyphenated given name.</summary>
    private bool IsBeforeSurname(int t) => _text.IsPost(t) && _text.IsCapital(t + 1) && !_text.StartsLine(t + 1) && _people.IsBeforeHyphenatedGiven(t + 1);

    /// <summary>A function word as such; "Said" or "Will" with a capital in mid-sentence is rather a name.</summary>
    private bool IsFunctionWord(int t)
    {
        var word = _document.Folded(t);
        return FunctionWords.Contains(word) && (_text.IsOpening(t) || word.Length < 4 || FunctionWords.IsDeterminer(word) || FunctionWords.IsPreposition(word));
    }

    /// <summary>The "R" and "TN" of "Adam Poe R TN": party and state where the text lost its brackets.</summary>
    private bool IsPartyMark(int t) => _document[t].Kind == TokenKind.Word && (_document[t].Length == 1 ? _document.IsAny(t, "r", "d", "i") : _document[t].Length == 2 && _document[t].Has(TokenShape.AllCaps) && _document[t - 1].Length == 1);

    /// <summary>"Governor of Talo State Peter Walsh": the name begins behind the territory of the post.</summary>
    private int BehindTerritory(int start, int end)
    {
        if (!_document.IsAny(start - 1, "of", "for") && !(_document.Is(start - 1, "the") && _document.Is(start - 2, "of"))) return start;
        for (var t = end - 3; t > start; t--) if (Territories.Has(_document, t)) return t + 1;
        return start;
    }

    /// <summary>"Kofi Ampadu VII": the number of a king or chief.</summary>
    private bool IsNumeral(int t)
    {
        for (var i = _document[t].Start; i < _document[t].End; i++) if (_document.Text[i] is not ('I' or 'V' or 'X')) return false;
        return true;
    }

    private bool IsAbbreviated(int t) => _document.Text[_document[t].End - 1] == '.';

    private bool IsNameToo(int t) => _document.Has(t, LexiconCategory.GivenName) || _people.IsAmbiguousGiven(t) || _document.Has(t, LexiconCategory.Surname);

    private TokenRange Trim(TokenRange range)
    {
        var (start, end) = (BehindTerritory(range.Start, range.End), range.End);
        if (end - start > 2 && Saints.Has(_document, start - 1) && _document.IsAny(start - 2, "for", "of") && _text.IsPost(start - 3)) start++;
        var titled = start > 0 && !_text.StartsLine(start) && _document.Has(start - 1, LexiconCategory.Honorific);
        while (start < end && !titled && _document[start].Kind == TokenKind.Word && !_document.Has(start, LexiconCategory.GivenName) && !_people.IsAmbiguousGiven(start) && !_text.IsInitial(start) && !_text.IsNamedTime(start) && !_people.IsBeforeHyphenatedGiven(start) && _text.IsCommon(start)) start++;
        while (end - start > 2 && !titled && _document[start].Kind == TokenKind.Word && !_people.IsInitials(start) && !_text.IsInitial(start) && _document.Has(start + 1, LexiconCategory.GivenName) && !IsNameToo(start) && (_document.IsAny(start - 1, "of", "for", "and") || _document[start].Has(TokenShape.AllCaps) || _document[start].Has(TokenShape.CamelCase) || _text.IsCommon(start)) && !SurnameShape.Fits(_document.Folded(start))) start++;
        while (end - start > 2 && (_document.Has(start, LexiconCategory.OrganizationHead) || _document.Has(start, LexiconCategory.ThingHead) || _document.IsAny(start, "north", "south", "east", "west", "central")) && !IsNameToo(start)) start++;
        while (start < end && _document.Has(start, LexiconCategory.Demonym) && end - start > 1) start++;
        while (start < end - 1 && _text.IsPlace(start) && end - start > 2 && (!_document.Has(start, LexiconCategory.GivenName) || _document.Is(start - 1, "to"))) start++;
        while (end - start > 2 && IsPartyMark(end - 1)) end--;
        while (end > start && _document.Has(end - 1, LexiconCategory.NameParticle) && !_document[end - 1].Has(TokenShape.Capitalized)) end--;
        if (end > start && _document.MatchAt(_document.Mark(end) == ',' ? end + 1 : end, LexiconCategory.NameSuffix) is { } suffix && (_document.IsAny(suffix.Tokens.Start, "jr", "jr.", "sr", "sr.") || suffix.Tokens.Start == end && IsNumeral(end))) end = suffix.Tokens.End;
        return new TokenRange(start, end);
    }
}
