using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What the text says of a quotation's speaker.</summary>
/// <param name="Person">The speaker; null when the text names none.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
internal sealed record Attribution(Person? Person, string Rule, double Confidence);

/// <summary>
/// Finds whose words a quotation is: the subject of the verb of speech behind it or before it, the one who is
/// introduced before a colon, or else whom the sentence before is about.
/// </summary>
internal sealed class SpeakerFinder(Document document, Entities entities, PersonReference references)
{
    private const int SubjectWindow = 45;

    private static readonly WordSet Openers = new("to and or in at on of for by that which who as when while if but from with because than");
    private static readonly WordSet Adverbs = new("also then later further again once");
    private static readonly WordSet Relatives = new("who whose which where as when after while adding noting saying referring speaking");
    private static readonly WordSet Indefinite = new("one a an some many another several most every each");

    /// <summary>The attribution in the quotation's own sentence or the sentence before; null when there is none.</summary>
    /// <param name="quote">The quotation.</param>
    /// <param name="floor">The first token that may belong to it: behind the quotation before.</param>
    public Attribution? Find(QuotedSpan quote, int floor)
    {
        var block = document.BlockAt(quote.Outer.Start).Content;
        return Behind(quote, block) ?? Before(quote, Math.Max(floor, block.Start));
    }

    /// <summary>Whom the stretch before the quotation is about; null when it names nobody.</summary>
    public Attribution? Introduced(QuotedSpan quote)
    {
        if (PronounBefore(quote) is { } referred) return new Attribution(referred, "quotation.introduced", 0.7);
        var person = references.LastSubject(quote.Outer.Start, null, 3);
        return person is null || !document.BlockAt(quote.Outer.Start).Tokens.Contains(MentionBefore(person, quote.Outer.Start)) ? null : new Attribution(person, "quotation.introduced", 0.75);
    }

    /// <summary>The person that a pronoun in the sentence before goes back to, where that sentence of the same block names nobody.</summary>
    private Person? PronounBefore(QuotedSpan quote)
    {
        var sentence = document.SentenceAt(quote.Outer.Start);
        var start = sentence.Tokens.Start == quote.Outer.Start && sentence.Index > 0 ? document.Sentences[sentence.Index - 1] : sentence;
        if (start.Block != sentence.Block) return null;
        for (var t = start.Tokens.Start; t < Math.Min(start.Tokens.End, quote.Outer.Start); t++)
        {
            if (entities.PersonAt(t) is not null || document.QuoteAt(t) is not null) return null;
            if (document.IsAny(t, "he", "she")) return references.OfPronoun(t);
        }

        return null;
    }

    private int MentionBefore(Person person, int token)
    {
        var at = -1;
        foreach (var mention in person.Mentions) if (mention.Tokens.Start < token) at = Math.Max(at, mention.Tokens.Start);
        return at;
    }

    private Attribution? Behind(QuotedSpan quote, TokenRange block)
    {
        var t = quote.Outer.End;
        var set = document.Mark(quote.Inner.End - 1) is ',' or '!' or '?' or ']' || quote.Outer.End == quote.Inner.End || document.Mark(quote.Inner.End) == ',';
        while (t < block.End && document.Mark(t) is ',' or '-' or '\u2013' or '\u2014')
        {
            set = true;
            t++;
        }

        while (Adverbs.Has(document, t) || (t < block.End && document.Folded(t).EndsWith("ly", StringComparison.Ordinal) && document.Has(t + 1, LexiconCategory.SpeechVerb))) t++;
        var end = ClauseEnd(t, block.End);
        if (t >= end) return null;
        if (document.MatchAt(t, LexiconCategory.SpeechVerb) is { } verb)
        {
            var range = new TokenRange(verb.Tokens.End, end);
            return range.IsEmpty || document.Folded(verb.Tokens.Start).EndsWith("ing", StringComparison.Ordinal) ? null : Subject(FirstPhrase(range), false, "quotation.said-behind");
        }

        if (!set || Openers.Has(document, t)) return AccordingTo(t, end);
        for (var v = t + 1; v < end && v < t + SubjectWindow; v++)
        {
            if (!document.Has(v, LexiconCategory.SpeechVerb) || entities.PersonAt(v) is not null) continue;
            var inverted = document.Mark(v - 1) == ',' && entities.PersonAt(v + 1) is not null;
            return inverted ? Subject(new TokenRange(v + 1, end), false, "quotation.said-behind") : Subject(new TokenRange(t, v), document.Mark(v - 1) != ',', "quotation.said-behind") ?? new Attribution(null, "quotation.said-behind", 0.6);
        }

        return entities.PersonAt(t) is { } signed && document.Mark(t - 1) is '-' or '\u2013' or '\u2014' ? new Attribution(signed, "quotation.signed", 0.85) : null;
    }

    private Attribution? AccordingTo(int start, int end)
    {
        for (var t = start; t + 2 < end; t++)
            if (document.Is(t, "according") && document.Is(t + 1, "to")) return Subject(new TokenRange(t + 2, end), false, "quotation.according-to");
        return null;
    }

    private Attribution? Before(QuotedSpan quote, int floor)
    {
        var open = quote.Outer.Start;
        var start = SentenceStart(open, floor);
        if (start >= open) return null;
        if (AccordingTo(start, open) is { } according) return according;
        for (var v = open - 1; v >= start && document.Mark(v) != ';'; v--)
        {
            if (!document.Has(v, LexiconCategory.SpeechVerb) || entities.PersonAt(v) is not null) continue;
            var subject = new TokenRange(start, v);
            return Subject(subject, v > start && document.Mark(v - 1) != ',' && !document.Folded(v).EndsWith("ing", StringComparison.Ordinal), "quotation.said-before")
                ?? Subject(new TokenRange(v + 1, open), false, "quotation.said-before");
        }

        return document.Mark(open - 1) is ':' or ',' or '-' or '\u2013' || document.Is(open - 1, "that") ? Subject(new TokenRange(start, open), false, "quotation.introduced") : null;
    }

    /// <summary>
    /// Who the words are that name a speaker: a person named there, the one whom a pronoun or a post goes back to, or
    /// nobody known; null when there are no such words.
    /// </summary>
    private Attribution? Subject(TokenRange range, bool last, string rule)
    {
        Person? found = null;
        for (var t = range.Start; t < range.End; t++)
        {
            if (entities.PersonAt(t) is not { } person || references.IsGenitive(t, person) || document.QuoteAt(t) is not null) continue;
            found = person;
            if (!last) break;
        }

        if (found is not null) return new Attribution(found, rule, 0.95);
        for (var t = range.End - 1; t >= range.Start; t--)
            if (references.IsPronoun(t)) return new Attribution(references.OfPronoun(t), rule, 0.85);
        if (references.OfPost(range) is { } holder) return new Attribution(holder, rule, 0.85);
        for (var t = range.Start; t < range.End; t++)
            if (references.IsOtherPronoun(t) || Indefinite.Has(document, t) || entities.InstitutionAt(t) is not null || document.Is(t, "the")) return new Attribution(null, rule, 0.8);
        return null;
    }

    /// <summary>The stretch up to a relative clause, where a person is named before it.</summary>
    private TokenRange FirstPhrase(TokenRange range)
    {
        for (var t = range.Start + 1; t < range.End; t++)
            if (document.Mark(t - 1) == ',' && Relatives.Has(document, t)) return new TokenRange(range.Start, t);
        return range;
    }

    private int ClauseEnd(int start, int end)
    {
        var t = start;
        while (t < end && document.Mark(t) is not ('.' or '!' or '?' or ';' or '"' or '\u201C' or '\u00AB')) t++;
        return t;
    }

    private int SentenceStart(int open, int floor)
    {
        var t = open;
        while (t > floor && document.Mark(t - 1) is not ('.' or '!' or '?' or '\u2026')) t--;
        return t;
    }
}
