using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>The head nouns of organizations' names, and what each allows around it.</summary>
internal sealed class OrganizationHeads
{
    private static readonly WordSet Groups = new("umbrella partners citizens women youth mothers fathers parents doctors nurses lawyers teachers students artists writers veterans farmers workers scientists engineers journalists residents neighbors neighbours americans scholars");
    private static readonly WordSet Causes = new("partnership alliance network collective watch");
    private static readonly WordSet Supplies = new("stores insurance railways lines oil power gas cement lotteries archives airports");
    private static readonly ulong Chair = Folding.Hash("chair");
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public OrganizationHeads(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
    }

    /// <summary>The head that starts at the token: one of the lexicon, or "Chair of X" where X is a subject and no body.</summary>
    public LexiconMatch? At(int t)
    {
        if (_document.MatchAt(t, LexiconCategory.OrganizationHead) is { } match) return IsEvent(match.Tokens) || IsPartOfPost(match.Tokens) ? null : match;
        if (IsGroup(t) || IsPeoples(t)) return new LexiconMatch(new TokenRange(t, t + 1), LexiconCategory.OrganizationHead, "association", null);
        return _document[t].Hash == Chair && _document.Is(t + 1, "of") && _text.IsCapital(t + 2) && !_document[t + 2].Has(TokenShape.AllCaps | TokenShape.CamelCase) && !_document.Has(t + 2, LexiconCategory.OrganizationHead)
            ? new LexiconMatch(new TokenRange(t, t + 1), LexiconCategory.OrganizationHead, "faculty", null) : null;
    }

    /// <summary>
    /// The head that a run's organization is named by: the last one before a post or a person. An ordinary noun counts
    /// as one at the end, when a word of the name (from the given token on) is no ordinary word.
    /// </summary>
    public LexiconMatch? In(int start, int end, int nameStart)
    {
        LexiconMatch? last = null;
        for (var t = start; t < end;)
        {
            if (last is not null && (_text.IsPost(t) && SuffixAt(t, end, nameStart) is null || _document.Has(t, LexiconCategory.Honorific) || _people.IsFullName(t, end))) break;
            var match = At(t) ?? SuffixAt(t, end, nameStart) ?? LeadingAt(t, start, end);
            if (match is null || !_text.IsCapital(match.Tokens.End - 1))
            {
                t++;
                continue;
            }

            if (last is { Value: "university" } && match.Value is "school" or "department" or "faculty" or "college" or "institute" && match.Tokens.Start == last.Tokens.End && _document.Is(match.Tokens.End, "of")) break;
            last = match;
            t = match.Tokens.End;
        }

        return last;
    }

    /// <summary>"the Green and Left Alliance": the noun of an alliance that two ordinary words specify, in mid-sentence.</summary>
    public LexiconMatch? PairIn(int and, int end) => end == and + 3 && !_text.IsOpening(and - 1) && _document.IsAny(end - 1, "alliance", "movement", "front", "network", "platform") && _document.Is(and - 2, "the")
        ? _document.MatchAt(end - 1, LexiconCategory.OrganizationSuffix) : null;

    /// <summary>Whether names of the head's kind go on behind it without a preposition ("Universidad Austral").</summary>
    public bool IsLeading(LexiconMatch head, int runStart) => _document.Has(head.Tokens.Start, LexiconCategory.LeadingHead) && (head.Tokens.Start == runStart || head.Tokens.Start == runStart + 1 && _document.Has(runStart, LexiconCategory.LeadingHead));

    /// <summary>Whether the head is that of a building rather than a body ("Convention Center").</summary>
    public static bool IsBuilding(Document document, LexiconMatch head) => head.Value == "theatre" && document.IsAny(head.Tokens.End - 2, "lecture", "operating") || head.Value == "center"
        && document.IsAny(head.Tokens.End - 2, "convention", "exhibition", "conference", "shopping", "congress", "expo", "sports", "events", "entertainment", "hall", "metro", "bus", "railway", "train", "hospital");

    /// <summary>Whether organizations of the kind are parts of others by nature.</summary>
    public static bool IsUnit(string? kind) => kind is "department" or "faculty" or "laboratory" or "committee";

    /// <summary>Whether a noun of the kind, with words that specify it, names a body of its own inside another's name.</summary>
    public static bool IsInstitution(Document document, LexiconMatch head) =>
        head.Value is not ("company" or "media") && !document.Is(head.Tokens.Start, "chambers") && document.Folded(head.Tokens.End - 1) is var word && (word[word.Length - 1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || document.Is(head.Tokens.End, "for"));

    /// <summary>Whether the kind's name takes in the organization behind "of the" ("Delegation of the European Union").</summary>
    public static bool TakesOwner(Document document, int head, string? kind) =>
        kind is "embassy" or "parliament" || document.Is(head + 1, "staff") || document.Is(head, "branch") && !document[head].Has(TokenShape.Capitalized) || document.IsAny(head, "friends", "association", "union", "federation", "chapter", "campus");

    /// <summary>Whether "in Place" and "to Place" belong to the name ("Embassy of Peru in Oslo").</summary>
    public static bool TakesPlace(Document document, int head, string? kind) => kind == "embassy" || document.IsAny(head, "office", "bureau", "chamber") || (kind == "center" && head > 0 && document[head - 1].Has(TokenShape.AllCaps));

    /// <summary>Whether the preposition and what follows it belong to names of the kind ("Committee on …", "Centre for …").</summary>
    public static bool Takes(string preposition, string? kind) => preposition switch
    {
        "of" => kind is not "media",
        "for" => kind is not ("company" or "bank" or "media" or "club" or "military" or "party" or "parliament" or null),
        "into" => kind is "committee",
        "on" => kind is "committee" or "council" or "center" or "department" or "institute" or "association" or "agency",
        _ => false,
    };

    /// <summary>"Chairman of the Board of X": the post's own board.</summary>
    private bool IsPartOfPost(TokenRange head) => _document.Is(head.End - 1, "board") && _document.Is(head.End, "of") && _document.MatchAt(head.Start - 3, LexiconCategory.PostHead) is { } post && post.Tokens.End >= head.End;

    /// <summary>"Friends of the Marsh", "Mothers for Clean Air": people who name themselves after their cause.</summary>
    private bool IsGroup(int t) => _text.IsCapital(t) && (_document.Is(t, "friends") && _document.Is(t + 1, "of") && (_text.IsCapital(t + 2) || _document.Is(t + 2, "the") && _text.IsCapital(t + 3))
        || Groups.Has(_document, t) && _document.Is(t + 1, "for") && _text.IsCapital(t + 2));

    /// <summary>"World Lettish Congress", "Finnish Swedish Congress": the standing body of a people.</summary>
    private bool IsPeoples(int t) => _document.Is(t, "congress") && _text.IsCapital(t) && _document.Has(t - 1, LexiconCategory.Demonym) && _text.IsCapital(t - 2) && !_text.StartsLine(t - 1) && !_text.IsOpening(t - 2);

    /// <summary>"Summer School" and "General Conference" are events, not bodies.</summary>
    private bool IsEvent(TokenRange head) => head.End >= 2 && _document.MatchAt(head.End - 2, LexiconCategory.EventKind) is { } kind && kind.Tokens.End == head.End && kind.Tokens.Count > 1;

    /// <summary>"Lumen Systems", "Premium FM": an ordinary noun that closes the run.</summary>
    private LexiconMatch? SuffixAt(int t, int end, int nameStart)
    {
        if (t > 0 && _document.Is(t, "post") && _document.IsAny(t - 1, "border", "trading", "command", "guard", "police", "health", "check", "observation", "customs", "legion")) return null;
        if (t == nameStart || _document.MatchAt(t, LexiconCategory.OrganizationSuffix) is not { } suffix || (suffix.Tokens.End < end && (!_text.IsPost(suffix.Tokens.End) || _document.Has(suffix.Tokens.End, LexiconCategory.OrganizationSuffix) || _document.IsAny(suffix.Tokens.End, "minister", "ministers", "secretary", "commissioner")))) return null;
        if (_document[t].Has(TokenShape.AllCaps) && !_text.IsOpening(nameStart)) return suffix;
        for (var i = nameStart; i < t; i++) if (_text.IsProper(i)) return suffix;
        return t - nameStart > 1 && !_text.IsOpening(nameStart) && (Causes.Has(_document, t) || _document.Is(nameStart, "national") && Supplies.Has(_document, t)) ? suffix : null;
    }

    private LexiconMatch? LeadingAt(int t, int start, int end) => t == start && t + 1 < end && _document.MatchAt(t, LexiconCategory.LeadingHead) is { } leading
        ? leading with { Value = _document.MatchAt(t, LexiconCategory.OrganizationSuffix)?.Value ?? "company" } : null;
}
