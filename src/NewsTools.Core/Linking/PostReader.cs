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
    public Post Read(PostMention mention)
    {
        var (organization, start) = Before(mention.Core.Start);
        var (behind, end) = Behind(mention.Tokens.End);
        var title = document.TextOf(mention.Tokens);
        if (organization is not null && Prefix(start) is { IsEmpty: false } prefix)
        {
            title = document.TextOf(prefix) + " " + title;
            start = prefix.Start;
        }

        organization = behind ?? organization ?? Ministry(mention);
        return new Post(title, organization, new TokenRange(start, end), mention.Kind, mention.HasPortfolio, mention.Plural) { OrganizationFirst = behind is null && start < mention.Core.Start };
    }

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
            return (institution, start);
        }

        // "the Museum's Director", "Academy President".
        var refers = BackReference.IsBody(document, last) && (genitive ? document.IsAny(last - 1, "the", "this", "our") : document[last].Has(TokenShape.Capitalized));
        return refers && BackReference.Resolve(document, entities, last) is { } body ? (body, genitive ? last - 1 : last) : (null, core);
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
        while (at < limit && (FunctionWords.IsDeterminer(document.Folded(at)) || document.Mark(at) is '"' or '\u201C' or '\u00AB')) at++;
        if (institutionStarts.TryGetValue(at, out var named)) return (entities.InstitutionAt(at), Units(named.End, limit));
        if (at == end + 1 || at >= limit || !BackReference.IsBody(document, at) || !document.IsAny(end, "of", "at", "in", "for")) return (null, end);
        return (BackReference.Resolve(document, entities, at), Units(at + 1, limit));
    }

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
        while (at < limit && (FunctionWords.IsDeterminer(document.Folded(at)) || document.Mark(at) is '"' or '\u201C' or '\u00AB')) at++;
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
