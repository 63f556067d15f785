using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>
/// Pairs quotation marks within a block: «», “”, „“, "" and single marks. A straight mark opens where it touches only
/// what follows. A mark that nothing closes runs to the words that name the speaker, or else to the end of its
/// block, as where a quotation goes on in the next paragraph; one that nothing opens starts with its block.
/// </summary>
internal sealed class QuoteFinder
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly LexiconTags _tags;
    private readonly List<QuotedSpan> _spans = new();
    private readonly List<int> _open = new();

    private QuoteFinder(string text, Token[] tokens, LexiconTags tags)
    {
        _text = text;
        _tokens = tokens;
        _tags = tags;
    }

    public static IReadOnlyList<QuotedSpan> Find(string text, Token[] tokens, IReadOnlyList<Block> blocks, LexiconTags tags)
    {
        var finder = new QuoteFinder(text, tokens, tags);
        foreach (var block in blocks) finder.Read(block);
        return finder._spans.OrderBy(s => s.Outer.Start).ThenBy(s => s.Depth).ToList();
    }

    private void Read(Block block)
    {
        var first = _spans.Count;
        for (var i = block.Tokens.Start; i < block.Tokens.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Punctuation || !IsMark(_text[_tokens[i].Start])) continue;
            var opener = Opener(i, block);
            if (opener >= 0)
            {
                Close(opener, i);
            }
            else if (Opens(i, block))
            {
                if (ReplacesUnclosed(i, block)) EndOpen(0, i);
                _open.Add(i);
            }
            else if (IsDouble(_text[_tokens[i].Start]) && _spans.Count == first && _open.Count == 0 && i > block.Content.Start && EndsClause(i - 1))
            {
                _spans.Add(new QuotedSpan(new TokenRange(block.Content.Start, i), new TokenRange(block.Content.Start, i + 1), 0));
            }
        }

        EndOpen(0, block.Tokens.End);
    }

    /// <summary>The place in the stack of open marks of the one that the mark closes; -1 when it closes none.</summary>
    private int Opener(int at, Block block)
    {
        var c = _text[_tokens[at].Start];
        for (var depth = _open.Count - 1; depth >= 0; depth--)
        {
            var open = _text[_tokens[_open[depth]].Start];
            if (!Pairs(open, c) || at == _open[depth] + 1) continue;
            if (c is '\u00BB' or '\u00AB') return depth;
            if (TouchesNext(at, block) && !TouchesPrevious(at)) continue;
            if (IsSingle(c) && IsPluralGenitive(at, block)) continue;
            return depth;
        }

        return -1;
    }

    private void Close(int depth, int at)
    {
        EndOpen(depth + 1, at);
        var open = _open[depth];
        _open.RemoveAt(depth);
        _spans.Add(new QuotedSpan(new TokenRange(open + 1, at), new TokenRange(open, at + 1), depth));
    }

    /// <summary>Gives up the marks that are open from a depth on: apostrophes are none, others end before the limit.</summary>
    private void EndOpen(int depth, int limit)
    {
        for (var d = _open.Count - 1; d >= depth; d--)
        {
            var open = _open[d];
            _open.RemoveAt(d);
            if (IsSingle(_text[_tokens[open].Start]) || d > 0) continue;
            var end = AttributionFrom(open + 1, limit);
            if (end > open + 1) _spans.Add(new QuotedSpan(new TokenRange(open + 1, end), new TokenRange(open, end), 0));
        }
    }

    /// <summary>The comma before "Lopez said" or "said Lopez" in the stretch; its end when there is none.</summary>
    private int AttributionFrom(int start, int end)
    {
        for (var i = start + 2; i < end - 2; i++)
        {
            if (_text[_tokens[i].Start] != ',') continue;
            var verb = _tags.Has(i + 1, LexiconCategory.SpeechVerb) && _tokens[i + 2].Has(TokenShape.Capitalized);
            var name = _tokens[i + 1].Has(TokenShape.Capitalized) && _tags.Has(i + 2, LexiconCategory.SpeechVerb);
            if (verb || name) return i;
        }

        return end;
    }

    private bool Opens(int at, Block block)
    {
        var c = _text[_tokens[at].Start];
        if (at + 1 >= block.Tokens.End) return false;
        if (c is '\u00AB' or '\u201E' or '\u2039') return true;
        if (c is '\u201C') return TouchesNext(at, block) || !TouchesPrevious(at);
        if (IsSingle(c)) return c != '\u2019' && !TouchesLetter(at) && TouchesNext(at, block) && !IsElision(at + 1);
        return c == '"' ? TouchesNext(at, block) || !TouchesPrevious(at) : TouchesNext(at, block) && !TouchesPrevious(at);
    }

    /// <summary>
    /// Whether a mark that opens inside an open one shows that the latter was never closed: the marks that follow
    /// pair among themselves.
    /// </summary>
    private bool ReplacesUnclosed(int at, Block block)
    {
        var c = _text[_tokens[at].Start];
        if (_open.Count == 0 || !IsDouble(c) || !IsDouble(_text[_tokens[_open[0]].Start])) return false;
        int opening = 0, marks = 0;
        for (var i = at; i < block.Tokens.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Punctuation || !IsDouble(_text[_tokens[i].Start])) continue;
            marks++;
            if (_text[_tokens[i].Start] is '\u201C' or '\u201E') opening++;
        }

        return c == '"' ? marks % 2 == 0 : marks - opening <= opening;
    }

    private bool TouchesNext(int at, Block block) =>
        at + 1 < block.Tokens.End && !_tokens[at + 1].Has(TokenShape.SpaceBefore) && (_tokens[at + 1].Kind != TokenKind.Punctuation || _text[_tokens[at + 1].Start] is '[' or '(' or '#' or '@' or '$' or '\u2026' || IsMark(_text[_tokens[at + 1].Start]));

    private bool TouchesPrevious(int at) =>
        at > 0 && !_tokens[at].Has(TokenShape.SpaceBefore) && !(_tokens[at - 1].Kind == TokenKind.Punctuation && _text[_tokens[at - 1].Start] is '(' or '[' or '\u2013' or '\u2014' or '-' or '\u201C' or '\u00AB' or '\u2018' or '/');

    private bool TouchesLetter(int at) => _tokens[at].Start > 0 && char.IsLetterOrDigit(_text[_tokens[at].Start - 1]);

    private bool EndsClause(int at) => _text[_tokens[at].Start] is ',' or '.' or '!' or '?' or '\u2026';

    /// <summary>"'til", "'em", "'90s": an apostrophe for letters left out.</summary>
    private bool IsElision(int next) =>
        char.IsDigit(_text[_tokens[next].Start]) || Folding.Fold(_text, _tokens[next].Start, _tokens[next].Length) is "til" or "em" or "twas" or "tis" or "cause" or "n" or "bout" or "round" or "s" or "t";

    /// <summary>"the students' work" inside single marks: another mark that closes follows before any that opens.</summary>
    private bool IsPluralGenitive(int at, Block block)
    {
        if (_text[_tokens[at].Start - 1] is not ('s' or 'S') || at + 1 >= block.Tokens.End || !char.IsLower(_text[_tokens[at + 1].Start])) return false;
        for (var i = at + 1; i < block.Tokens.End; i++)
        {
            if (_tokens[i].Kind != TokenKind.Punctuation || !IsSingle(_text[_tokens[i].Start])) continue;
            return !Opens(i, block);
        }

        return false;
    }

    private static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A';

    private static bool IsDouble(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F';

    private static bool IsMark(char c) => IsSingle(c) || IsDouble(c) || c is '\u00AB' or '\u00BB';

    private static bool Pairs(char open, char c) => open switch
    {
        '\u00AB' => c is '\u00BB',
        '\u00BB' => c is '\u00AB' or '\u00BB',
        '\u2018' or '\u201A' or '\'' => c is '\u2019' or '\'',
        '\u2039' => c is '\u203A',
        _ => IsDouble(open) && IsDouble(c),
    };
}
