using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Reads the talks that have a title of their own: titles in quotation marks behind the noun or verb of a talk, in
/// lists of talks and in timetables, and bare titles in lists of talks.
/// </summary>
internal sealed class PresentationReader
{
    private const int NounWindow = 26;
    private const int LongestLine = 60;
    private const int LongestHeading = 4;

    private static readonly WordSet Titled = new("titled entitled");
    private static readonly WordSet Themes = new("topic theme subject");
    private static readonly WordSet Giving = new("gave gives offered offers delivered delivers dictated imparted");
    private static readonly WordSet Speakers = new("speakers speaker panelists panellists presenters lecturers");
    private static readonly WordSet TalkVerbs = new("spoke speaks speaking talked lectured lecture lectures presented presents presenting spoken titled entitled called named");
    private readonly Document _document;
    private readonly ListIntroduction _lists;
    private readonly PresenterFinder _presenters;
    private readonly List<Presentation> _found = new();

    private PresentationReader(Document document, Entities entities)
    {
        _document = document;
        _lists = new ListIntroduction(document);
        _presenters = new PresenterFinder(document, entities);
    }

    public static IReadOnlyList<Presentation> Read(Document document, Entities entities, EventInfo? info)
    {
        if (info is null) return Array.Empty<Presentation>();
        var reader = new PresentationReader(document, entities);
        reader.ReadQuoted();
        reader.ReadTitled();
        reader.ReadBare();
        return reader._found;
    }

    private void ReadQuoted()
    {
        QuotedSpan? before = null;
        var presenters = (IReadOnlyList<Person>)Array.Empty<Person>();
        foreach (var quote in _document.Quotes)
        {
            if (quote.Depth > 0 || quote.Inner.Count < 2 || quote.Kind is not (QuoteKind.Title or QuoteKind.Name)) continue;
            var block = _document.BlockAt(quote.Outer.Start);
            if (block.Kind is BlockKind.Title or BlockKind.DateLine) continue;
            var joined = before is not null && IsJoined(before, quote);
            if ((joined ? "presentation.joined" : RuleOf(quote, block, before)) is not { } rule) continue;
            var own = _presenters.Of(quote, block, before?.Outer.End ?? 0);
            presenters = own.Count > 0 || !joined ? own : presenters;
            Add(_document.TextOf(BareTitle.Trimmed(_document, quote.Inner)), quote.Inner, presenters, rule);
            before = quote;
        }
    }

    /// <summary>The rule by which the quoted title is a talk's; null when it is none.</summary>
    private string? RuleOf(QuotedSpan quote, Block block, QuotedSpan? before)
    {
        var listed = _lists.Of(block) is { } introduction && HasTalk(introduction.Content);
        var start = Math.Max(block.Content.Start, quote.Outer.Start - NounWindow);
        var (adjacent, named) = (true, true);
        for (var t = quote.Outer.Start - 1; t >= start; t--)
        {
            if (_document.Mark(t) is ';' or '.' or '!' or '?' or '"' or '\u201D' or '\u00BB') break;
            if (_document.Has(t, LexiconCategory.TalkNoun)) return adjacent || quote.Kind == QuoteKind.Title || _document.Mark(quote.Outer.Start - 1) == '(' ? "presentation.talk-noun" : null;
            if (adjacent && TalkVerbs.Has(_document, t) && quote.Kind == QuoteKind.Title && IsVerbOfTalk(t, quote)) return "presentation.talk-verb";
            if (adjacent && t + 1 == quote.Outer.Start && IsGiven(t, start)) return "presentation.talk-verb";
            if (adjacent && IsOtherNoun(t, quote)) return null;
            named &= _presenters.FirstIn(new TokenRange(t, t + 1)) >= 0;
            adjacent &= (_document[t].Kind == TokenKind.Punctuation && _document.Mark(t) != ')') || FunctionWords.Contains(_document.Folded(t)) || TalkVerbs.Has(_document, t) || Themes.Has(_document, t) || named;
        }

        if (_document.Is(quote.Outer.Start - 1, "with") && _presenters.EndsAt(quote.Outer.Start - 1) && NamesSpeakers(quote)) return "presentation.with";

        if (_document.Is(quote.Outer.Start - 2, "called") && _document.IsAny(quote.Outer.Start - 1, "hers", "his", "theirs")) return "presentation.talk-verb";
        if (listed || IsLineOfTalk(quote, block)) return "presentation.list";
        if (IsTimed(block)) return "presentation.timetable";
        if (before is not null && IsInSeries(before, quote)) return "presentation.series";
        return quote.Kind == QuoteKind.Title && quote.Outer.Start == _document.SentenceAt(quote.Outer.Start).Tokens.Start + 1 && _document.Is(quote.Outer.Start - 1, "in") && _presenters.Follows(quote) ? "presentation.in-title" : null;
    }

    /// <summary>Whether the title is named by the noun of a work or an event, or directly by an organization's.</summary>
    private bool IsOtherNoun(int token, QuotedSpan quote) =>
        _document.Has(token, LexiconCategory.WorkNoun) || _document.Has(token, LexiconCategory.EventKind) || (token + 1 == quote.Outer.Start && _document.Has(token, LexiconCategory.OrganizationHead));

    /// <summary>"offered the students the conference “…”": what a speaker gives is a talk, whatever it is called.</summary>
    private bool IsGiven(int noun, int start)
    {
        if (!_document.Has(noun, LexiconCategory.EventKind)) return false;
        for (var t = noun - 1; t >= start && _document.Mark(t) != '.'; t--) if (Giving.Has(_document, t)) return true;
        return false;
    }

    /// <summary>"The speakers were Ann Lee with “…” and John Roe with “…”".</summary>
    private bool NamesSpeakers(QuotedSpan quote)
    {
        for (var t = _document.SentenceAt(quote.Outer.Start).Tokens.Start; t < quote.Outer.Start; t++) if (Speakers.Has(_document, t)) return true;
        return false;
    }

    /// <summary>"Day 1 – Harbours. Jane Roe (Harbour Institute): “Salt and Steel”": a line that names somebody and closes with a title behind a colon.</summary>
    private bool IsLineOfTalk(QuotedSpan quote, Block block)
    {
        if (quote.Kind != QuoteKind.Title || _document.Mark(quote.Outer.Start - 1) != ':' || block.Content.Count > LongestLine) return false;
        var end = quote.Outer.End;
        if (end < block.Content.End && _document.Mark(end) is '.' or ';') end++;
        if (end < block.Content.End && !_document[end].Has(TokenShape.LineStart)) return false;
        var start = quote.Outer.Start - 1;
        while (start > block.Content.Start && !_document[start].Has(TokenShape.LineStart)) start--;
        for (var t = start; t < quote.Outer.Start; t++) if (_document.Has(t, LexiconCategory.SpeechVerb) || _document.Has(t, LexiconCategory.WorkNoun) || _document.Has(t, LexiconCategory.EventKind)) return false;
        return _presenters.FirstIn(new TokenRange(start, quote.Outer.Start)) >= 0;
    }

    /// <summary>Whether a title goes on a series of talks: in the sentence of another, or behind a presenter and a colon.</summary>
    private bool IsInSeries(QuotedSpan before, QuotedSpan quote)
    {
        var sentence = _document.SentenceAt(quote.Outer.Start);
        if (sentence == _document.SentenceAt(before.Outer.Start)) return _presenters.FirstIn(new TokenRange(before.Outer.End, quote.Outer.Start)) >= 0 || _presenters.Follows(quote);
        return quote.Kind == QuoteKind.Title && _document.Mark(quote.Outer.Start - 1) == ':' && _presenters.FirstIn(new TokenRange(sentence.Tokens.Start, Math.Min(sentence.Tokens.Start + 3, quote.Outer.Start))) >= 0;
    }

    /// <summary>"spoke on", "lecture today … on", "presented" directly before the title.</summary>
    private bool IsVerbOfTalk(int token, QuotedSpan quote)
    {
        if (_document.IsAny(token, "titled", "entitled", "named")) return false;
        if (_document.Is(token, "called")) return false;
        var last = quote.Outer.Start - 1;
        return token == last || _document.IsAny(last, "on", "about") || Themes.Has(_document, last) && _document.IsAny(last - 2, "on", "about");
    }

    /// <summary>"gave a lecture titled How to Count Eels": a title that its capitals set off.</summary>
    private void ReadTitled()
    {
        foreach (var sentence in _document.Sentences)
            for (var t = sentence.Tokens.Start + 1; t + 1 < sentence.Tokens.End; t++)
            {
                if (!Titled.Has(_document, t) || _document.QuoteAt(t + 1) is not null || !HasTalk(new TokenRange(Math.Max(sentence.Tokens.Start, t - 3), t))) continue;
                var end = t + 1;
                while (end < sentence.Tokens.End && _document[end].Kind == TokenKind.Word && (_document[end].Has(TokenShape.Capitalized) || FunctionWords.Contains(_document.Folded(end)))) end++;
                while (end > t + 1 && !_document[end - 1].Has(TokenShape.Capitalized)) end--;
                var title = new TokenRange(t + 1, end);
                if (title.Count < BareTitle.MinWords || !_document[title.Start].Has(TokenShape.Capitalized) || _presenters.FirstIn(title) >= 0) continue;
                Add(_document.TextOf(title), title, _presenters.Of(new QuotedSpan(title, title, 0), _document.Blocks[sentence.Block], sentence.Tokens.Start), "presentation.capitals");
            }
    }

    /// <summary>Titles without quotation marks in a list of talks or a timetable.</summary>
    private void ReadBare()
    {
        var section = false;
        foreach (var block in _document.Blocks)
        {
            if (block.Kind == BlockKind.Heading && _presenters.FirstIn(block.Content) < 0) section = block.Content.Count <= LongestHeading && HasTalk(block.Content);
            if (HasQuote(block.Content) || block.Kind is BlockKind.Title or BlockKind.Paragraph && block.Content.Count > LongestLine) continue;
            var introduction = _lists.Of(block)?.Content;
            var talks = section || introduction is { } range && HasTalk(range);
            var timed = IsTimed(block);
            if (!talks && !timed && !(introduction is { } speakers && HasSpeakers(speakers))) continue;
            if (BareTitle.Read(_document, _presenters, block, talks || timed) is { } bare) Add(_document.TextOf(bare.Title), bare.Title, _presenters.Listed(bare.Presenters), "presentation.bare-title");
        }
    }

    private bool HasSpeakers(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) if (Speakers.Has(_document, t) || _document.Is(t, "resource") && _document.IsAny(t + 1, "persons", "person")) return true;
        return false;
    }

    private void Add(string title, TokenRange tokens, IReadOnlyList<Person> presenters, string rule)
    {
        if (_found.Any(p => p.Title == title)) return;
        _found.Add(new Presentation(title)
        {
            Presenters = presenters.Select(p => p.Name).ToValueList(),
            Evidence = ValueList.Of(_document.EvidenceOf(tokens, rule)),
            Confidence = rule == "presentation.talk-noun" ? 0.9 : 0.8,
        });
    }

    private bool HasTalk(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) if (_document.Has(t, LexiconCategory.TalkNoun) || RoleTrigger.At(_document, t) is { Role: ParticipantRoles.Speaker, Kind: TriggerKind.Label }) return true;
        return false;
    }

    private bool HasQuote(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++) if (_document.QuoteAt(t) is not null) return true;
        return false;
    }

    private bool IsTimed(Block block) => BareTitle.TimeEnd(_document, block.Content) > block.Content.Start;

    private bool IsJoined(QuotedSpan first, QuotedSpan second)
    {
        var t = first.Outer.End;
        while (t < second.Outer.Start && (_document.Mark(t) is ',' or ';' || _document.Is(t, "and"))) t++;
        return t == second.Outer.Start;
    }
}
