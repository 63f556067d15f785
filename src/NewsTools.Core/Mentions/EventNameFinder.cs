using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds an event's proper name beside its noun: in quotation marks behind it (forum «Green Steppe», a hearing titled
/// "…") or before it ("Green Steppe" hackathon), or the phrase itself where it is capitalised as a whole.
/// </summary>
internal static class EventNameFinder
{
    private static readonly WordSet Naming = new("entitled titled called named dubbed under the title name with");
    private static readonly WordSet Generic = new(
        "international national regional republican scientific practical theoretical methodological research student students annual biennial world global joint plenary public open online inter-university interregional all-russian all-union first second third grand final");

    private static readonly WordSet Particles = new("of and & for on in to the de da do dos das del la le du des di - \u2013 a");

    public static EventNameSpan? Find(Document document, TokenRange phrase, TokenRange head, Sentence sentence) =>
        Behind(document, head, sentence) ?? Before(document, phrase, sentence) ?? Capitalized(document, phrase, head, sentence) ?? Apposed(document, phrase, sentence);

    private static EventNameSpan? Behind(Document document, TokenRange head, Sentence sentence)
    {
        var at = head.End;
        if (document.Mark(at) == '(') while (at < sentence.Tokens.End && document.Mark(at++) != ')') { }
        if (document.Mark(at) is ',' or ':') at++;
        while (Naming.Has(document, at)) at++;
        if (document.QuoteAt(at) is { } quote) return quote.Outer.Start == at && IsTitle(document, quote) ? new EventNameSpan(quote.Inner, true) : null;
        return document.Is(head.End - 1, "lecture") && document.IsAny(head.End, "of", "by") ? Lecture(document, head.End, sentence) : null;
    }

    /// <summary>a lecture by Ann Lee, professor at Leeds, “Why Rivers Meander”.</summary>
    private static EventNameSpan? Lecture(Document document, int start, Sentence sentence)
    {
        for (var i = start; i < sentence.Tokens.End && i < start + 25; i++)
            if (document.QuoteAt(i) is { } quote) return document.Mark(i - 1) == ',' && IsTitle(document, quote) ? new EventNameSpan(quote.Inner, true) : null;
        return null;
    }

    /// <summary>during Sowing in Dry Lands, the second webinar of the series</summary>
    private static EventNameSpan? Apposed(Document document, TokenRange phrase, Sentence sentence)
    {
        var comma = phrase.Start - 2;
        if (comma <= sentence.Tokens.Start || document.Mark(comma) != ',' || !document.IsAny(phrase.Start - 1, "the", "a")) return null;
        var start = comma;
        for (var i = comma - 1; i >= sentence.Tokens.Start && (IsNamePart(document, i) || Particles.Has(document, i)); i--) if (document[i].Has(TokenShape.Capitalized)) start = i;
        return comma - start >= 3 && document.IsAny(start - 1, "during", "at", "in", "of", "attended", "to") ? new EventNameSpan(new TokenRange(start, comma), false) : null;
    }

    /// <summary>«Green Steppe» forum; “Green Steppe”, the third webinar of the series.</summary>
    private static EventNameSpan? Before(Document document, TokenRange phrase, Sentence sentence)
    {
        var close = phrase.Start - 1;
        if (document.IsAny(close, "a", "an", "the") && document.Mark(close - 1) == ',') close -= 2;
        if (close < sentence.Tokens.Start) return null;
        return document.QuoteAt(close) is { } quote && quote.Outer.End == close + 1 && quote.Inner.Count <= 20 && IsTitle(document, quote) ? new EventNameSpan(quote.Inner, true) : null;
    }

    private static EventNameSpan? Capitalized(Document document, TokenRange phrase, TokenRange head, Sentence sentence)
    {
        if (!document[head.End - 1].Has(TokenShape.Capitalized)) return null;
        var start = head.Start;
        for (var i = head.Start - 1; i >= phrase.Start; i--)
        {
            if (IsNamePart(document, i)) start = i;
            else if (!Particles.Has(document, i) && document.Mark(i) is not ('(' or ')' or '#')) break;
            else if (document.Mark(i) == '#') start = i;
        }

        if (start < head.Start && document.BlockAt(head.Start).Kind is BlockKind.Title && IsHeadline(document, sentence) && !OpensPhrase(document, start) && !OpensTitle(document, start, head, sentence)) return null;
        var end = Tail(document, head, sentence);
        var name = new TokenRange(start, end);
        return IsDistinct(document, name, head) ? new EventNameSpan(name, false) : null;
    }

    private static bool IsNamePart(Document document, int token) =>
        document[token].Has(TokenShape.Capitalized) || document[token].Kind == TokenKind.Number || document[token].Kind == TokenKind.Genitive;

    /// <summary>The token behind the capitalised words that go on behind the noun: "Summit on Open Data", "Forum 2024".</summary>
    private static int Tail(Document document, TokenRange head, Sentence sentence)
    {
        var end = head.End;
        for (var i = end; i < sentence.Tokens.End; i++)
        {
            if (document[i].Kind == TokenKind.Number && document[i].Length == 4 && i == end) end = i + 1;
            else if (document[i].Kind == TokenKind.Word && document[i].Has(TokenShape.Capitalized) && !StartsElse(document, i)) end = i + 1;
            else if (i > end + 1 || !document.IsAny(i, "of", "and", "for", "on", "in", "the", "&") || (i == end && document.IsAny(i, "and", "&", "the")) || (document.Is(i, "in") && !IsField(document, i + 1))) break;
        }

        return end;
    }

    /// <summary>A place or a day behind the noun's preposition does not belong to the name.</summary>
    private static bool StartsElse(Document document, int token) =>
        document.IsAny(token - 1, "on", "in", "for", "the") && (document.Has(token, LexiconCategory.City) || document.Has(token, LexiconCategory.Country) || document.Has(token, LexiconCategory.Region) || document.Has(token, LexiconCategory.Month) || document.Has(token, LexiconCategory.Weekday) || document.Is(token + 1, "hill"));

    /// <summary>Whether the word names a field of study: "Neurosurgery", "Mathematics".</summary>
    private static bool IsField(Document document, int token)
    {
        if (token >= document.Count || !document[token].Has(TokenShape.Capitalized)) return false;
        var word = document.Folded(token);
        return word.EndsWith("ry") || word.EndsWith("ics") || word.EndsWith("logy") || word.EndsWith("al") || word.EndsWith("ing") || word.EndsWith("nce") || word.EndsWith("phy") || word.EndsWith("ion") || word.EndsWith("ic") || word.EndsWith("ology");
    }

    /// <summary>Whether the name says more than the kind: an ordinal, a word of its own or what it is on.</summary>
    private static bool IsDistinct(Document document, TokenRange name, TokenRange head)
    {
        if (name.End > head.End && document[head.End].Kind == TokenKind.Word) return true;
        for (var i = name.Start; i < head.Start; i++)
            if (document[i].Kind is TokenKind.Word or TokenKind.Number && !Generic.Has(document, i) && !Particles.Has(document, i)) return true;
        return head.Count > 2 && document[head.Start].Has(TokenShape.Capitalized);
    }

    /// <summary>"Green Steppe Forum: what we learned", "Green Steppe Forum at Almaty University".</summary>
    private static bool OpensTitle(Document document, int start, TokenRange head, Sentence sentence) =>
        start == sentence.Tokens.Start && (document.Mark(head.End) is ':' or '\u2013' or '\u2014' || document.IsAny(head.End, "at", "in"));

    private static bool OpensPhrase(Document document, int start) => EventPhrase.IsDeterminer(document, start - 1) || document.IsAny(start - 1, "at", "in", "of", "during", "for", "to");

    /// <summary>Whether most of its words are capitalised, so that a capital says nothing.</summary>
    private static bool IsHeadline(Document document, Sentence sentence)
    {
        int capital = 0, small = 0;
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (document[i].Kind != TokenKind.Word || document[i].Length < 4) continue;
            if (document[i].Has(TokenShape.Capitalized)) capital++;
            else small++;
        }

        return capital > 2 * small;
    }

    /// <summary>A title is capitalised, or else short.</summary>
    private static bool IsTitle(Document document, QuotedSpan quote) =>
        !quote.Inner.IsEmpty && quote.Inner.Count <= 40 && (document[quote.Inner.Start].Has(TokenShape.Capitalized) || document[quote.Inner.Start].Kind != TokenKind.Word);
}
