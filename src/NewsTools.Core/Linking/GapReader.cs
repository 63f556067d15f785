using System;
using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads what stands between two units of a sentence.</summary>
internal sealed class GapReader(Document document)
{
    private static readonly HashSet<string> Copulas = new(
        ("is was are were be been has had became becomes become remains remained serves served serving works worked working acts acted appointed elected re-elected reelected named chosen approved " +
        "nominated confirmed introduced as also currently who unanimously officially recently previously until").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Headings = new("heads chairs leads runs directs headed chaired manages led directed founded co-founded owns represents represented".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Works = new("works worked working teaches taught teaching studies studied studying serves served lectures lectured researches trains trained doing pursuing completing researching".Split(' '), StringComparer.Ordinal);

    private static readonly WordSet Takings = new("took takes taken stepped steps resigned resigns retired retires returned returns continued continues stood hired sworn installed reappointed ordained inaugurated started began joined retained reinstated recruited");

    private static readonly WordSet Territories = new("state region area district county country city province town capital village zone division territory");

    /// <param name="start">The first token behind the unit before.</param>
    /// <param name="next">The unit after.</param>
    public Gap Read(int start, Unit next)
    {
        if (next.Person is not null && document.Mark(next.Tokens.Start - 1) == ':' && next.Tokens.Start - start <= 5) return Gap.Colon;
        if (next.Post is not null && TakesPost(start, next.Tokens.Start)) return Gap.Copula;
        if (next.Organization is not null && (WorksAt(start, next.Tokens.Start) || SpeaksFor(start, next.Tokens.Start))) return Gap.At | Gap.Comma;
        var gap = Gap.None;
        for (var i = start; i < next.Tokens.Start; i++)
        {
            if ((gap & (Gap.Of | Gap.At)) != 0 && next.Organization is not null && Describes(i, next.Tokens.Start)) return gap;
            var skipped = Seat(i, next);
            if (skipped == i) skipped = Skip(i, next.Tokens.Start, next.Post is not null);
            if (skipped > i) i = skipped - 1;
            else gap |= Of(i, next);
            if ((gap & Gap.Break) != 0) return Gap.Break;
        }

        return (gap & Gap.Copula) != 0 && next.Organization is not null && (gap & (Gap.Of | Gap.At)) == 0 ? Gap.Break : gap;
    }

    /// <summary>"of the nonprofit X", "of farmers' group X": small words that say what kind of body is named.</summary>
    private bool Describes(int token, int end)
    {
        if (end - token > 4) return false;
        for (var t = token; t < end; t++)
            if (document[t].Kind is not (TokenKind.Word or TokenKind.Genitive) || document[t].Has(TokenShape.Capitalized) || FunctionWords.Contains(document.Folded(t)) && !FunctionWords.IsDeterminer(document.Folded(t))) return false;
        return true;
    }

    /// <summary>"who taught physics at …", "who has worked at …", ", working for …".</summary>
    private bool WorksAt(int start, int end)
    {
        if (document.Mark(start) == ',') start++;
        if (end - start > 8) return false;
        var relative = document.Is(start, "who");
        if (relative) start++;
        while (relative && document.IsAny(start, "has", "had", "also", "currently", "now", "been", "is", "was")) start++;
        var charge = document.Is(start, "responsible") || document.Is(start, "in") && document.Is(start + 1, "charge");
        if (!charge && (!Works.Contains(document.Folded(start)) || !relative && !document.Folded(start).EndsWith("ing", StringComparison.Ordinal))) return false;
        while (FunctionWords.IsDeterminer(document.Folded(end - 1))) end--;
        return document.IsAny(end - 1, "at", "for", "with", "in");
    }

    /// <summary>"took over as …", "who resigned as …", "was sworn in as …".</summary>
    private bool TakesPost(int start, int end)
    {
        if (end - start > 8) return false;
        if (document.Is(start, "who")) start++;
        while (document.IsAny(start, "has", "had", "was", "is", "will", "been", "be", "also", "then", "later", "recently", "once", "previously", "formerly")) start++;
        if (!Takings.Has(document, start)) return false;
        while (FunctionWords.IsDeterminer(document.Folded(end - 1)) || PostPhraseFinder.IsDescriptive(document.Folded(end - 1))) end--;
        return end - start <= 4 && document.Is(end - 1, "as");
    }

    /// <summary>", on behalf of …", ", representing …", "speaking for …".</summary>
    private bool SpeaksFor(int start, int end)
    {
        if (document.Mark(start) == ',') start++;
        while (end > start && FunctionWords.IsDeterminer(document.Folded(end - 1))) end--;
        return end - start == 1 && document.Is(start, "representing")
            || end - start is 2 or 3 or 4 && (document.Is(end - 1, "of") && document.Is(end - 2, "behalf") || document.Is(end - 1, "for") && document.Is(end - 2, "speaking"));
    }

    /// <summary>"at Kapuri," before a name: a town that no list holds, where the body of the post before has its seat.</summary>
    private int Seat(int token, Unit next)
    {
        if (next.Person is null || !document.IsAny(token, "in", "at", "near")) return token;
        var end = token + 1;
        while (end < next.Tokens.Start && end - token <= 2 && document[end].Kind == TokenKind.Word && document[end].Has(TokenShape.Capitalized)) end++;
        return end > token + 1 && end < next.Tokens.Start && document.Mark(end) == ',' ? end : token;
    }

    /// <summary>The end of what separates nothing: courtesy titles of several tokens, brackets without a unit, places with their preposition, "the festival's" before a post.</summary>
    private int Skip(int token, int end, bool beforePost)
    {
        if (document.MatchAt(token, LexiconCategory.Honorific) is { Tokens.Count: > 1 } honorific) return honorific.Tokens.End;
        if (document.Mark(token) == '(')
            for (var i = token + 1; i < end; i++) if (document.Mark(i) == ')') return i + 1;
        if (beforePost && token + 2 == end && document[token + 1].Kind == TokenKind.Genitive && document[token].Kind == TokenKind.Word && !document[token].Has(TokenShape.Capitalized)) return end;
        if (document.IsAny(token, "in", "of", "for") && document.Is(token + 1, "the") && Territories.Has(document, token + 2) && token + 3 <= end) return token + 3;
        if (Degree(token, end) is var degree && degree > token) return degree;
        var place = document.IsAny(token, "of", "from", "in") ? token + 1 : token;
        if (place > token && document.Is(place, "the")) place++;
        var at = place;
        while (at < end && (IsPlace(at) || at > place && document.IsAny(at, "and", ",") && IsPlace(at + 1))) at++;
        if (at > place && at < end && document[at].Kind == TokenKind.Genitive) at++;
        return at > place ? at : token;
    }

    /// <summary>"candidate of agricultural sciences".</summary>
    private int Degree(int token, int end)
    {
        if (!document.IsAny(token, "candidate", "doctor", "master", "bachelor", "phd") || !document.IsAny(token + 1, "of", "in")) return token;
        var at = token + 2;
        while (at < end && document[at].Kind == TokenKind.Word && !FunctionWords.Contains(document.Folded(at)) && at - token < 6) at++;
        return at > token + 2 ? at : token;
    }

    private Gap Of(int token, Unit next)
    {
        switch (document.Mark(token))
        {
            case ',': return Gap.Comma;
            case ';': return Gap.Semicolon;
            case ':': return Gap.Colon;
            case '(': return Gap.Open;
            case ')': return Gap.Close;
            case '/': return Gap.And;
            case '&': return Gap.And;
            case '-' or '\u2013' or '\u2014': return Gap.Dash;
            case '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '.' or '\u2018' or '\u2019' or '*': return Gap.None;
            case not '\0': return Gap.Break;
        }

        if (document[token].Kind == TokenKind.Genitive) return Gap.Genitive;
        if (document[token].Kind == TokenKind.Number && PostPhraseFinder.IsDescriptive(document.Folded(token))) return Gap.None;
        if (document[token].Kind == TokenKind.Number) return document.Mark(token - 1) is ',' or '(' ? Gap.None : Gap.Break;
        var word = document.Folded(token);
        if (word is "and" or "or") return Gap.And;
        if (word is "well" or "together" or "along" or "plus") return Gap.And;
        if (document.Has(token, LexiconCategory.Honorific) || document.Has(token, LexiconCategory.NameSuffix)) return Gap.None;
        if (next.Organization is not null && word is "of" or "from") return Gap.Of;
        if (next.Organization is not null && word is "at" or "with") return Gap.At;
        if (word is "with" or "by" && document.IsAny(token - 1, "together", "along")) return Gap.None;
        if (word == "as" && (document.Is(token + 1, "well") || document.Is(token - 1, "well"))) return Gap.None;
        if (Abbreviates(token, next.Person is not null)) return Gap.None;
        if (word is "its" or "his" or "her" or "their" or "the" && next.Post is not null && document.Is(token - 1, "and") && document.Mark(token - 2) == ',') return Gap.All;
        if (word is "named" or "called" && next.Person is not null) return Gap.None;
        if (next.Post is not null && document.Has(token, LexiconCategory.Demonym)) return Gap.None;
        if (word is "democrat" or "republican" or "native" && next.Post is not null) return Gap.Copula;
        if (word is "both" or "all") return Gap.All;
        if (FunctionWords.IsDeterminer(word) || PostPhraseFinder.IsDescriptive(word) || word is "respectively" or "namely" or "including") return Gap.None;
        if (word is "also" or "now" or "currently" && document.Is(token - 1, "who")) return Gap.None;
        if (Copulas.Contains(word)) return next.Post is not null || word == "who" ? Gap.Copula : next.Person is not null && word is "is" or "was" or "are" or "were" ? Gap.Copula : Gap.Break;
        return next.Organization is not null && Headings.Contains(word) && (document.Is(token - 1, "who") || document.IsAny(token - 1, "also", "now", "currently") && document.Is(token - 2, "who")) ? Gap.Of : Gap.Break;
    }

    /// <summary>A title of courtesy that no list holds: "Ts.", "c.ped.s.".</summary>
    private bool Abbreviates(int token, bool beforeName) =>
        document[token].Kind == TokenKind.Initial || document[token].Kind == TokenKind.Word && document.Word(token).IndexOf('.') > 0 || beforeName && document.Mark(token + 1) == '.' && document[token].Length <= 5;

    private bool IsPlace(int token) => document.Has(token, LexiconCategory.Country) || document.Has(token, LexiconCategory.City) || document.Has(token, LexiconCategory.Region);
}
