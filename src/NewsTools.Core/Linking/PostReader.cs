using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the organization that stands before or behind a post: "NASA Administrator", "Head of the Department of X at Y".</summary>
internal sealed class PostReader(Document document, Entities entities, IReadOnlyDictionary<int, TokenRange> institutionStarts)
{
    /// <param name="mention">The post.</param>
    /// <param name="floor">The end of the post before, whose organization this one does not take.</param>
    public Post Read(PostMention mention, int floor)
    {
        var (organization, start) = Before(mention.Core.Start);
        if (start < floor) (organization, start) = (null, mention.Core.Start);
        var (behind, end) = Behind(mention.Tokens.End);
        var title = document.TextOf(mention.Tokens);
        if (behind is null && CommaPortfolio(mention) is { IsEmpty: false } portfolio)
        {
            title = document.TextOf(new TokenRange(mention.Core.Start, portfolio.End));
            (behind, end) = Behind(portfolio.End);
        }

        if (organization is not null && Prefix(start) is { IsEmpty: false } prefix && prefix.Start >= floor)
        {
            title = document.TextOf(prefix) + " " + title;
            start = prefix.Start;
        }

        organization = behind ?? organization ?? Ministry(mention);
        return new Post(title, organization, new TokenRange(start, end), mention.Kind, mention.HasPortfolio, mention.Plural) { OrganizationFirst = behind is null && start < mention.Core.Start };
    }

    /// <summary>"Manager, Mobile Programs at X", "Administrator, Health and Safety, X": capitalised words between commas.</summary>
    private TokenRange CommaPortfolio(PostMention mention)
    {
        var end = mention.Tokens.End;
        if (mention.HasPortfolio || document.Mark(end) != ',' || !document[mention.Core.Start].Has(TokenShape.Capitalized)) return default;
        var at = end + 1;
        var sentence = document.SentenceAt(end).Tokens.End;
        while (at < sentence && at - end < 7 && IsPortfolioWord(at)) at++;
        if (at == end + 1) return default;
        var organization = document.IsAny(at, "at", "of", "for") || document.Mark(at) == ',' ? at + 1 : at;
        while (organization < sentence && FunctionWords.IsDeterminer(document.Folded(organization))) organization++;
        return organization > at && institutionStarts.ContainsKey(organization) ? new TokenRange(end, at) : default;
    }

    private bool IsPortfolioWord(int token) =>
        document.IsAny(token, "and", "&") || document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && entities.InstitutionAt(token) is null && entities.PersonAt(token) is null
        && !document.Has(token, LexiconCategory.PostHead) && !document.Has(token, LexiconCategory.Rank) && !document.Has(token, LexiconCategory.City) && !document.Has(token, LexiconCategory.Country) && !document.Has(token, LexiconCategory.Region);

    /// <summary>"AU chairperson", "the Museum's Director", "whose President".</summary>
    private (Institution? Organization, int Start) Before(int core)
    {
        var last = core - 1;
        if (last < 0 || document[core].Has(TokenShape.LineStart)) return (null, core);
        if (document.IsAny(last, "whose", "its", "their")) return (LastNamed(last), core);
        if (document.Mark(last) == '(') return (entities.InstitutionAt(last - 1), core);
        var genitive = document[last].Kind == TokenKind.Genitive;
        if (genitive) last--;
        if (document.Mark(last) == ')' && Opening(last) is var open && open > 0 && entities.InstitutionAt(last - 1) is not null) last = open - 1;
        if (last >= 0 && entities.InstitutionAt(last) is { } institution)
        {
            var start = last;
            while (start > 0 && entities.InstitutionAt(start - 1) == institution && !institutionStarts.ContainsKey(start)) start--;

            // "the Water Committee of the National Assembly Chairman": the innermost unit is the post's.
            var inner = start - 1;
            while (inner > 0 && document.IsAny(inner, "of", "the")) inner--;
            if (inner < start - 1 && inner >= 0 && entities.InstitutionAt(inner) is { } unit) return (unit, StartOf(inner));
            return (institution, start);
        }

        // "the Museum's Director", "Academy President".
        var refers = BackReference.IsBody(document, last) && (genitive ? document.IsAny(last - 1, "the", "this", "our") : document[last].Has(TokenShape.Capitalized));
        return refers && BackReference.Resolve(document, entities, last) is { } body ? (body, genitive ? last - 1 : last) : (null, core);
    }

    private int StartOf(int token)
    {
        while (!institutionStarts.ContainsKey(token)) token--;
        return token;
    }

    private int Opening(int close)
    {
        for (var i = close - 1; i > close - 12 && i >= 0; i--) if (document.Mark(i) == '(') return i;
        return -1;
    }

    /// <summary>"Acting" in "Acting FEMA Director", "Deputy Region II" in "Deputy Region II FEMA Director".</summary>
    private TokenRange Prefix(int start)
    {
        var first = start;
        for (var i = start - 1; i >= 0 && start - i <= 4; i--)
        {
            if (entities.InstitutionAt(i) is not null || entities.PersonAt(i) is not null || document[i + 1].Has(TokenShape.LineStart) || !document[i].Has(TokenShape.Capitalized)) break;
            if (document.Has(i, LexiconCategory.PostModifier)) first = i;
        }

        return new TokenRange(first, start);
    }

    private Institution? LastNamed(int token)
    {
        var sentence = document.SentenceAt(token).Tokens.Start;
        for (var i = token - 1; i >= sentence; i--) if (entities.InstitutionAt(i) is { } institution) return institution;
        return null;
    }

    private (Institution? Organization, int End) Behind(int end)
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

        if (Described(at, limit) is var described && described > 0) return (entities.InstitutionAt(described), Units(institutionStarts[described].End, limit));
        if (at >= limit || at == end + 1 || !BackReference.IsBody(document, at) || !document.IsAny(end, "of", "at", "in", "for") || at + 1 < limit && IsPortfolioWord(at) && IsPortfolioWord(at + 1)) return (null, Unknown(end, limit));
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
            else if (document.IsAny(end, "of", "at", "in", "within", "under") && Outer(end + 1, limit) is var outer && outer > 0) end = outer;
            else break;
        }

        return end;
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

    /// <summary>A minister's ministry, where the article names it.</summary>
    private Institution? Ministry(PostMention mention)
    {
        if (!mention.HasPortfolio || !document.Is(mention.Core.End - 1, "minister")) return null;
        var portfolio = Folding.Fold(document.TextOf(new TokenRange(mention.Core.End, mention.Tokens.End)));
        return entities.Institutions.FirstOrDefault(i => Folding.Fold(i.Name) is var name && name.StartsWith("ministry " + portfolio, StringComparison.Ordinal));
    }
}
