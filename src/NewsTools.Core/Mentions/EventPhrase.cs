using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>The noun phrase to the left of an event's noun.</summary>
internal static class EventPhrase
{
    private const int Longest = 14;

    private static readonly WordSet Determiners = new("the a an this that these those its his her their our your my each every any no another some all both today's");

    private static readonly WordSet Stops = new(
        "of in on at for with by from to as about into during after before within under over through between among against since until till via per than like and or but nor so yet if when while where which who whom whose that because",
        "is was were are be been being am has have had will would shall should may might can could must do does did not it he she they we i you him them us there here now then",
        "held hold holds hosted hosts hosting organized organised organizes organises convened convenes opened opens attended attends addressed took takes take gave gives joined joins visited launched conducted celebrated",
        "said says told called entitled titled named including include includes included features featured also just only");

    private static readonly WordSet People = new("women men children people workers students teachers farmers youth leaders ministers veterans writers parents girls boys mothers fathers speakers directors rectors mayors founders nurses doctors lawyers players");

    public static bool IsDeterminer(Document document, int token) => Determiners.Has(document, token) || (token >= 0 && document[token].Kind == TokenKind.Genitive);

    /// <summary>The first token of the phrase whose noun starts at the token.</summary>
    public static int StartOf(Document document, int noun)
    {
        var first = document.SentenceAt(noun).Tokens.Start;
        var start = noun;
        while (start > first && noun - start < Longest)
        {
            var before = start - 1;
            if (document.Mark(before) == ')' && AcronymOpen(document, before, first) is var open and > 0) start = open;
            else if (document.Is(before, "and") || document.Is(before, "&")) start = JoinsModifiers(document, before, first) ? before - 1 : -start;
            else if (document[before].Kind == TokenKind.Genitive) start = before > first && People.Has(document, before - 1) ? before - 1 : -start;
            else if (IsTightDash(document, before) || document.Mark(before) == '#') start = before;
            else if (document[before].Kind is TokenKind.Punctuation || Determiners.Has(document, before) || Stops.Has(document, before)) start = -start;
            else start = before;
            if (start < 0) return -start;
        }

        return start;
    }

    /// <summary>Whether a mark joins the words around it without a space: "Fujairah–Rwanda".</summary>
    private static bool IsTightDash(Document document, int token) =>
        document.Mark(token) is '-' or '\u2013' or '\u2014' && !document[token].Has(TokenShape.SpaceBefore) && token + 1 < document.Count && !document[token + 1].Has(TokenShape.SpaceBefore);

    /// <summary>"scientific and practical", "Science and Technology": both words modify the noun.</summary>
    private static bool JoinsModifiers(Document document, int and, int first)
    {
        if (and - 1 < first || document[and - 1].Kind != TokenKind.Word) return false;
        if (document[and + 1].Has(TokenShape.Capitalized)) return document[and - 1].Has(TokenShape.Capitalized) && and - 1 > first && !document.Has(and - 1, LexiconCategory.GivenName);
        var word = document.Folded(and - 1);
        if (word is "first" or "second" or "third" or "fourth" or "fifth" or "last" or "final") return true;
        return word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ive") || word.EndsWith("ary") || word.EndsWith("ing");
    }

    /// <summary>The opening bracket of an acronym in brackets, "(UX)"; 0 when it is none.</summary>
    private static int AcronymOpen(Document document, int close, int first) =>
        close - 2 > first && document.Mark(close - 2) == '(' && document[close - 1].Has(TokenShape.Capitalized) ? close - 2 : 0;
}
