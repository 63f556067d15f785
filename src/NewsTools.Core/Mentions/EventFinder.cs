using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the nouns of events outside quotation marks, each with its phrase and its proper name.</summary>
internal static class EventFinder
{
    private static readonly WordSet Other = new("next previous future similar earlier former past upcoming forthcoming subsequent preceding follow-up planned annual regular every many several various such");
    private static readonly WordSet Firm = new("conference congress symposium forum summit seminar webinar workshop hackathon olympiad roundtable festival colloquium convention");
    private static readonly WordSet Halls = new("hall theatre theater room centre center house auditorium building complex");
    private static readonly WordSet Hypothetical = new("shall may must should if unless whenever");
    private static readonly WordSet Treaties = new("ratified ratify ratifies ratifying ratification acceded accede accession signatory signatories treaty treaties protocol protocols obligations article articles implementation");
    private static readonly WordSet Periods = new("minutes hours days weeks months years day week month year eve");
    private static readonly WordSet Preparing = new("prepare prepares prepared preparing preparation preparations qualify qualifies qualified qualifying selected squad bid ready train trains trained training tickets travelling traveling bound invitation");
    private static readonly WordSet ToCome = new("will would planned plans scheduled upcoming billed slated expected");

    [MethodImpl(HotPath.Options)]
    public static IReadOnlyList<EventMention> Find(Document document, Entities entities)
    {
        var found = new List<EventMention>();
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (document.QuoteAt(i) is not null || KindAt(document, i) is not { } kind) continue;
                if ((entities.InstitutionAt(i) is null || kind.Tokens.Count > 1 || IsIndefinite(document, kind.Tokens)) && Read(document, kind, sentence) is { } mention) found.Add(mention);
                i = kind.Tokens.End - 1;
            }
        }

        return found;
    }

    /// <summary>The kind of event that the token names, by itself or as the end of a compound ("DataHack").</summary>
    private static (TokenRange Tokens, string Type)? KindAt(Document document, int token)
    {
        if (document.MatchAt(token, LexiconCategory.EventKind) is { } match) return document.Has(token, LexiconCategory.Month) && document[token].Has(TokenShape.Capitalized) ? null : (match.Tokens, match.Value!);
        if (!document[token].Has(TokenShape.CamelCase)) return null;
        var word = document.Word(token);
        var type = word.EndsWith("Hack") ? "hackathon" : word.EndsWith("Fest") ? "festival" : word.EndsWith("Conf") ? "conference" : word.EndsWith("Expo") ? "exhibition" : word.EndsWith("Con") ? "other" : null;
        return type is null ? null : (new TokenRange(token, token + 1), type);
    }

    /// <summary>"hosted a Farmers' Forum": a noun that an institution may have, too, names none behind an indefinite article.</summary>
    private static bool IsIndefinite(Document document, TokenRange head) => document.IsAny(EventPhrase.StartOf(document, head.Start) - 1, "a", "an");

    private static EventMention? Read(Document document, (TokenRange Tokens, string Type) kind, Sentence sentence)
    {
        var head = kind.Tokens;
        if (document.MatchAt(head.End, LexiconCategory.VenueHead) is not null && (!document[head.End].Has(TokenShape.Capitalized) || Halls.Has(document, head.End))) return null;
        var phrase = new TokenRange(EventPhrase.StartOf(document, head.Start), head.End);
        if (IsIdiom(document, phrase, head)) return null;
        var name = EventNameFinder.Find(document, phrase, head, sentence);
        var capitalized = document[head.End - 1].Has(TokenShape.Capitalized);
        if (name is null && (IsInstitution(document, head, phrase, capitalized) || ((!capitalized || phrase.Count == head.Count) && !HasDeterminer(document, phrase, head)))) return null;
        return new EventMention(head, phrase, kind.Type, name, TimeOf(document, phrase, head, sentence));
    }

    /// <summary>"of course", "over the course of", "in the event of", "the challenge is", "to exhibit".</summary>
    private static bool IsIdiom(Document document, TokenRange phrase, TokenRange head) =>
        IsTreaty(document, head) || (document.Is(head.End - 1, "event") && document.Is(head.End, "of")) || (document.Is(head.End - 1, "challenge") && !document[head.End - 1].Has(TokenShape.Capitalized)) || document.Is(head.End - 1, "course") && (document.Is(head.Start - 1, "of") || document.Is(head.End, "of"))
        || (phrase.Count == head.Count && document.IsAny(phrase.Start - 1, "to", "will", "would", "can", "could", "not"));

    /// <summary>"ratified the Porto Convention", "the Convention on the Rights of the Child": what states sign, not where people meet.</summary>
    private static bool IsTreaty(Document document, TokenRange head)
    {
        if (!document.Is(head.End - 1, "convention") || !document[head.End - 1].Has(TokenShape.Capitalized)) return false;
        var subject = document.Is(head.End + 1, "the") ? head.End + 2 : head.End + 1;
        if (document.IsAny(head.End, "on", "against", "for", "relating", "concerning") && subject < document.Count && document[subject].Has(TokenShape.Capitalized) && !document.Has(subject, LexiconCategory.Weekday) && !document.Has(subject, LexiconCategory.Month)) return true;
        for (var i = 1; i < document.Count; i++) if (document.Is(i, "convention") && document[i - 1].Hash == document[head.End > 1 ? head.End - 2 : 0].Hash && SignsTreaty(document, document.SentenceAt(i).Tokens)) return true;
        return document.Is(head.End, "of") && head.End + 1 < document.Count && document[head.End + 1].Kind == TokenKind.Number;
    }

    private static bool SignsTreaty(Document document, TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++) if (Treaties.Has(document, i)) return true;
        return false;
    }

    /// <summary>A parliament, not a gathering: "Congress", "the General Assembly".</summary>
    private static bool IsInstitution(Document document, TokenRange head, TokenRange phrase, bool capitalized)
    {
        if (!capitalized || !document.IsAny(head.End - 1, "congress", "assembly")) return false;
        return phrase.Count == head.Count || !document.IsAny(phrase.Start, "world", "international", "european", "asian", "african", "eurasian", "national", "annual");
    }

    /// <summary>A count noun in the singular stands behind a determiner, unless it is too firm a word to be anything else.</summary>
    private static bool HasDeterminer(Document document, TokenRange phrase, TokenRange head) =>
        Firm.Has(document, head.End - 1) || head.Count > 1 || EventPhrase.IsDeterminer(document, phrase.Start - 1) || document[phrase.Start].Kind == TokenKind.Number
        || document.BlockAt(head.Start).Kind is BlockKind.Title || document.IsAny(head.Start, "talks", "celebrations", "games", "consultations");

    private static EventTime TimeOf(Document document, TokenRange phrase, TokenRange head, Sentence sentence)
    {
        for (var i = phrase.Start; i < head.Start; i++) if (Other.Has(document, i) && !document.IsAny(i, "annual", "regular")) return document.IsAny(i, "next", "upcoming", "forthcoming", "future", "planned") ? EventTime.Future : EventTime.Other;
        if (StandsBefore(document, phrase.Start) is { } seen) return seen;
        if (document.IsAny(sentence.Tokens.Start, "earlier", "previously") && head.Start - sentence.Tokens.Start < 12 && document.BlockAt(head.Start).Index > 1) return EventTime.Other;
        if (document.IsAny(phrase.Start - 1, "every", "each", "any", "another") || (document[phrase.Start - 1 < 0 ? 0 : phrase.Start - 1].Kind == TokenKind.Genitive && document.Is(phrase.Start - 2, "year") && document.Is(phrase.Start - 3, "last"))) return EventTime.Other;
        for (var i = Math.Max(sentence.Tokens.Start, phrase.Start - 8); i < sentence.Tokens.End && i < head.End + 8; i++)
            if (Hypothetical.Has(document, i) && !document[i].Has(TokenShape.Capitalized) && document.QuoteAt(i) is null) return EventTime.Other;
        for (var i = head.End; i < sentence.Tokens.End && i < head.End + 10 && document.Mark(i) is not (',' or ';'); i++)
        {
            // "said at a conference on Monday that the lake will …": what was said there is to come, not the conference.
            if (i > head.End && document.Is(i, "that")) break;
            if (ToCome.Has(document, i)) return EventTime.Future;
        }

        for (var i = phrase.Start - 1; i >= sentence.Tokens.Start && i > phrase.Start - 6 && document.Mark(i) is not (',' or ';'); i--) if (ToCome.Has(document, i)) return EventTime.Future;
        return EventTime.Told;
    }

    /// <summary>"two weeks before the games", "ahead of its meeting", "preparing for the cup", "a year after the summit": seen from another time.</summary>
    private static EventTime? StandsBefore(Document document, int phrase)
    {
        var at = phrase - 1;
        while (EventPhrase.IsDeterminer(document, at)) at--;
        if (document.Is(at, "before") && Periods.Has(document, at - 1)) return EventTime.Future;
        if (document.IsAny(at, "after", "since") && Periods.Has(document, at - 1)) return EventTime.Other;
        if (document.Is(at, "of") && document.IsAny(at - 1, "ahead", "eve")) return EventTime.Future;
        return document.IsAny(at, "for", "to") && Preparing.Has(document, at - 1) ? EventTime.Future : null;
    }
}
