using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the titles in quotation marks behind a noun of a section, a panel or a theme.</summary>
/// <param name="document">The document.</param>
/// <param name="type">The event's type.</param>
/// <param name="add">Takes what is found.</param>
internal sealed class QuotedTopics(Document document, string type, Action<TokenRange> add)
{
    private const int LongestGap = 24;
    private const int ColonReach = 20;
    private static readonly WordSet SubEvents = new("themed panel session discussion course workshop track section topic theme subject motto slogan hearing table roundtable seminar debate");
    private static readonly WordSet Gap = new(", : ; - – — and & or titled entitled called named on is was of the under namely dubbed are were");

    /// <summary>Whether the word may have a quoted title.</summary>
    public bool IsNoun(int token) => SubEvents.Has(document, token);

    /// <summary>panel "A"; sections: "A"; "B"; sessions, “A”, led by X, and “B”.</summary>
    public bool Read(int noun, Sentence sentence)
    {
        var plural = document.Folded(noun).EndsWith("s");
        if (!plural && !SubEvents.Has(document, noun)) return false;
        if (document.MatchAt(noun, LexiconCategory.EventKind)?.Value == type && !plural && !TopicReader.Parts.Has(document, noun)) return false;
        var found = false;
        var gap = noun + 1;
        for (var i = noun + 1; i < sentence.Tokens.End; i++)
        {
            if (document.QuoteAt(i) is { } quote && quote.Outer.Start == i)
            {
                if (quote.Kind is QuoteKind.Speech && !quote.Inner.IsEmpty && !found || (found && !plural)) return found;
                if (quote.Kind is not QuoteKind.Speech) add(quote.Inner);
                found = true;
                i = quote.Outer.End - 1;
                gap = i + 1;
            }
            else if (!found && !Gap.Has(document, i) && !Introduces(noun, i, sentence)) return false;
            else if (found && (TopicItems.Talks.Has(document, i) || document.Mark(i) == '.' || i > gap + LongestGap || !(plural || document.IsAny(i, "and", ",")))) return true;
        }

        return found;
    }

    /// <summary>Whether the token stands between a noun in the plural and the colon that opens its list.</summary>
    private bool Introduces(int noun, int token, Sentence sentence)
    {
        if (!document.Folded(noun).EndsWith("s") || TopicItems.Talks.Has(document, token)) return false;
        for (var i = token; i < sentence.Tokens.End && i < noun + ColonReach; i++)
        {
            if (document.QuoteAt(i) is not null || document.Mark(i) is '.' or ';') return false;
            if (document.Mark(i) == ':') return true;
        }

        return false;
    }
}
