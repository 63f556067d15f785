using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the organization that stands behind a post: "of the Department of X at Y", "at the university", "of the newspaper Z".</summary>
internal sealed class OrganizationBehindPost(Document document, Entities entities, IReadOnlyDictionary<int, TokenRange> institutionStarts)
{
    /// <summary>The organization behind a post's title, null where none is named or known, and the end of all that belongs to it.</summary>
    /// <param name="end">The first token behind the title.</param>
    public (Institution? Organization, int End) Read(int end)
    {
        var limit = document.SentenceAt(end - 1).Tokens.End;
        if (end >= limit || !document.IsAny(end, "of", "at", "in", "for", "with", "from", "to", "within", "on")) return (null, end);
        var at = end + 1;
        while (at < limit && IsSkipped(at)) at++;
        if (institutionStarts.TryGetValue(at, out var named))
        {
            // "at the Agency's Office of X": the unit that the genitive leads to.
            while (named.End + 1 < limit && document[named.End].Kind == TokenKind.Genitive && institutionStarts.TryGetValue(named.End + 1, out var owned)) named = owned;
            return (entities.InstitutionAt(named.Start), Units(named.End, limit));
        }

        if (ShortName.At(document, entities, at, limit) is { } shortened) return (shortened, Units(at + 1, limit));
        if (Described(at, limit) is var described && described > 0) return (entities.InstitutionAt(described), Units(institutionStarts[described].End, limit));
        if (at > end + 1 && at < limit) at = BackReference.NounAt(document, at);
        if (at >= limit || at == end + 1 || !BackReference.IsBody(document, at) || !document.IsAny(end, "of", "at", "in", "for") || at + 1 < limit && IsPortfolioWord(at) && IsPortfolioWord(at + 1) && !document.IsAny(at + 1, "and", "&")) return (null, Unknown(end, limit) is var unknown && unknown > end ? Units(unknown, limit) : end);
        if (at + 2 < limit && document[at + 1].Kind == TokenKind.Genitive && institutionStarts.TryGetValue(at + 2, out var part)) return (entities.InstitutionAt(at + 2), Units(part.End, limit));
        return (BackReference.Resolve(document, entities, at), Units(at + 1, limit));
    }

    /// <summary>"of the newspaper X": where the organization starts that a small noun describes; -1 when none does.</summary>
    private int Described(int at, int limit)
    {
        for (var i = at; i < limit && i < at + 4; i++)
        {
            if (i > at && institutionStarts.ContainsKey(i)) return i;
            if (document.Mark(i) is '"' or '\u201C' or '\u00AB') continue;
            if (PostPhraseFinder.IsDescriptive(document.Folded(i))) continue;
            if (document[i].Kind != TokenKind.Word || document[i].Has(TokenShape.Capitalized) || FunctionWords.Contains(document.Folded(i))) return -1;
        }

        return -1;
    }

    /// <summary>The end of an organization that nothing knows: a quoted name or capitalised words behind the preposition.</summary>
    private int Unknown(int preposition, int limit)
    {
        var at = preposition + 1;
        while (at < limit && FunctionWords.IsDeterminer(document.Folded(at))) at++;
        if (at < limit && document.Mark(at) is '"' or '\u201C' or '\u00AB')
        {
            for (var i = at + 1; i < limit && i < at + 10; i++) if (document.Mark(i) is '"' or '\u201D' or '\u00BB') return i + 1;
            return preposition;
        }

        // "the academic department of Botany": small words lead to the capitalised ones.
        for (var i = at; i < limit && i < at + 5 && document[i].Kind == TokenKind.Word && !document[i].Has(TokenShape.Capitalized); i++)
            if (document.Is(i, "of") && i + 1 < limit && IsPortfolioWord(i + 1)) at = i + 1;

        var end = at;
        while (end < limit && (IsPortfolioWord(end) && !document.Is(end, "and") || end > at && document.Mark(end) == '\0' && document[end].Kind == TokenKind.Genitive)) end++;
        return end > at ? end : preposition;
    }

    /// <summary>What may stand between a preposition and the organization's name: articles, opening quotation marks, "new".</summary>
    private bool IsSkipped(int token) =>
        !institutionStarts.ContainsKey(token) && (FunctionWords.IsDeterminer(document.Folded(token)) || PostPhraseFinder.IsDescriptive(document.Folded(token)) || document.Mark(token) is '"' or '\u201C' or '\u00AB');

    /// <summary>The end of what goes on behind the innermost unit: its acronym in brackets, the units around it.</summary>
    private int Units(int end, int limit)
    {
        while (end < limit)
        {
            if (document.Mark(end) is '"' or '\u201D' or '\u00BB' && !document[end].Has(TokenShape.SpaceBefore)) end++;
            else if (document.Mark(end) == '(' && entities.InstitutionAt(end + 1) is not null && Closing(end, limit) is var close && close > 0 && entities.InstitutionAt(close - 1) is not null) end = close + 1;
            else if (document.Mark(end) == ',' && OuterBehindComma(end, limit) is var whole && whole > 0) end = whole;
            else if (document.IsAny(end, "of", "at", "in", "within", "under") && Outer(end + 1, limit) is var outer && outer > 0) end = outer;
            else break;
        }

        return end;
    }

    /// <summary>"the Department of Botany, Lodz University, …": the whole that the unit before the comma belongs to.</summary>
    private int OuterBehindComma(int comma, int limit)
    {
        if (entities.InstitutionAt(comma - 1)?.Kind is not ("department" or "faculty" or "laboratory" or "school" or "institute" or "college" or "center")) return -1;
        var at = comma + 1;
        while (at < limit && FunctionWords.IsDeterminer(document.Folded(at))) at++;
        return institutionStarts.TryGetValue(at, out var whole) && entities.InstitutionAt(at)?.Kind is "university" or "college" or "school" or "institute" or "ministry" && document.Mark(whole.End) == ',' ? whole.End : -1;
    }

    private int Closing(int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 12; i++) if (document.Mark(i) == ')') return i;
        return -1;
    }

    private int Outer(int at, int limit)
    {
        while (at < limit && IsSkipped(at)) at++;
        if (institutionStarts.TryGetValue(at, out var named)) return named.End;
        return at < limit && BackReference.IsBody(document, at) && FunctionWords.IsDeterminer(document.Folded(at - 1)) ? at + 1 : -1;
    }

    /// <summary>Whether the token may stand in a portfolio, or in an organization's name that nothing knows.</summary>
    public bool IsPortfolioWord(int token) =>
        document.IsAny(token, "and", "&") || document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && entities.InstitutionAt(token) is null && entities.PersonAt(token) is null
        && !document.Has(token, LexiconCategory.PostHead) && !document.Has(token, LexiconCategory.Rank) && !document.Has(token, LexiconCategory.City) && !document.Has(token, LexiconCategory.Country) && !document.Has(token, LexiconCategory.Region);
}
