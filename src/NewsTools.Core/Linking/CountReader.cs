using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads how many took part: "more than 140 participants", "34 teams, 161 people", "all nine members".</summary>
internal static class CountReader
{
    private const int Modifiers = 6;
    private const int Crowd = 10;

    private static readonly WordSet Firm = new("graduands participants participant attendees delegates delegate delegations guests visitors listeners spectators exhibitors vendors contestants finalists speakers panelists panellists journalists teams experts competitors");
    private static readonly WordSet TakingPart = new(
        "attended attend attending attends attendance participated participate participating participation participants part took gathered gathers gather registered came come compete competed competing drew attracted joined joining join visited brought together welcomed welcoming featured features",
        "including included accredited arrived beat graduating offered hosted united present followed showed led headed before comprising consisting met exhibited stood lived involved celebrated represented represent trained sold headed turned selected forum summit tuned watched delegation among awarded presented accompanied");

    // Verbs that tell of a crowd, but of two or three persons as often something else.
    private static readonly WordSet Crowding = new("crowd turnout filled packed crammed squeezed registered presence front sang performed marched rallied assembled welcomes trooped flocked thronged conferred receiving taking told addressing sat stood queued listened danced braved");

    private static readonly string[] Endings = ["eers", "ists", "ians", "ands", "rers", "ners", "kers", "ppers", "zers", "chers", "ders", "men", "women", "goers"];
    private static readonly WordSet Things = new(
        "performers orders borders folders holders binders cylinders ladders fenders tenders shoulders dinners corners banners scanners containers trainers spinners runners-up markers stickers speakers lockers trackers cookers bunkers crackers papers",
        "newspapers wrappers slippers clippers peppers checklists playlists shortlists thousands islands brands demands hands bands strands weekends garlands highlands wetlands grasslands husbands vouchers freezers fertilizers sanitizers careers specimen acumen regimen dividers ventilators kilometers quarters timers");

    private static readonly WordSet Bodies = new("countries states nations universities institutions institutes schools colleges cities towns regions provinces districts counties villages clubs organizations organisations companies territories communities");
    private static readonly WordSet Present = new("guests participants attendees delegates spectators visitors listeners invitees");
    private static readonly WordSet Stops = new("of in on at for with by from to as and or who that which were was is are had have has will the a an than per into under over he she they it");
    private static readonly WordSet ToCome = new("will would");
    private static readonly WordSet Elsewhen = new("years annually monthly expects expected last previously since households killed arrested graduated employs serves");

    public static IReadOnlyList<(ParticipantCount Count, TokenRange Tokens)> Read(Document document, EventSentences sentences)
    {
        var counts = new List<(ParticipantCount, TokenRange)>();
        var seen = new HashSet<ParticipantCount>();
        foreach (var sentence in document.Sentences)
        {
            if (document.Blocks[sentence.Block].Kind == BlockKind.DateLine) continue;
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (document.QuoteAt(i) is not null || ReadAt(document, i, sentence) is not { } read) continue;
                if (TookPart(document, sentences, read, sentence) && seen.Add(read.Count)) counts.Add(read);
                if (!IsRange(document, i)) i = read.Tokens.End - 1;
            }
        }

        return counts;
    }

    /// <summary>"300 to 400 visitors": both ends are counts.</summary>
    private static bool IsRange(Document document, int at) => NumberReader.Read(document, at) is { } number && document.IsAny(number.End, "to", "or", "-", "\u2013");

    /// <summary>A number with its counted noun, "two keynote speakers".</summary>
    private static (ParticipantCount Count, TokenRange Tokens)? ReadAt(Document document, int at, Sentence sentence)
    {
        if (document[at].Kind == TokenKind.Number && NounOf(document, at) is { } joined) return joined;
        if (document[at].Kind == TokenKind.Word && document.MatchAt(at, LexiconCategory.NumberWord) is null && document[at].Length < 8) return null;
        if (document[at].Kind == TokenKind.Number && !document[at].Has(TokenShape.SpaceBefore) && document.Mark(at - 1) is not ('(' or '\u2013')) return null;
        if (NumberReader.Read(document, at) is not { Value: > 1 } number || number.End >= sentence.Tokens.End) return null;
        var noun = number.End;
        if (document.IsAny(noun, "to", "or", "-", "\u2013") && NumberReader.Read(document, noun + 1) is { } upper && upper.Value > number.Value) noun = upper.End;
        if (document.Is(noun, "or") && document.Is(noun + 1, "so")) noun += 2;
        if (document.Is(noun, "of") && document.IsAny(noun + 1, "the", "its", "their", "our")) noun += 2;
        for (var i = noun; i < sentence.Tokens.End && i <= noun + Modifiers; i++)
        {
            if (NounAt(document, i) is { } counted && !IsModifier(document, counted))
            {
                var end = Coordinated(document, counted.End, sentence);
                return (new ParticipantCount(number.Value, document.TextOf(new TokenRange(noun, end))), new TokenRange(at, end));
            }

            if (document[i].Kind is TokenKind.Punctuation && !(document.Mark(i) == ',' && i > noun && !document[i - 1].Has(TokenShape.Capitalized)) && document.Mark(i) != '-') return null;
            if (Stops.Has(document, i) && !(document.Is(i, "and") && i > noun)) return null;
        }

        return null;
    }

    /// <summary>The noun of people or bodies that starts at the token: a listed one, or one whose ending says that it names people ("stargazers").</summary>
    private static TokenRange? NounAt(Document document, int token)
    {
        if (document.MatchAt(token, LexiconCategory.CountedNoun) is { } match) return match.Tokens;
        if (document[token].Kind != TokenKind.Word || document[token].Length < 7 || document[token].Has(TokenShape.Capitalized) || Things.Has(document, token)) return null;
        var word = document.Folded(token);
        foreach (var ending in Endings) if (word.EndsWith(ending, System.StringComparison.Ordinal)) return new TokenRange(token, token + 1);
        return null;
    }

    /// <summary>"550-participant summit", "six-member team".</summary>
    private static (ParticipantCount Count, TokenRange Tokens)? NounOf(Document document, int at)
    {
        var word = document.Word(at);
        var hyphen = word.IndexOf('-');
        if (hyphen <= 0 || !int.TryParse(word.Substring(0, hyphen), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)) return null;
        var noun = word.Substring(hyphen + 1);
        return noun is "participant" or "delegate" ? (new ParticipantCount(value, noun), new TokenRange(at, at + 1)) : null;
    }

    /// <summary>"student projects", "team leaders": the counted noun stands behind.</summary>
    private static bool IsModifier(Document document, TokenRange noun) =>
        document.MatchAt(noun.End, LexiconCategory.CountedNoun) is not null || document[noun.End < document.Count ? noun.End : noun.Start].Kind == TokenKind.Genitive;

    /// <summary>The end of "civic activists, technology experts, and entrepreneurs".</summary>
    private static int Coordinated(Document document, int end, Sentence sentence)
    {
        while (end < sentence.Tokens.End)
        {
            var next = end;
            if (document.Mark(next) == ',') next++;
            if (document.IsAny(next, "and", "&")) next++;
            if (next == end) return end;
            var noun = next;
            while (noun < sentence.Tokens.End && noun <= next + 2 && document.MatchAt(noun, LexiconCategory.CountedNoun) is null && document[noun].Kind == TokenKind.Word && !document[noun].Has(TokenShape.Capitalized) && !Stops.Has(document, noun)) noun++;
            if (document.MatchAt(noun, LexiconCategory.CountedNoun) is not { } match || noun > next + 2) return end;
            end = match.Tokens.End;
        }

        return end;
    }

    private static bool TookPart(Document document, EventSentences sentences, (ParticipantCount Count, TokenRange Tokens) read, Sentence sentence)
    {
        var count = read.Tokens;
        bool verb = false, elsewhen = false;
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (document.QuoteAt(i) is not null || count.Contains(i)) continue;
            verb |= TakingPart.Has(document, i) || (read.Count.Value >= Crowd && Crowding.Has(document, i));
            elsewhen |= Elsewhen.Has(document, i) && i > count.Start - 8 && i < count.End + 8;
            elsewhen |= i < count.Start && (ToCome.Has(document, i) || (document.Is(i, "had") && document.Is(i + 1, "been")));
        }

        var mentioned = sentences.ToldIn(sentence) is not null;
        if (elsewhen) return false;
        if (Bodies.Has(document, count.End - 1) && document.IsAny(count.Start - 1, "from", "representing", "across") && NounAt(document, count.Start - 2) is not null) return true;
        if (document.Is(count.Start - 1, "the") && Present.Has(document, count.End - 1)) return true;
        if (document.Is(count.Start - 1, "in") && document.IsAny(count.End - 1, "groups", "teams")) return false;
        var firm = Firm.Has(document, count.End - 1);
        return (verb && (firm || mentioned || document.SentenceAt(count.Start).Index < 12)) || (firm && mentioned);
    }
}
