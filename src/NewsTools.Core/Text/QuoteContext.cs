using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>What stands around a quoted span in its block.</summary>
internal readonly struct QuoteContext
{
    private const int SubjectWindow = 45;
    private const int VerbWindow = 14;
    private const int NounWindow = 7;
    private const int LineTokens = 40;

    private readonly Document _document;
    private readonly QuotedSpan _quote;
    private readonly TokenRange _block;

    public QuoteContext(Document document, QuotedSpan quote)
    {
        _document = document;
        _quote = quote;
        _block = document.BlockAt(quote.Outer.Start).Content;
    }

    /// <summary>The token before the span, dashes and opening marks skipped.</summary>
    private int Before
    {
        get
        {
            var t = _quote.Outer.Start - 1;
            while (t >= _block.Start && _document.Mark(t) is '\u2013' or '\u2014' or '-' or '(' or '[' or '"' or '\u201C' or '\u00AB' or '\u2018') t--;
            return t;
        }
    }

    /// <summary>Whether the span's own last mark is one of speech: a point or comma inside, or nothing that closes it.</summary>
    public bool IsPunctuatedAsSpeech
    {
        get
        {
            var last = _quote.Inner.End - 1;
            while (last > _quote.Inner.Start && _document.Mark(last) is ']' or ')') last--;
            return _document.Mark(last) is ',' or '.' or '!' or '\u2026' || _quote.Outer.End == _quote.Inner.End;
        }
    }

    public bool FollowsColon => _quote.Outer.Start > _block.Start && _document.Mark(_quote.Outer.Start - 1) == ':';

    /// <summary>Whether the sentence holds nothing but the span.</summary>
    public bool IsWholeSentence
    {
        get
        {
            var before = _quote.Outer.Start - 1;
            var after = _quote.Outer.End;
            return (before < _block.Start || _document.Mark(before) is '.' or '!' or '?' or '"' or '\u201D' or '\u00BB') && (after >= _block.End || _document.Mark(after) is '.' or '!' or '?');
        }
    }

    /// <summary>Whether a verb of speech stands before or behind the span in its clause.</summary>
    public bool IsSaid => IsSaidBefore() || IsSaidBehind();

    /// <summary>Whether the noun of a talk, a work, an event or an organization, or "entitled", stands before the span.</summary>
    public bool IsNamedByNoun
    {
        get
        {
            var t = Before;
            for (var steps = 0; t >= _block.Start && steps < NounWindow; t--, steps++)
            {
                if (IsTitled(t)) return true;
                if (Has(t, LexiconCategory.TalkNoun) || Has(t, LexiconCategory.WorkNoun) || Has(t, LexiconCategory.EventKind)) return true;
                if (_document.Mark(t) is ':' or ',') continue;
                if (!_document.IsAny(t, "on", "the", "a", "of", "about", "under", "with", "in", "for", "his", "her", "its", "their", "named", "called", "namely")) return false;
            }

            return false;
        }
    }

    /// <summary>Whether the noun or legal form of an organization stands directly before or behind the span.</summary>
    public bool IsBesideOrganization
    {
        get
        {
            var before = _quote.Outer.Start - 1;
            var after = _quote.Outer.End;
            return Has(before, LexiconCategory.OrganizationHead) || Has(before, LexiconCategory.LegalForm) || Has(after, LexiconCategory.LegalForm) || Has(after, LexiconCategory.OrganizationHead)
                || _document.IsAny(before, "team", "teams", "ensemble", "band", "vessel", "ship", "platform", "farm", "brand", "newspaper", "magazine", "journal");
        }
    }

    /// <summary>Whether the span opens or closes a list item or a line, with a name on its other side.</summary>
    public bool IsListedAsTitle
    {
        get
        {
            var block = _document.BlockAt(_quote.Outer.Start);
            if (block.Kind is not (BlockKind.ListItem or BlockKind.Heading) && block.Content.Count > LineTokens) return false;
            return _quote.Outer.Start == _block.Start || EndsBlock();
        }
    }

    private bool EndsBlock()
    {
        var t = _quote.Outer.End;
        while (t < _block.End && _document.Mark(t) is '.' or ';' or ',') t++;
        return t >= _block.End;
    }

    private bool IsTitled(int t) => _document.IsAny(t, "entitled", "titled", "themed", "headlined", "dubbed", "called", "named", "title", "theme", "topic", "topics", "name", "motto", "slogan", "inscription");

    private bool IsSaidBefore()
    {
        var t = Before;
        if (t < _block.Start) return false;
        var mark = _document.Mark(t) is ':' or ',' ? _document.Mark(t) : '\0';
        if (mark != '\0') t--;
        for (var steps = 0; t >= _block.Start && steps < VerbWindow; t--, steps++)
        {
            if (_document.Mark(t) is '.' or '!' or '?' or ';' || IsQuoteMark(t)) return false;
            if (Has(t, LexiconCategory.SpeechVerb) || (_document.Is(t, "to") && _document.Is(t - 1, "according"))) return true;
        }

        return false;
    }

    private bool IsSaidBehind()
    {
        var t = _quote.Outer.End;
        var comma = _document.Mark(_quote.Inner.End - 1) is ',' or '!' or '?';
        while (t < _block.End && _document.Mark(t) is ',' or '-' or '\u2013' or '\u2014')
        {
            comma = true;
            t++;
        }

        var window = comma ? SubjectWindow : 3;
        for (var steps = 0; t < _block.End && steps < window; t++, steps++)
        {
            if (_document.Mark(t) is '.' or '!' or '?' or ';' or ':' || IsQuoteMark(t)) return false;
            if (Has(t, LexiconCategory.SpeechVerb)) return true;
        }

        return false;
    }

    private bool IsQuoteMark(int token) => _document.Mark(token) is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';

    private bool Has(int token, LexiconCategory category) => token >= _block.Start && token < _block.End && _document.Has(token, category);
}
