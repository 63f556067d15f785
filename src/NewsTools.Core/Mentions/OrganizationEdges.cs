using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Where an organization's name starts and ends around its head.</summary>
internal sealed class OrganizationEdges
{
    private const int LongestLegalName = 8;
    private static readonly WordSet Troops = new("brigade battalion regiment division squadron corps garrison");
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;
    private readonly OrganizationTail _tail;
    private readonly NameOpening _opening;

    public OrganizationEdges(NameText text, PersonShape people, OrganizationHeads heads)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _heads = heads;
        _opening = new NameOpening(text);
        Joined = new JoinedNames(text, people);
        _tail = new OrganizationTail(text, people, heads, this);
    }

    public JoinedNames Joined { get; }

    /// <summary>Whether the name opens with a title or a saint, as no person's does that a head closes.</summary>
    public bool IsTitled(int start, int head) => _opening.IsTitle(start, head) || _document.IsAny(start, "st", "st.", "saint");

    /// <summary>The first token of a name whose head stands in the run that starts at the given token; what stands before the floor is another's.</summary>
    public int Left(int runStart, int head, int floor)
    {
        var start = runStart;
        while (start < head && IsNoStart(start) && !_opening.IsTitle(start, head)) start++;
        if (_opening.IsTitle(start, head)) return start;
        for (var t = start; t < head; t++)
            if (_document.Has(t, LexiconCategory.PostHead) && !(t + 1 == head && _document.IsAny(t, "representative", "executive")) && !_text.IsNounGenitive(t + 1) && !(_document.MatchAt(t, LexiconCategory.PostHead) is { } post && _text.IsNounGenitive(post.Tokens.End)) && !_document.Has(t, LexiconCategory.OrganizationHead) && !IsPlural(t)) start = t + 1;
        if (start > runStart) return start;
        start = _opening.Patron(Joined.Start(start, head), head);
        return _opening.Eponym(_opening.Place(start < floor ? runStart : start), head);
    }

    /// <summary>"4 Brigade", "3rd Infantry Division": the number before the name of a body of troops.</summary>
    public int Number(int start, LexiconMatch head) => Troops.Has(_document, head.Tokens.End - 1) && start > 0 && !_text.StartsLine(start) && _document[start - 1].Kind == TokenKind.Number && !_text.IsMasked(start - 1) ? start - 1 : start;

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
        else if (end == runEnd - 1 && _text.IsPlace(end) && !_text.IsPost(end) && (head.Value is "university" or "institute" or "college" or "association" or "foundation" or "council" || _document.Has(end, LexiconCategory.Country) && head.Value is "bank" or "company" or "center" or "party" or "club" or "agency" or "committee")) end = runEnd;
        else if (_heads.IsLeading(head, nameStart) && IsAdjective(end)) end++;
        if (IsSeat(head, end, runEnd)) end++;
        if (end + 1 < runEnd && _document[end].Kind == TokenKind.Punctuation && !_document[end].Has(TokenShape.SpaceBefore) && !_document[end + 1].Has(TokenShape.SpaceBefore) && _document.Mark(end) != '/') end += 2;
        for (var previous = -1; end != previous && end < _document.Count && !_text.StartsLine(end);)
        {
            previous = end;
            end = _tail.Continue(head, end);
        }

        return end;
    }

    /// <summary>"Orkan Institute Zalmira for Water Research": the seat between the head and the phrase that goes on.</summary>
    private bool IsSeat(LexiconMatch head, int end, int runEnd) => end == runEnd - 1 && head.Value is "institute" or "center" or "college" or "laboratory" && _document.Is(runEnd, "for") && _text.IsCapital(runEnd + 1) && _text.IsProper(end);

    /// <summary>"KazNTU named after B. Orlin": the end of the eponym behind a name that has no head of its own; else the given end.</summary>
    public int NamedAfter(int end) => _document.Is(end, "named") && _document.IsAny(end + 1, "after", "for") ? _tail.Eponym(end, end + 2) : end;

    /// <summary>"PJSC Orkan Steel": a legal form and the unknown words behind it, up to a person; null when none opens the run.</summary>
    public TokenRange? FormBefore(int start, int runEnd)
    {
        if (FormAt(start) is not { } form || !_document[start].Has(TokenShape.AllCaps) || _document[start].Length < 3 && !_document.Is(start, "pt") || _document.Is(start, "ngo") || form.Tokens.End >= runEnd || !_text.IsProper(form.Tokens.End)) return null;
        var end = _people.StartIn(form.Tokens.End + 1, runEnd);
        return _people.IsFullName(form.Tokens.End, end) ? null : new TokenRange(start, end);
    }

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

    private bool HasNameBefore(int start, int end)
    {
        for (var t = start; t < end; t++) if (_text.IsCapital(t) && !_text.IsPlace(t)) return true;
        return false;
    }

    /// <summary>The legal form at the token, as written in a name: capitalised, two letters only in capitals.</summary>
    public LexiconMatch? FormAt(int t) => _document.MatchAt(t, LexiconCategory.LegalForm) is { } form && (_document[t].Has(TokenShape.Capitalized) || _document.Word(t).IndexOf('.') > 0) && (_document[t].Length > 2 || _document[t].Has(TokenShape.AllCaps) || _document[t].Kind == TokenKind.Initial) ? form : null;

    /// <summary>"Université catholique de Louvain": one adjective in small letters before the preposition.</summary>
    private bool IsAdjective(int t) => t + 2 < _document.Count && _document[t].Kind == TokenKind.Word && !_document[t].Has(TokenShape.Capitalized) && _document[t].Length > 3
        && _document.IsAny(t + 1, "de", "del", "da", "do", "di", "des", "du", "degli") && _text.IsCapital(t + 2);

    private int LeadingEnd(int end, int runEnd)
    {
        for (var t = end; t < runEnd; t++) if (_text.IsPost(t) || _document.Has(t, LexiconCategory.Honorific)) return t;
        return runEnd;
    }

    private bool IsPlural(int t) => _document.Folded(t) is var word && word[word.Length - 1] == 's';

    private bool IsNoStart(int t) => !IsAll(_text, t) && IsNoStartWord(_text, t);

    /// <summary>"the All Growers Association", "All Kenya …": a capital in mid-sentence, or a nation behind it.</summary>
    public static bool IsAll(NameText text, int t) => text.Document.Is(t, "all") && text.Document[t].Has(TokenShape.Capitalized) && text.IsCapital(t + 1) && (!text.IsOpening(t) || text.Document.Has(t + 1, LexiconCategory.Country) || text.Document.Has(t + 1, LexiconCategory.Demonym));

    public static bool IsNoStartWord(NameText text, int t) => text.IsTime(t) || (FunctionWords.Contains(text.Document.Folded(t)) && !text.IsPlace(t) && !text.Document[t].Has(TokenShape.AllCaps)) || text.Document.IsAny(t, "acting", "deputy", "former", "vice")
        || text.Document.Mark(t) == '&' || text.Document[t].Kind == TokenKind.Genitive || text.Document.Has(t, LexiconCategory.Honorific);
}
