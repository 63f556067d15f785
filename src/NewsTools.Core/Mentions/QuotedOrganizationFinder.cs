using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds organizations whose name stands in quotation marks: with a head or legal form before or behind it.</summary>
internal sealed class QuotedOrganizationFinder
{
    private const int LongestName = 8;
    private readonly NameText _text;
    private readonly Document _document;
    private readonly OrganizationHeads _heads;

    public QuotedOrganizationFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _heads = new OrganizationHeads(text, people);
    }

    public void Find(MentionSet found)
    {
        TokenRange? before = null;
        foreach (var quote in _document.Quotes)
        {
            if (quote.Depth > 0 && _document.QuoteAt(quote.Outer.Start) is { Kind: not QuoteKind.Speech }) continue;
            if (quote.Inner.IsEmpty || quote.Inner.Count > LongestName || !_document[quote.Inner.Start].Has(TokenShape.Capitalized) && !_document[quote.Inner.Start].Has(TokenShape.HasDigit)) continue;
            var range = Named(quote) ?? (before is { } listed && IsJoined(listed.End, quote.Outer.Start) ? quote.Inner : null);
            if (range is not { } tokens)
            {
                before = null;
                continue;
            }

            found.Add(new NameMention(MentionType.Organization, tokens, "organization.quoted", 0.85f));
            before = quote.Outer;
        }
    }

    /// <summary>The name with a capitalised head or legal form beside it; the quoted words alone behind a head in small letters.</summary>
    private TokenRange? Named(QuotedSpan quote)
    {
        var (open, close) = (quote.Outer.Start, quote.Outer.End);
        if (_document.Mark(quote.Inner.End - 1) == ',' || _document.Mark(quote.Inner.End) == ',') return null;
        if (close < _document.Count && !_text.StartsLine(close))
        {
            if (_document.MatchAt(close, LexiconCategory.LegalForm) is { } form && _document[close].Has(TokenShape.Capitalized)) return new TokenRange(open, form.Tokens.End);
            var end = _text.RunEnd(close);
            if (end == close + 1 && _document.Is(end, "and") && _text.IsCapital(end + 1)) end = _text.RunEnd(end + 1);
            if (_heads.In(close, end, close) is { } head) return new TokenRange(open, head.Tokens.End);
        }

        if (open == 0 || _text.StartsLine(open)) return null;
        if (_document.Has(open - 1, LexiconCategory.LegalForm) && _document[open - 1].Has(TokenShape.AllCaps)) return new TokenRange(open - 1, close);
        if (_document.MatchAt(open - 2, LexiconCategory.EventKind) is { } kind && kind.Tokens.End == open) return null;
        if (!_document.Has(open - 1, LexiconCategory.OrganizationHead) && !IsBrandNoun(open - 1)) return null;
        if (!_document[open - 1].Has(TokenShape.Capitalized)) return quote.Inner;
        var start = open - 1;
        while (start > 0 && !_text.StartsLine(start) && _text.IsCapital(start - 1) && !FunctionWords.Contains(_document.Folded(start - 1)) && !_text.IsPost(start - 1)) start--;
        return new TokenRange(start, _document.Is(close, "of") && _text.IsCapital(close + 1) && _text.IsPlace(close + 1) ? _text.RunEnd(close + 1) : close);
    }

    private bool IsBrandNoun(int t) => _document.IsAny(t, "startup", "firm", "brand", "chain", "operator", "producer", "manufacturer", "retailer", "airline", "ngo", "channel", "outlet", "portal", "website", "association", "farm", "technopark", "ensemble", "band", "magazine", "journal", "newspaper", "companies", "company", "party", "movement", "complex", "cooperative", "plant");

    private bool IsJoined(int end, int start)
    {
        var t = end;
        while (t < start && (_document.Mark(t) is ',' or ';' || _document.Is(t, "and"))) t++;
        return t == start && t > end;
    }
}
