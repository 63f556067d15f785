using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Persons whom a sentence names without their having been at the event: relatives and letter writers, those reached
/// by telephone, experts who comment from outside, those of whom others speak.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="entities">Who is named in it.</param>
/// <param name="type">The event's type.</param>
internal sealed class Bystanders(Document document, Entities entities, string type)
{
    private const int LetterWindow = 12;
    private const int PostWindow = 6;

    private static readonly WordSet Kin = new("grandmother grandfather mother father husband wife son daughter brother sister uncle aunt grandson granddaughter predecessor successor widow widower");
    private static readonly WordSet Masters = new("teacher mentor supervisor");
    private static readonly WordSet Letters = new("letter letters telegram telegrams message messages");
    private static readonly WordSet Commentators = new("analyst analysts expert economist commentator pundit observer strategist scientist");
    private static readonly WordSet Reporting = new("said says noted notes claimed claims explained explains stressed stresses suggested argued insisted denied");
    private static readonly WordSet Urging = new("promised proposed alleged accused demanded demanding criticised criticized");
    private static readonly WordSet Recalling = new("recalled recalls remembered mentioned mentions cited cites quoted quotes blamed");
    private static readonly WordSet Papers = new("newspaper paper magazine correspondent reporter agency television tv radio broadcaster website weekly daily channel");
    private static readonly WordSet Owners = new("this our the state local national public");
    private static readonly WordSet Bodies = new("parliament congress council committee senate assembly cabinet board court members participants graduates students");
    private static readonly WordSet Small = new("of the and for by");
    private static readonly WordSet Pronouns = new("he she");

    private readonly Dictionary<int, (bool Remote, int ToldMedia)> _contacts = new();

    public bool Has(TokenRange mention) => IsThanked(mention.Start) || IsTied(mention.Start) || IsContacted(mention.Start) || IsCommentator(mention) || IsSpokenOf(mention.Start);

    /// <summary>"Thanks to Lopez and Baker for the scones.": a line of thanks.</summary>
    private bool IsThanked(int token) => document.SentenceAt(token).Tokens.Start is var first && document.Is(first, "thanks") && document.Is(first + 1, "to");

    /// <summary>"his teacher Lopez", "the then rector Baker", "a letter from the minister Roe": named for another's sake.</summary>
    private bool IsTied(int token)
    {
        var before = document.Mark(token - 1) == ',' ? token - 2 : token - 1;
        var start = document.SentenceAt(token).Tokens.Start;
        while (before > start && !Kin.Has(document, before) && (document.Has(before, LexiconCategory.Honorific) || document.Has(before, LexiconCategory.Rank))) before = document.Mark(before - 1) == ',' ? before - 2 : before - 1;
        // "Her husband, Lopez, laid a wreath" acts himself.
        if ((Kin.Has(document, before) || (Masters.Has(document, before) && IsOwned(before))) && before > start + 1) return true;
        for (var t = token - 1; t >= start && t >= token - LetterWindow && entities.PersonAt(t) is null; t--)
        {
            if (document.Is(t, "then") && (document.Is(t - 1, "the") || document.Mark(t + 1) == '-')) return true;
            if (Letters.Has(document, t) && document.IsAny(t + 1, "of", "from", "by")) return true;
        }

        return false;
    }

    /// <summary>"her teacher", "whose own teacher", "the painter's late teacher".</summary>
    private bool IsOwned(int noun)
    {
        for (var t = noun - 1; t >= noun - 2 && t >= 0; t--) if (document.IsAny(t, "his", "her", "their", "whose", "my") || document[t].Kind == TokenKind.Genitive) return true;
        return false;
    }

    /// <summary>"said Lopez, reached by telephone", "Baker told the Herald": asked by the paper, not heard at the event.</summary>
    private bool IsContacted(int token)
    {
        var sentence = document.SentenceAt(token);
        if (!_contacts.TryGetValue(sentence.Index, out var contacts)) _contacts[sentence.Index] = contacts = ContactsIn(sentence.Tokens);
        return contacts.Remote || contacts.ToldMedia > token;
    }

    /// <summary>Whether the sentence tells of a call or a letter, and where in it somebody tells a newspaper something; -1 for nowhere.</summary>
    private (bool Remote, int ToldMedia) ContactsIn(TokenRange sentence)
    {
        var told = -1;
        for (var t = sentence.Start; t < sentence.End; t++)
        {
            if (document.QuoteAt(t) is { Kind: QuoteKind.Speech }) continue;
            if (RoleTrigger.At(document, t) is { Kind: TriggerKind.Remote }) return (true, told);
            if (document.Is(t, "told") && IsMedia(t + 1)) told = t;
        }

        return (false, told);
    }

    /// <summary>"the Herald", "The Standard", "Dawn that", "this newspaper", "our correspondent", "state television".</summary>
    private bool IsMedia(int token)
    {
        var name = document.Is(token, "the") ? token + 1 : token;
        if (entities.InstitutionAt(name) is { Kind: "media" } || Papers.Has(document, name) || (Owners.Has(document, token) && (Papers.Has(document, token + 1) || Papers.Has(document, token + 2)))) return true;
        if (name >= document.Count || !document[name].Has(TokenShape.Capitalized) || entities.PersonAt(name) is not null) return false;
        // A capital article inside a sentence is part of a name; a bare name that nothing else explains is a paper's.
        return (name > token && document[token].Has(TokenShape.Capitalized)) || (name == token && entities.InstitutionAt(name) is null && IsBareName(name));
    }

    private bool IsBareName(int token) =>
        document[token + 1 < document.Count ? token + 1 : token] is var next && !next.Has(TokenShape.Capitalized) && next.Kind != TokenKind.Genitive && !Bodies.Has(document, token)
        && !document.Has(token, LexiconCategory.Country) && !document.Has(token, LexiconCategory.Demonym) && !document.Has(token, LexiconCategory.PostHead) && !document.Has(token, LexiconCategory.Honorific) && !document.Has(token, LexiconCategory.City);

    /// <summary>"trade analyst Lopez", "Baker, an economist at Orlin Securities": at talks between others the expert is the paper's.</summary>
    private bool IsCommentator(TokenRange mention)
    {
        if (type is not ("visit" or "meeting" or "session" or "summit" or "press conference" or EventTypes.Other)) return false;
        if (Commentators.Has(document, mention.Start - 1)) return true;
        if (document.Mark(mention.End) != ',' || !document.IsAny(mention.End + 1, "a", "an")) return false;
        for (var t = mention.End + 2; t < mention.End + PostWindow; t++) if (Commentators.Has(document, t)) return true;
        return false;
    }

    /// <summary>"Lopez recalled her mentor Baker": named inside what another says.</summary>
    private bool IsSpokenOf(int token)
    {
        var start = document.SentenceAt(token).Tokens.Start;
        var words = 0;
        var joined = false;
        for (var t = token - 1; t > start; t--)
        {
            joined |= document.Mark(t) == ',' && document.IsAny(t + 1, "and", "but", "while");
            if (document.QuoteAt(t) is { Kind: QuoteKind.Speech } || document.Mark(t) == ';') return false;
            if (Recalling.Has(document, t)) return HasSubject(t, start);
            if (Reporting.Has(document, t) || (Urging.Has(document, t) && !joined)) return words > 0 && HasSubject(t, start);
            if (document[t].Kind == TokenKind.Word && !document[t].Has(TokenShape.Capitalized) && !document.Has(t, LexiconCategory.PostHead) && !document.Has(t, LexiconCategory.PostModifier) && !Small.Has(document, t)) words++;
        }

        return false;
    }

    private bool HasSubject(int verb, int start)
    {
        for (var t = verb - 1; t >= start; t--) if (entities.PersonAt(t) is not null || Pronouns.Has(document, t)) return true;
        return false;
    }
}
