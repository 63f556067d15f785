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
    private const int SentencesBack = 2;
    private static readonly WordSet Homes = new("club union association department chapter society party league federation chamber church council lodge guild cooperative diocese faculty");
    private readonly OrganizationBehindPost _behind = new(document, entities, institutionStarts);
    private Institution? _last;
    private int _lastSentence;

    /// <param name="mention">The post.</param>
    /// <param name="floor">The end of the post before, whose organization this one does not take.</param>
    public Post Read(PostMention mention, int floor)
    {
        var (organization, start) = Before(mention.Core.Start, mention.Plural);
        if (start < floor) (organization, start) = (null, mention.Core.Start);
        if (organization is null && Body(mention.Core) is { } body)
        {
            organization = body;
            mention = mention with { Core = WithoutFirst(mention.Core), Tokens = WithoutFirst(mention.Tokens) };
        }

        organization ??= Home(mention.Core);

        var (behind, end) = _behind.Read(mention.Tokens.End);
        var title = document.TextOf(mention.Tokens);
        if (behind is not null && IsAccredited(mention))
        {
            title = document.TextOf(new TokenRange(mention.Tokens.Start, end));
            mention = mention with { Tokens = new TokenRange(mention.Tokens.Start, end), Kind = PostKind.Office };
            behind = null;
        }
        if (behind is null && organization is null && CommaField(mention) is { IsEmpty: false } field)
        {
            title = document.TextOf(new TokenRange(mention.Core.Start, field.End));
            end = field.End;
        }

        if (behind is null && CommaPortfolio(mention) is { IsEmpty: false } portfolio)
        {
            title = document.TextOf(new TokenRange(mention.Core.Start, portfolio.End));
            (behind, end) = _behind.Read(portfolio.End);
        }

        if (organization is not null && Prefix(start) is { IsEmpty: false } prefix && prefix.Start >= floor)
        {
            title = document.TextOf(prefix) + " " + title;
            start = prefix.Start;
        }

        if (mention.Kind == PostKind.Office && behind is null && start == mention.Core.Start && organization is not null && Led(start - 1) == organization) organization = null;
        organization = behind ?? organization ?? Ministry(mention);
        if (organization is not null) (_last, _lastSentence) = (organization, document.SentenceAt(start).Index);
        return new Post(title, organization, new TokenRange(start, end), mention.Kind, mention.HasPortfolio, mention.Plural) { OrganizationFirst = behind is null && start < mention.Core.Start, Owned = document.IsAny(mention.Core.Start - 1, "its", "their") };
    }

    /// <summary>"Permanent Representative to the African Union": an envoy is accredited to a body, and no member of it.</summary>
    private bool IsAccredited(PostMention mention) =>
        document.Is(mention.Tokens.End, "to") && document.IsAny(mention.Core.End - 1, "representative", "ambassador", "envoy", "observer", "delegate", "nuncio", "consul", "counsellor");

    /// <summary>"Manager, Mobile Programs at X", "Administrator, Health and Safety, X": capitalised words between commas.</summary>
    private TokenRange CommaPortfolio(PostMention mention)
    {
        var end = mention.Tokens.End;
        if (mention.HasPortfolio || document.Mark(end) != ',' || !document[mention.Core.Start].Has(TokenShape.Capitalized)) return default;
        var at = end + 1;
        var sentence = document.SentenceAt(end).Tokens.End;
        while (at < sentence && at - end < 7 && _behind.IsPortfolioWord(at)) at++;
        if (at == end + 1) return default;
        var organization = document.IsAny(at, "at", "of", "for") || document.Mark(at) == ',' ? at + 1 : at;
        while (organization < sentence && FunctionWords.IsDeterminer(document.Folded(organization))) organization++;
        return organization > at && institutionStarts.ContainsKey(organization) ? new TokenRange(end, at) : default;
    }

    /// <summary>"The Director, Defence Information, Brigadier General Peter Walsh,": a field between commas before the holder.</summary>
    private TokenRange CommaField(PostMention mention)
    {
        var end = mention.Tokens.End;
        if (mention.HasPortfolio || document.Mark(end) != ',' || !document.IsAny(end - 1, "director", "manager", "head", "controller", "coordinator", "commander") || !document[end - 1].Has(TokenShape.Capitalized)) return default;
        var at = end + 1;
        var sentence = document.SentenceAt(end).Tokens.End;
        while (at < sentence && at - end < 6 && _behind.IsPortfolioWord(at) && !document.Has(at, LexiconCategory.Honorific)) at++;
        if (at - end < 3 || at >= sentence || document.Mark(at) != ',') return default;
        var name = at + 1;
        while (name < sentence && name - at < 5 && (document.Has(name, LexiconCategory.Honorific) || document.Has(name, LexiconCategory.Rank) || document.Mark(name) is '.' or '(' or ')' || document.Has(name, LexiconCategory.NameSuffix))) name++;
        return name < sentence && entities.PersonAt(name) is not null ? new TokenRange(end, at) : default;
    }

    /// <summary>"AU chairperson", "the Museum's Director", "whose President".</summary>
    private (Institution? Organization, int Start) Before(int core, bool plural)
    {
        var last = core - 1;
        if (last < 0 || document[core].Has(TokenShape.LineStart)) return (null, core);
        if (document.IsAny(last, "whose", "its", "their", "where")) return (LastNamed(last, plural), core);
        if (document.Mark(last) == ',' && entities.InstitutionAt(last - 1) is { } spoken && SpeaksFor(StartOf(last - 1))) return (spoken, core);
        if (document.IsAny(last, "his", "her") && IsSecond(core) && document.SentenceAt(core).Index - _lastSentence <= SentencesBack) return (_last, core);
        if (Led(last) is { } led && !plural) return (led, core);
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
        var refers = BackReference.IsBody(document, last) && (genitive ? document.IsAny(last - 1, "the", "this", "our") || document.Is(last - 2, "the") && BackReference.NounAt(document, last - 1) == last : document[last].Has(TokenShape.Capitalized));
        return refers && BackReference.Resolve(document, entities, last) is { } body ? (body, genitive ? last - 1 : last) : (null, core);
    }

    /// <summary>"the Lakeside choir under conductor Ann Lee", "the National Water Agency, led by director Ann Lee".</summary>
    private Institution? Led(int last)
    {
        var before = document.Is(last, "under") ? last - 1 : document.Is(last, "by") && document.IsAny(last - 1, "led", "headed", "chaired", "conducted", "directed", "run") ? last - 2 : -1;
        if (document.Mark(before) == ',') before--;
        if (before > 0 && entities.InstitutionAt(before) is null && BackReference.IsBody(document, before)) before--;
        return before >= 0 ? entities.InstitutionAt(before) is { Kind: not ("government" or "parliament") } led ? led : null : null;
    }

    /// <summary>"For the Red Cross, secretary Ann Lee …", "At Delta Airlines, CEO Ann Lee …": the sentence opens with the organization.</summary>
    private bool SpeaksFor(int organization)
    {
        if (document.Is(organization - 1, "the")) organization--;
        return document.IsAny(organization - 1, "for", "at", "from") && document.SentenceAt(organization).Tokens.Start == organization - 1;
    }

    /// <summary>The body that a small noun before the head goes back to: "committee chairperson".</summary>
    private Institution? Body(TokenRange core) =>
        core.Count > 1 && BackReference.IsBody(document, core.Start) && (!document[core.Start].Has(TokenShape.Capitalized) || core.Start == document.SentenceAt(core.Start).Tokens.Start && !document[core.Start + 1].Has(TokenShape.Capitalized)) && document.MatchAt(core.Start, LexiconCategory.PostHead) is null ? BackReference.Resolve(document, entities, core.Start) : null;

    /// <summary>"club president", "Department chair": the noun belongs to the title and still tells the body.</summary>
    private Institution? Home(TokenRange core) => core.Count > 1 && Homes.Has(document, core.Start) ? BackReference.Resolve(document, entities, core.Start) : null;

    private static TokenRange WithoutFirst(TokenRange range) => new(range.Start + 1, range.End);

    /// <summary>"her deputy", "his vice-chair": who stands beside the holder of the post named before.</summary>
    private bool IsSecond(int core) => document.Folded(core) is var word && (word is "deputy" or "assistant" || word.StartsWith("vice", StringComparison.Ordinal) || word.StartsWith("co-", StringComparison.Ordinal));

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

        return new TokenRange(IsTerritory(first - 1) ? first - 1 : first, start);
    }

    /// <summary>"Selangor" in "Selangor DAP chairman": a region or town before the body whose branch there has the post.</summary>
    private bool IsTerritory(int token) =>
        token >= 0 && document[token].Has(TokenShape.Capitalized) && (document.Has(token, LexiconCategory.City) || document.Has(token, LexiconCategory.Region)) && entities.InstitutionAt(token) is null && entities.PersonAt(token) is null
        && !document[token + 1].Has(TokenShape.LineStart) && !document.IsAny(token - 1, "in", "at", "from", "near", "of", "and");

    /// <summary>The organization that a pronoun goes back to: the last one of its sentence, or else of those before.</summary>
    private Institution? LastNamed(int token, bool plural)
    {
        var sentence = document.SentenceAt(token);
        for (var i = token - 1; i >= sentence.Tokens.Start; i--)
        {
            if (entities.InstitutionAt(i) is { } institution) return institution;
            if (IsNewBody(i)) return null;
            if (document.Has(i, LexiconCategory.Country) && !(document.IsAny(i - 1, "in", "of") && entities.InstitutionAt(i - 2) is not null)) return null;
        }

        return document.Is(token, "its") && !plural ? Subject(sentence.Index) : null;
    }

    /// <summary>"formed a four-member panel, but its convener …": what the pronoun goes back to has no name.</summary>
    private bool IsNewBody(int token)
    {
        if (document[token].Has(TokenShape.Capitalized) || !BackReference.IsBody(document, token) && !document.IsAny(token, "panel", "team", "committee", "commission", "task-force", "taskforce")) return false;
        for (var i = token - 1; i >= 0 && i > token - 4; i--) if (document.IsAny(i, "a", "an", "another")) return true;
        return false;
    }

    /// <summary>What the sentences before are about: the organization that opens one, or else the last one in it.</summary>
    private Institution? Subject(int sentence)
    {
        for (var s = sentence - 1; s >= 0 && s >= sentence - SentencesBack; s--)
        {
            var range = document.Sentences[s].Tokens;
            if ((entities.InstitutionAt(range.Start) ?? entities.InstitutionAt(Math.Min(range.Start + 1, range.End - 1))) is { } subject) return subject;
            for (var i = range.End - 1; i >= range.Start; i--) if (entities.InstitutionAt(i) is { } institution) return institution;
        }

        return null;
    }

    /// <summary>A minister's ministry, where the article names it: "Minister of Health", "Health Minister".</summary>
    private Institution? Ministry(PostMention mention)
    {
        if (!document.Is(mention.Core.End - 1, "minister")) return null;
        var words = mention.HasPortfolio ? new TokenRange(mention.Core.End, mention.Tokens.End) : new TokenRange(mention.Core.Start, mention.Core.End - 1);
        if (words.IsEmpty || document.Has(words.Start, LexiconCategory.Demonym)) return null;
        var ministry = (mention.HasPortfolio ? "ministry " : "ministry of ") + Folding.Fold(document.TextOf(words));
        return entities.Institutions.FirstOrDefault(i => Folding.Fold(i.Name).StartsWith(ministry, StringComparison.Ordinal));
    }
}
