using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads on which days the event was held.</summary>
internal sealed class EventDateReader
{
    private static readonly WordSet Elsewhen = new("earlier previously since before by born dated deadline after later until till through next");
    private static readonly WordSet ToCome = new("will planned plans scheduled next would upcoming");
    private static readonly WordSet Happening = new("held hosted took organized organised convened gathered opened met attended visited paid launched signed brought co-organized co-organised conducted celebrated presented place hosts collected received");
    private static readonly WordSet Ending = new("ended ends concluded concludes closed closes finished wrapped");
    private static readonly WordSet Running = new("runs run open work works continue continues closes lasts last");
    private const int Week = 7;
    private readonly Document _document;
    private readonly MainEvent _main;
    private readonly EventSentences _sentences;
    private readonly TokenRange _dateline;
    private readonly int? _year;

    private EventDateReader(Document document, MainEvent main, EventSentences sentences, EventNameSpan? name)
    {
        _document = document;
        _main = main;
        _sentences = sentences;
        _dateline = Dateline.Find(document);
        if (name is not null) for (var i = name.Tokens.Start; i < name.Tokens.End && _year is null; i++) _year = YearAt(document, i);
    }

    /// <summary>First and last day, and the tokens that say so.</summary>
    public static EventDates Read(Document document, MainEvent main, EventSentences sentences, EventNameSpan? name) => new EventDateReader(document, main, sentences, name).Read();

    private EventDates Read()
    {
        var best = _document.Dates.Select(d => (Date: d, Score: Score(d))).Where(d => d.Score > 0).OrderByDescending(d => d.Score).ThenBy(d => d.Date.Tokens.Start).FirstOrDefault().Date;
        if (best is null) return new EventDates(_year is { } year ? new PartialDate(year) : null, null, default);
        var (start, end) = (Resolve(best.Start), best.End is null ? null : Resolve(best.End));
        if (end is null && start is { Day: not null } && EndsOn(best)) return Ended(start.Value, best);
        end ??= Until(best) ?? LastDay() ?? EndingDay(start);
        return new EventDates(start, end > start ? end : null, best.Tokens);
    }

    private PartialDate? Resolve(DatePoint point) =>
        (_year is { } year && point.Year is null && point.Unit == DateUnit.None && _document.Article.Date is null ? point with { Year = year } : point).Resolve(_document.Article.Date);

    private double Score(DateExpression date)
    {
        var at = date.Tokens.Start;
        var sentence = _document.SentenceAt(at);
        if (date.Start is { Month: null, Unit: DateUnit.None or DateUnit.Year } || _dateline.Contains(at) || _document.QuoteAt(at) is not null || Resolve(date.Start) is not { } start) return 0;
        var block = _document.BlockAt(at);
        if (block.Kind is BlockKind.DateLine) return 0;
        var mention = _sentences.MentionsIn(sentence).FirstOrDefault();
        var future = ClauseHas(date, sentence, ToCome, 8);
        var score = 1.0;
        if (mention is not null) score += mention.Time == EventTime.Told ? 3 : 1.5;
        if (mention is not null && mention.Type == EventMention.AnyKind) score -= 0.5;
        if (mention is null && sentence == _sentences.Lead) score += 1.5;
        if (SentenceHas(sentence, Happening)) score += 2;
        if (date.End is not null) score += 1.5;
        if (date.Start.Day is null && date.Start.Unit is DateUnit.None or DateUnit.Month or DateUnit.Week) score -= 2;
        score += Math.Max(0, 2 - (0.5 * block.Index));
        if (Elsewhen.Has(_document, at - 1) || (at - 2 >= sentence.Tokens.Start && Elsewhen.Has(_document, at - 2) && _document.Is(at - 1, ","))) score -= 4;
        if (_document.IsAny(sentence.Tokens.Start, "earlier", "previously", "later") || (_document.Is(sentence.Tokens.Start, "the") && _document.IsAny(sentence.Tokens.Start + 2, "before"))) score -= 4;
        if (future && mention?.Time != EventTime.Future) score -= 4;
        if (_document.Article.Date is { } published)
        {
            var days = (published.Date - start.FirstDay).TotalDays;
            if (days > 200) score -= 4;
            else if (days < -1) score -= 2;
        }

        return score - 2.5;
    }

    /// <summary>The day on which it ended, and, where the text says how many days it took, the first one.</summary>
    private EventDates Ended(PartialDate day, DateExpression said)
    {
        var days = Duration(said);
        return days > 1 ? new EventDates(new PartialDate(day.FirstDay.AddDays(1 - days)), day, said.Tokens) : new EventDates(null, day, said.Tokens);
    }

    private bool EndsOn(DateExpression date)
    {
        foreach (var other in _document.Dates)
        {
            if (Resolve(other.Start) != Resolve(date.Start)) continue;
            var sentence = _document.SentenceAt(other.Tokens.Start);
            var mention = _sentences.ToldIn(sentence);
            if (mention is null) continue;
            for (var i = Math.Max(sentence.Tokens.Start, mention.Phrase.Start - 4); i < Math.Min(sentence.Tokens.End, Math.Max(mention.Head.End, mention.Name?.Tokens.End ?? 0) + 12); i++)
                if (IsEnding(i) && other.Tokens.Start > mention.Head.End - 8) return true;
        }

        return false;
    }

    /// <summary>"ended", "came to an end", "drew to a close".</summary>
    private bool IsEnding(int token) => Ending.Has(_document, token) || (_document.IsAny(token, "end", "close") && _document.IsAny(token - 1, "an", "a", "its") && _document.Is(token - 2, "to"));

    /// <summary>The number of days in "five-day", "for three days" in the sentence or the next one.</summary>
    private int Duration(DateExpression said)
    {
        var first = _document.SentenceAt(said.Tokens.Start);
        var end = first.Index + 1 < _document.Sentences.Count ? _document.Sentences[first.Index + 1].Tokens.End : first.Tokens.End;
        for (var i = first.Tokens.Start; i < end; i++)
        {
            if (NumberReader.Read(_document, i) is { } number && _document.Is(number.End, "days") && _document.IsAny(i - 1, "for", "over")) return number.Value;
            if (DaysOf(_document.Folded(i)) is var days and > 0) return days;
        }

        return 0;
    }

    /// <summary>"five-day" and "3-day".</summary>
    private static int DaysOf(string word)
    {
        if (!word.EndsWith("-day")) return 0;
        var number = word.Substring(0, word.Length - 4);
        return number switch
        {
            "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "ten" => 10,
            _ => int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var days) && days < 60 ? days : 0,
        };
    }

    /// <summary>"from 29 July until yesterday": the other end of the days.</summary>
    private PartialDate? Until(DateExpression first)
    {
        if (!_document.IsAny(first.Tokens.End, "until", "till", "through", "to")) return null;
        foreach (var date in _document.Dates) if (date.Tokens.Start == first.Tokens.End + 1) return Resolve(date.Start);
        return null;
    }

    /// <summary>"The congress, which ends on Sunday": the first such day behind the event's start.</summary>
    private PartialDate? EndingDay(PartialDate? start)
    {
        if (start is not { Day: not null } opened) return null;
        foreach (var date in _document.Dates)
        {
            var verb = _document.Is(date.Tokens.Start - 1, "on") ? date.Tokens.Start - 2 : date.Tokens.Start - 1;
            if (!_document.IsAny(verb, "ends", "concludes", "closes", "end", "conclude", "close") || _sentences.ToldIn(_document.SentenceAt(verb)) is null || _document.QuoteAt(verb) is not null || Resolve(date.Start) is not { Day: not null } day) continue;
            return date.Start.Unit == DateUnit.Weekday && day.FirstDay < opened.FirstDay ? new PartialDate(day.FirstDay.AddDays(Week)) : day;
        }

        return null;
    }

    /// <summary>"The exhibition will work until June 30."</summary>
    private PartialDate? LastDay()
    {
        if (_main.Type is not ("exhibition" or "festival" or "competition" or "training")) return null;
        foreach (var date in _document.Dates)
        {
            var sentence = _document.SentenceAt(date.Tokens.Start);
            if (date.End is not null || date.Start.Day is null || _document.QuoteAt(date.Tokens.Start) is not null) continue;
            var until = _document.IsAny(date.Tokens.Start - 1, "until", "till", "through") || (_document.Is(date.Tokens.Start - 1, "on") && _document.IsAny(sentence.Tokens.Start, "until"));
            if (until && SentenceHas(sentence, Running)) return Resolve(date.Start);
        }

        return null;
    }

    private bool SentenceHas(Sentence sentence, WordSet words)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++) if (words.Has(_document, i)) return true;
        return false;
    }

    /// <summary>Whether one of the words stands in the clause around the date.</summary>
    private bool ClauseHas(DateExpression date, Sentence sentence, WordSet words, int reach)
    {
        for (var i = date.Tokens.Start - 1; i >= sentence.Tokens.Start && i >= date.Tokens.Start - reach && _document.Mark(i) is not (';' or ':'); i--) if (words.Has(_document, i)) return true;
        for (var i = date.Tokens.End; i < sentence.Tokens.End && i < date.Tokens.End + reach && _document.Mark(i) is not (';' or ':' or ',') && !_document.Is(i, "that"); i++) if (words.Has(_document, i)) return true;
        return false;
    }

    private static int? YearAt(Document document, int token)
    {
        if (document[token] is not { Kind: TokenKind.Number, Length: 4 } || NumberReader.Read(document, token) is not { } number) return null;
        return number.Value is >= 1900 and <= 2199 && document.Mark(token - 1) is not ('-' or '\u2013') && document.Mark(token + 1) is not ('-' or '\u2013') ? number.Value : null;
    }
}

/// <summary>The days of an event.</summary>
/// <param name="Tokens">Where they stand; empty when the event's name alone says them.</param>
internal sealed record EventDates(PartialDate? Start, PartialDate? End, TokenRange Tokens);
