using System;
using System.Collections.Generic;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>A line at the start or the end of a text, and what it may be in a header.</summary>
internal sealed class HeaderLine
{
    private const int ReadAhead = 400;
    private const int HeadlineWords = 26;
    private const int SentenceWords = 16;
    private const int WordsBeforeDate = 3;
    private const int WordsBesideDate = 6;
    private const int BylineWords = 12;
    private const int PlaceWords = 6;
    private const int MetaWords = 9;

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "by", "views", "author", "authors", "source", "share", "print", "category", "categories", "tags", "tag", "reading", "read", "photo", "photos", "comments", "text", "editor", "reporter",
        "posted", "published", "updated", "date", "home", "news", "section", "contact", "contacts", "media", "press", "for", "release", "language", "hits", "likes", "download", "listen", "follow", "views:", "written", "translated", "am", "pm", "on", "at",
    };

    private static readonly HashSet<string> Kickers = new(StringComparer.Ordinal)
    {
        "news", "press release", "media release", "news release", "for immediate release", "media advisory", "press statement", "news story", "breaking news", "home", "announcement", "announcements", "events", "latest news", "university news", "top news", "main news", "blog", "press releases", "пресс-релиз", "новости",
    };

    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly DateReader _dates;

    private HeaderLine(string text, int start, int end, bool followsBlank)
    {
        Start = start;
        End = end;
        FollowsBlank = followsBlank;
        _text = text.Substring(start, Math.Min(end - start, ReadAhead));
        _tokens = Tokenizer.Tokenize(_text).ToArray();
        _dates = new DateReader(_text, _tokens, Lexicon.Default.Tag(_tokens));
        Date = FindDate();
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Whether an empty line stands before it.</summary>
    public bool FollowsBlank { get; }

    /// <summary>The day that the line gives, where it does little else.</summary>
    public DateTime? Date { get; }

    public bool StartsLower => char.IsLower(_text[0]);

    public bool EndsSentence => _text[_text.Length - 1] == '.' && _tokens[_tokens.Length - 1].Kind == TokenKind.Punctuation;

    /// <summary>Whether the line may be a headline: short, or without the point that ends a sentence.</summary>
    public bool IsHeadline
    {
        get
        {
            var words = Words(0, _tokens.Length);
            return End - Start <= ReadAhead && words is > 0 and <= HeadlineWords && !(words > SentenceWords && EndsSentence) && DatelineDate is null && _text[_text.Length - 1] is not (':' or ',' or ';');
        }
    }

    /// <summary>Whether the line signs or files the article: "By Jane Roe", "Views: 12", "News / Science", "PRESS RELEASE".</summary>
    public bool IsMeta
    {
        get
        {
            if (_tokens.Length == 0 || Words(0, _tokens.Length) > MetaWords || EndsSentence) return false;
            var folded = Folding.Fold(_text).Trim(' ', ':', '|', '.', '-', '*', '#');
            if (folded.Length == 0 || Kickers.Contains(folded) || IsTrail(folded)) return true;
            var first = Folding.Fold(_text, _tokens[0].Start, _tokens[0].Length);
            var second = _tokens.Length > 1 ? _text[_tokens[1].Start] : '\0';
            return Labels.Contains(first) && (second is ':' or '|' or '/' or '>' or '\u00BB' || IsSigned(first));
        }
    }

    /// <summary>"Research | News": the way to the page.</summary>
    private static bool IsTrail(string folded)
    {
        foreach (var part in folded.Split('|', '>', '\u00BB', '\u203A')) if (part.Length < folded.Length && Kickers.Contains(part.Trim())) return true;
        return false;
    }

    /// <summary>"By Jane Roe", "Translated by Jane Roe".</summary>
    private bool IsSigned(string first)
    {
        var name = first == "by" ? 1 : 2;
        return name < _tokens.Length && _tokens[name].Has(TokenShape.Capitalized) && Folding.Fold(_text, _tokens[name - 1].Start, _tokens[name - 1].Length) == "by";
    }

    /// <summary>The day of a dateline that opens a paragraph ("GENEVA, 3 May 2023 –").</summary>
    public DateTime? DatelineDate
    {
        get
        {
            for (var i = 0; i < _tokens.Length && i <= PlaceWords * 2; i++)
            {
                if (DayAt(i) is { } date)
                {
                    return ClosesDateline(date.Tokens.End) ? date.Start.Resolve(null)?.FirstDay : null;
                }

                if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Has(TokenShape.Capitalized) && Folding.Fold(_text, _tokens[i].Start, _tokens[i].Length) is not ("de" or "of" or "la" or "el" or "al" or "del" or "do")) return null;
            }

            return null;
        }
    }

    /// <summary>Whether a dash, a colon or a point stands behind the date, an agency in brackets or slashes before it at most.</summary>
    private bool ClosesDateline(int token)
    {
        for (var i = token; i < _tokens.Length && i < token + PlaceWords; i++)
        {
            var mark = _text[_tokens[i].Start];
            if (mark is '-' or '\u2013' or '\u2014') return _tokens[i].Has(TokenShape.SpaceBefore) || _text[_tokens[i - 1].Start] is ')';
            if (mark is ':' or '.') return i + 1 < _tokens.Length && (_tokens[i + 1].Has(TokenShape.Capitalized) || (_text[_tokens[i + 1].Start] is '/' or '(' && i == token));
            if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Has(TokenShape.Capitalized)) return false;
        }

        return false;
    }

    /// <summary>The first lines that are not empty.</summary>
    public static IReadOnlyList<HeaderLine> FirstLines(string text, int count)
    {
        var lines = new List<HeaderLine>();
        var blank = true;
        for (var start = 0; start < text.Length && lines.Count < count;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (Trim(text, start, end) is { } trimmed)
            {
                lines.Add(new HeaderLine(text, trimmed.Start, trimmed.End, blank));
                blank = false;
            }
            else
            {
                blank = true;
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>The last lines that are not empty, the very last first, none before a limit.</summary>
    public static IReadOnlyList<HeaderLine> LastLines(string text, int limit, int count)
    {
        var lines = new List<HeaderLine>();
        for (var end = text.Length; end > limit && lines.Count < count;)
        {
            var start = text.LastIndexOf('\n', end - 1) + 1;
            if (start < limit) break;
            if (Trim(text, start, end) is { } trimmed) lines.Add(new HeaderLine(text, trimmed.Start, trimmed.End, true));
            end = start - 1;
        }

        return lines;
    }

    private static TokenRange? Trim(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return start < end ? new TokenRange(start, end) : null;
    }

    private DateTime? FindDate()
    {
        if (End - Start > ReadAhead) return null;
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (DayAt(i) is not { } date) continue;
            var before = Words(0, i);
            var labelled = before <= WordsBeforeDate || IsSeparated(i - 1) || IsByline;
            var behind = Words(date.Tokens.End, _tokens.Length);
            var fits = before + behind <= WordsBesideDate
                || (IsByline && before <= BylineWords && behind <= WordsBeforeDate)
                || (before == 0 && behind <= BylineWords && IsSeparated(date.Tokens.End) && !EndsSentence);
            return labelled && fits && !HasSentence(before) ? date.Start.Resolve(null)?.FirstDay : null;
        }

        return null;
    }

    private bool IsByline => Folding.Fold(_text, _tokens[0].Start, _tokens[0].Length) is "by" or "author" or "posted" or "published" or "updated" or "written";

    /// <summary>A headline with a date in it is no date line: "Council meets on 3 May 2023".</summary>
    private bool HasSentence(int wordsBefore) => wordsBefore > 0 && !IsByline && HasLowerWordBeforeDate();

    private bool HasLowerWordBeforeDate()
    {
        for (var i = 0; i < _tokens.Length && DayAt(i) is null; i++)
            if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Has(TokenShape.Capitalized) && !Labels.Contains(Folding.Fold(_text, _tokens[i].Start, _tokens[i].Length))) return true;
        return false;
    }

    private bool IsSeparated(int at) => at >= 0 && at < _tokens.Length && _text[_tokens[at].Start] is '|' or '/' or '\u2022' or '\u00B7' or '-' or '\u2013' or '\u2014' or ':' or '>';

    private DateExpression? DayAt(int token) =>
        _dates.ReadAt(token) is { Start: { Year: not null, Month: not null, Day: not null }, End: null } date ? date : null;

    private int Words(int start, int end)
    {
        var words = 0;
        for (var i = start; i < end; i++) if (_tokens[i].Kind is TokenKind.Word or TokenKind.Initial) words++;
        return words;
    }
}
