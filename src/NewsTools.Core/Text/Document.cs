using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;

namespace NewsTools.Text;

/// <summary>
/// An article's text, cut and looked up once: tokens, blocks (paragraphs, headings, list items), sentences, quoted
/// spans, lexicon matches and date expressions. Immutable; every later stage reads from it.
/// </summary>
internal sealed class Document
{
    private readonly Token[] _tokens;
    private readonly string?[] _folded;
    private readonly LexiconTags _tags;
    private readonly int[] _sentenceOf;
    private readonly QuotedSpan?[] _quoteOf;

    [MethodImpl(HotPath.Options)]
    private Document(Article article, Token[] tokens, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences, IReadOnlyList<QuotedSpan> quotes, LexiconTags tags)
    {
        Dates = new DateReader(article.Text, tokens, tags).ReadAll();
        Article = article;
        _tokens = tokens;
        _folded = new string?[tokens.Length];
        _tags = tags;
        Blocks = blocks;
        Sentences = sentences;
        _sentenceOf = new int[tokens.Length];
        for (var s = 0; s < sentences.Count; s++)
            for (var t = sentences[s].Tokens.Start; t < sentences[s].Tokens.End; t++) _sentenceOf[t] = s;

        Quotes = QuoteClassifier.Classify(this, quotes);
        _quoteOf = new QuotedSpan?[tokens.Length];
        foreach (var quote in Quotes)
            for (var t = quote.Outer.Start; t < quote.Outer.End; t++) _quoteOf[t] ??= quote;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public int Count
    {
        [MethodImpl(HotPath.Options)]
        get => _tokens.Length;
    }

    public IReadOnlyList<Block> Blocks { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Spans between quotation marks, by start; a nested one follows the one around it.</summary>
    public IReadOnlyList<QuotedSpan> Quotes { get; }

    /// <summary>The date expressions, by start; none overlaps another.</summary>
    public IReadOnlyList<DateExpression> Dates { get; }

    public ref readonly Token this[int token]
    {
        [MethodImpl(HotPath.Options)]
        get => ref _tokens[token];
    }

    public static Document Parse(Article article, Lexicon lexicon)
    {
        var tokens = Tokenizer.Tokenize(article.Text).ToArray();
        var blocks = BlockReader.Read(article, tokens);
        var tags = lexicon.Tag(tokens);
        var quotes = QuoteFinder.Find(article.Text, tokens, blocks, tags);
        var sentences = SentenceSplitter.Split(article.Text, tokens, blocks);
        return new Document(article, tokens, blocks, sentences, quotes, tags);
    }

    /// <summary>The token as written.</summary>
    public string Word(int token) => Text.Substring(_tokens[token].Start, _tokens[token].Length);

    /// <summary>The token's folded form, see <see cref="Folding"/>.</summary>
    [MethodImpl(HotPath.Options)]
    public string Folded(int token) => _folded[token] ??= Folding.Fold(Text, _tokens[token].Start, _tokens[token].Length);

    /// <summary>Whether the token exists and its folded form is the given one.</summary>
    [MethodImpl(HotPath.Options)]
    public bool Is(int token, string folded) => token >= 0 && token < Count && Matches(_tokens[token], folded);

    /// <summary>Whether the token exists and its folded form is one of the given ones.</summary>
    [MethodImpl(HotPath.Options)]
    public bool IsAny(int token, params string[] folded)
    {
        if (token < 0 || token >= Count) return false;
        foreach (var word in folded) if (Matches(_tokens[token], word)) return true;
        return false;
    }

    /// <summary>The first code unit of a token that is a mark; '\0' for any other token or none.</summary>
    [MethodImpl(HotPath.Options)]
    public char Mark(int token) => token >= 0 && token < Count && _tokens[token].Kind == TokenKind.Punctuation ? Text[_tokens[token].Start] : '\0';

    [MethodImpl(HotPath.Options)]
    public Sentence SentenceAt(int token) => Sentences[_sentenceOf[token]];

    public Block BlockAt(int token) => Blocks[SentenceAt(token).Block];

    /// <summary>The outermost quoted span that the token lies in, its marks included; null outside quotation marks.</summary>
    [MethodImpl(HotPath.Options)]
    public QuotedSpan? QuoteAt(int token) => token >= 0 && token < Count ? _quoteOf[token] : null;

    /// <summary>Whether the token lies in a lexicon match of the category.</summary>
    [MethodImpl(HotPath.Options)]
    public bool Has(int token, LexiconCategory category) => token >= 0 && token < Count && _tags.Has(token, category);

    /// <summary>The categories of all lexicon matches that cover the token, a bit each.</summary>
    public ulong Categories(int token) => _tags.At(token);

    /// <summary>The longest lexicon match of the category that starts at the token; null when none does.</summary>
    [MethodImpl(HotPath.Options)]
    public LexiconMatch? MatchAt(int token, LexiconCategory category) => token >= 0 && token < Count ? _tags.At(token, category) : null;

    /// <summary>The lexicon match of the one token, whatever longer phrase it opens.</summary>
    public LexiconMatch? WordAt(int token, LexiconCategory category) => token >= 0 && token < Count ? _tags.WordAt(token, category) : null;

    /// <summary>The text of a run of tokens as it stands there, white space folded to one space.</summary>
    public string TextOf(TokenRange range)
    {
        var start = _tokens[range.Start].Start;
        return Whitespace.Collapse(Text, start, _tokens[range.End - 1].End - start);
    }

    public Evidence EvidenceOf(TokenRange range, string rule)
    {
        var start = _tokens[range.Start].Start;
        return new Evidence(start, _tokens[range.End - 1].End - start, rule);
    }

    /// <summary>The tokens that lie wholly in a stretch of the text.</summary>
    public TokenRange TokensIn(int start, int length)
    {
        var first = FirstTokenFrom(start);
        var end = first;
        while (end < Count && _tokens[end].End <= start + length) end++;
        return new TokenRange(first, end);
    }

    /// <summary>Whether the token folds to the word; asked for every token, so no string is made.</summary>
    [MethodImpl(HotPath.Options)]
    private bool Matches(Token token, string folded)
    {
        if (token.Length != folded.Length) return false;
        for (var i = 0; i < folded.Length; i++) if (Folding.Fold(Text[token.Start + i]) != folded[i]) return false;
        return true;
    }

    private int FirstTokenFrom(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

/// <summary>What a block is.</summary>
internal enum BlockKind : byte
{
    Title,

    /// <summary>The line that dates the article.</summary>
    DateLine,
    Heading,
    Paragraph,
    ListItem,
}

/// <summary>A paragraph, heading or list item.</summary>
/// <param name="Index">Its place in <see cref="Document.Blocks"/>.</param>
/// <param name="Tokens">Its tokens, a list item's bullet or number included.</param>
/// <param name="List">The number of the list it belongs to, from 0; -1 outside lists.</param>
/// <param name="Content">Its tokens without the bullet or number.</param>
internal sealed record Block(int Index, TokenRange Tokens, BlockKind Kind, int List, TokenRange Content);

/// <summary>A sentence.</summary>
/// <param name="Index">Its place in <see cref="Document.Sentences"/>.</param>
/// <param name="Block">Its block's place in <see cref="Document.Blocks"/>.</param>
internal sealed record Sentence(int Index, TokenRange Tokens, int Block);

/// <summary>What a quoted span is.</summary>
internal enum QuoteKind : byte
{
    /// <summary>Somebody's words, a clause at least.</summary>
    Speech,

    /// <summary>The title of a talk, a work, an event or a theme.</summary>
    Title,

    /// <summary>The proper name of an organization, a team or a thing.</summary>
    Name,

    /// <summary>A word or phrase set off from the text, less than a clause.</summary>
    Term,
}

/// <summary>A span between quotation marks.</summary>
/// <param name="Inner">What stands between the marks.</param>
/// <param name="Outer">The marks and what stands between them; a mark that the text forgot is left out.</param>
/// <param name="Depth">0 outside other quotation marks.</param>
internal sealed record QuotedSpan(TokenRange Inner, TokenRange Outer, int Depth)
{
    public QuoteKind Kind { get; init; }
}
