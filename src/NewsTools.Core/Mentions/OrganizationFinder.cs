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
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly OrganizationHeads _heads;
    private readonly OrganizationEdges _edges;

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
                : capital || _document[t].Kind == TokenKind.Number ? ReadRun(t, end) : ReadLowerHead(t);
            t = mention is not null && found.Add(mention) ? mention.Tokens.End : end;
        }
    }

    /// <summary>The first organization in a run of capitalised words, or in two runs that "and" joins.</summary>
    private NameMention? ReadRun(int start, int end)
    {
        var head = _heads.In(start, end, start);
        if (head is null && _document.IsAny(end, "and", "&") && _text.IsCapital(end + 1) && !_text.StartsLine(end + 1))
        {
            var next = _text.RunEnd(end + 1);
            if (_heads.In(end + 1, next, start) is { } joined && _edges.Left(end + 1, joined.Tokens.Start) is var left && left < end) return ByHead(left, next, joined);
        }

        if (head is not null && ByHead(_edges.Left(start, head.Tokens.Start), end, head) is { } named) return named;
        if (_edges.LegalForm(start, end) is { } form) return new NameMention(MentionType.Organization, form, "organization.legal-form", 0.92f);
        for (var t = start; t < end; t++)
            if (ListedAt(t) is { } listed && !(listed.End < end && _people.IsFullName(t, end))) return new NameMention(MentionType.Organization, listed, "organization.listed", 0.9f);
        return null;
    }

    private NameMention? ByHead(int left, int runEnd, LexiconMatch head)
    {
        var right = _edges.Right(left, head, runEnd);
        var range = new TokenRange(left, right);
        if (range.Count == 1 || (range == head.Tokens && !IsNameByItself(head)) || (head.Value == "government" && _document.Is(head.Tokens.Start, "government") && right == head.Tokens.End)) return null;
        if (OrganizationHeads.IsBuilding(_document, head) || (range.Count == 2 && _document.Is(right - 1, "administration") && _people.IsSurname(left))) return null;
        return new NameMention(MentionType.Organization, range, right > head.Tokens.End ? "organization.head-chain" : "organization.head", 0.88f);
    }

    /// <summary>A head of several words may name a body alone ("Student Council"); one that nothing specifies does not.</summary>
    private bool IsNameByItself(LexiconMatch head) => head.Tokens.Count > 1 && head.Value is "department" or "parliament" && !_text.IsOpening(head.Tokens.Start);

    /// <summary>A well-known organization: an acronym only as written in capitals, a common word never.</summary>
    private TokenRange? ListedAt(int t)
    {
        if (_document.MatchAt(t, LexiconCategory.OrganizationName) is not { } match) return null;
        var token = _document[t];
        if (match.Tokens.Count > 1) return _text.IsCapital(match.Tokens.End - 1) ? WithNation(match.Tokens) : null;
        var shouted = token.Has(TokenShape.AllCaps) || token.Has(TokenShape.CamelCase) || token.Kind == TokenKind.Number;
        if (!shouted && (token.Length <= 3 || _text.IsCommon(t) || _document.Has(t, LexiconCategory.Surname) || _document.Has(t, LexiconCategory.GivenName) || _text.IsPlace(t))) return null;
        if (_document.IsAny(t - 1, "on", "via", "through", "follow") && match.Value == "company") return null;
        return shouted ? WithNation(match.Tokens) : match.Tokens;
    }

    /// <summary>"Belarusian KGB": the nation's adjective belongs to the name.</summary>
    private TokenRange WithNation(TokenRange listed) =>
        listed.Start > 0 && !_text.StartsLine(listed.Start) && _document.Has(listed.Start - 1, LexiconCategory.Demonym) && _text.IsCapital(listed.Start - 1) ? new TokenRange(listed.Start - 1, listed.End) : listed;

    /// <summary>"Almaty branch of …", "Osh regional maslikhat", "department of History": a head in small letters with a name beside it.</summary>
    private NameMention? ReadLowerHead(int t)
    {
        if (_text.IsMasked(t) || _heads.At(t) is not { } head || head.Tokens.Count > 1) return null;
        var owned = _document.IsAny(t, "branch", "department", "maslikhat", "akimat", "hokimiyat", "secretariat");
        if (!owned && head.Value is not ("ministry" or "embassy" or "faculty")) return null;
        var left = owned ? _edges.LowerLeft(t) : t;
        var right = _edges.Right(t, head, t + 1);
        if (_document.Is(t, "branch") ? !(right > t + 1 && left < t) : !(right > t + 1 || left < t)) return null;
        return new NameMention(MentionType.Organization, new TokenRange(left, right), "organization.lower-head", 0.75f);
    }
}
