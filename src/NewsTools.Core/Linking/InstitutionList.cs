using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the organizations that a phrase lists: "by the Ministry of Ports, the company «Zarya» and Lund University".</summary>
internal sealed class InstitutionList
{
    private const int Reach = 14;
    private static readonly WordSet Links = new("and & as well also , ( ) : - – — the a an both its our \" “ ” « »");
    private static readonly WordSet Stops = new("in on at for to under within with from during which who whose that where when while after before is are was were has have had will would into over he she it they we");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly IReadOnlyDictionary<Institution, Institution> _parents;

    public InstitutionList(Document document, Entities entities, IReadOnlyDictionary<Institution, Institution> parents)
    {
        _document = document;
        _entities = entities;
        _parents = parents;
    }

    /// <summary>The organizations listed from the token on, each with the end of its name.</summary>
    public IReadOnlyList<(Institution Institution, int End)> From(int token, Sentence sentence)
    {
        var found = new List<(Institution Institution, int End)>();
        Institution? whole = null;
        for (var i = token; i < sentence.Tokens.End; i++)
        {
            if (At(i) is { } named)
            {
                if (found.Count > 0 && (IsWhole(i, found[found.Count - 1].End) || IsAround(named.Institution, found[found.Count - 1], i))) whole = named.Institution;
                else if (named.Institution != whole && !IsHolderOfPost(named.End, sentence)) found.Add(named);
                i = named.End - 1;
            }
            else if (_entities.PersonAt(i) is not null || (found.Count == 0 && _document.Has(i, LexiconCategory.PostHead))) break;
            else if (i > token && _document.MatchAt(i, LexiconCategory.OrganizerTrigger) is not null && !_document.Is(i, "sponsor")) break;
            else if (Stops.Has(_document, i) || _document.Mark(i) is ';' or '.')
            {
                if (found.Count == 0 || Resume(i, sentence) is not { } by) break;
                i = by;
            }
            else if (!Links.Has(_document, i) && _document[i].Has(TokenShape.Capitalized) && found.Count == 0 && i > token + 6) break;
        }

        return found;
    }

    /// <summary>The organization named at the token, or that "the Institute" there goes back to, and the end of its name.</summary>
    public (Institution Institution, int End)? At(int token)
    {
        if (_entities.InstitutionAt(token) is { } institution) return (institution, _entities.InstitutionMentionAt(token)!.Tokens.End);
        if (!_document.Is(token - 1, "the") || !BackReference.IsBody(_document, token) || _entities.PersonAt(token) is not null) return null;
        return BackReference.Resolve(_document, _entities, token) is { } body ? (body, token + 1) : null;
    }

    /// <summary>"the Senate Majority Leader": the name belongs to a post.</summary>
    private bool IsHolderOfPost(int end, Sentence sentence) => end < sentence.Tokens.End && _document[end] is { Kind: TokenKind.Word } next && next.Has(TokenShape.Capitalized) && _entities.InstitutionAt(end) is null;

    /// <summary>"the Department of Optics, Minsk University": a comma, and then the whole that the text ties it to.</summary>
    public bool IsAround(Institution institution, (Institution Institution, int End) before, int token) =>
        token - before.End <= 2 && _document.Mark(_document.Mark(before.End) == ')' ? before.End + 1 : before.End) == ',' && _parents.TryGetValue(before.Institution, out var parent) && parent == institution;

    /// <summary>Whether the name at the token is the whole that the one before belongs to: "the Chair of Optics of Minsk University".</summary>
    private bool IsWhole(int token, int before) =>
        before > 0 && token - before <= 3 && (_document.Is(before, "of") || _document.Is(before, "at"));

    /// <summary>"… by the Union within its programme and, for the third year, by the Foundation": the second "by".</summary>
    private int? Resume(int token, Sentence sentence)
    {
        for (var i = token; i < sentence.Tokens.End && i < token + Reach; i++)
        {
            if (_document.MatchAt(i, LexiconCategory.OrganizerTrigger) is not null) return null;
            if (_document.Is(i, "by") && (At(i + 1) ?? At(i + 2)) is not null) return i;
        }

        return null;
    }
}
