using System.Collections.Generic;
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
    private readonly OrganizationEdges _edges;

    public OrganizationFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _edges = new OrganizationEdges(text, people);
    }

    public void Find(MentionSet found)
    {
        for (var t = 0; t < _document.Count;)
        {
            var mention = _text.IsUnreliable(t) ? null : _text.IsCapital(t) || IsListedNumber(t) ? ReadRun(t, _text.IsCapital(t) ? _text.RunEnd(t) : t + 1) : ReadLowerHead(t);
            if (mention is not null && found.Add(mention)) t = mention.Tokens.End;
            else t = _text.IsCapital(t) && mention is null ? _text.RunEnd(t) : t + 1;
        }
    }

    /// <summary>The first organization in a run of capitalised words.</summary>
    private NameMention? ReadRun(int start, int end)
    {
        if (HeadIn(start, end) is { } head && ByHead(start, end, head) is { } named) return named;
        for (var t = start; t < end; t++)
            if (ListedAt(t) is { } listed && !(listed.End < end && _people.IsFullName(t, end))) return new NameMention(MentionType.Organization, listed, "organization.listed", 0.9f);
        return null;
    }

    private NameMention? ByHead(int start, int end, LexiconMatch head)
    {
        var left = _edges.Left(start, head.Tokens.Start);
        var right = _edges.Right(head, end);
        var range = new TokenRange(left, right);
        if (range == head.Tokens && !IsProperHead(head)) return null;
        if (range.Count == 1) return null;
        return new NameMention(MentionType.Organization, range, right > head.Tokens.End ? "organization.head-chain" : "organization.head", 0.88f);
    }

    /// <summary>A head of several words may be a name in itself ("Student Council"), one that a determiner or nothing specifies is none.</summary>
    private bool IsProperHead(LexiconMatch head) => head.Tokens.Count > 1 && head.Value is "department" or "parliament" && !_text.IsOpening(head.Tokens.Start);

    /// <summary>The head that the run's organization is named by: the last one before a post or a person.</summary>
    private LexiconMatch? HeadIn(int start, int end)
    {
        LexiconMatch? last = null;
        for (var t = start; t < end;)
        {
            if (last is not null && (_text.IsPost(t) || _people.IsFullName(t, end))) break;
            var match = OrganizationHeads.At(_text, t) ?? LegalFormAt(t, start) ?? SuffixAt(t, start, end);
            if (match is null || match.Tokens.End > end || !_text.IsCapital(match.Tokens.End - 1))
            {
                t++;
                continue;
            }

            last = match;
            t = match.Tokens.End;
        }

        return last;
    }

    /// <summary>"Orbita Systems", "Radio Liberty Media": an ordinary noun that closes the run behind a word that is a name.</summary>
    private LexiconMatch? SuffixAt(int t, int start, int end)
    {
        if (t == start || _document.MatchAt(t, LexiconCategory.OrganizationSuffix) is not { } suffix || suffix.Tokens.End < end && !_text.IsPost(suffix.Tokens.End)) return null;
        for (var i = start; i < t; i++) if (_text.IsProper(i)) return suffix;
        return null;
    }

    private LexiconMatch? LegalFormAt(int t, int start) => t > start && _document.MatchAt(t, LexiconCategory.LegalForm) is { } form && (_document[t].Has(TokenShape.AllCaps) || _document[t].Length > 2)
        ? form with { Value = "company" } : null;

    private bool IsListedNumber(int t) => _document[t].Kind == TokenKind.Number && _document.Has(t, LexiconCategory.OrganizationName);

    /// <summary>A well-known organization: an acronym only as written in capitals, a common word never.</summary>
    private TokenRange? ListedAt(int t)
    {
        if (_document.MatchAt(t, LexiconCategory.OrganizationName) is not { } match) return null;
        var token = _document[t];
        if (match.Tokens.Count == 1)
        {
            var shouted = token.Has(TokenShape.AllCaps) || token.Has(TokenShape.CamelCase) || token.Kind == TokenKind.Number;
            if (!shouted && (token.Length <= 3 || _text.IsCommon(t) || _document.Has(t, LexiconCategory.Surname) || _document.Has(t, LexiconCategory.GivenName) || _text.IsPlace(t))) return null;
        }
        else if (!_text.IsCapital(match.Tokens.End - 1))
        {
            return null;
        }

        return match.Tokens;
    }

    /// <summary>"Almaty branch of …", "Osh regional maslikhat", "ministry of health of …": a head in small letters with a name beside it.</summary>
    private NameMention? ReadLowerHead(int t)
    {
        if (_text.IsMasked(t) || OrganizationHeads.At(_text, t) is not { } head || head.Tokens.Count > 1) return null;
        if (!(head.Value is "ministry" or "government" or "parliament" or "embassy" or "faculty" || _document.IsAny(t, "branch", "department", "chair", "maslikhat", "secretariat"))) return null;
        var left = _edges.LowerLeft(t);
        var right = _edges.Right(head, t + 1);
        var behind = right > t + 1;
        var owned = left < t && _document.IsAny(t, "branch", "department", "maslikhat", "akimat", "secretariat");
        if (_document.Is(t, "branch") && !(behind && owned)) return null;
        if (_document.IsAny(t, "government", "parliament", "assembly", "senate", "presidency") || !(behind || owned)) return null;
        return new NameMention(MentionType.Organization, new TokenRange(owned ? left : t, right), "organization.lower-head", 0.75f);
    }
}
