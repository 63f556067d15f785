using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Lexicons;

/// <summary>A place where a lexicon entry stands in a document.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Category">What it is.</param>
/// <param name="Value">The entry's value.</param>
/// <param name="Canonical">The name that a user wants reported; null where no user listed it.</param>
internal sealed record LexiconMatch(TokenRange Tokens, LexiconCategory Category, string? Value, string? Canonical);

/// <summary>
/// The lexicon matches of a document, by token. Nearly every word is in the lexicon, so a match of one token costs no
/// object of its own until somebody asks for it.
/// </summary>
internal sealed class LexiconTags
{
    private readonly ulong[] _bits;
    private readonly LexiconSense?[] _words;
    private readonly List<(int End, LexiconSense Senses)>?[] _phrases;

    public LexiconTags(int tokens)
    {
        _bits = new ulong[tokens];
        _words = new LexiconSense?[tokens];
        _phrases = new List<(int, LexiconSense)>?[tokens];
    }

    /// <summary>The categories of the matches that cover the token, a bit each.</summary>
    public ulong At(int token) => _bits[token];

    [MethodImpl(HotPath.Options)]
    public bool Has(int token, LexiconCategory category) => (_bits[token] & (1UL << (int)category)) != 0;

    [MethodImpl(HotPath.Options)]
    public LexiconMatch? At(int token, LexiconCategory category)
    {
        if (!Has(token, category)) return null;
        if (_phrases[token] is { } phrases)
        {
            // Phrases are added by length: the last one that fits is the longest.
            for (var i = phrases.Count - 1; i >= 0; i--)
                if (phrases[i].Senses.Of(category) is { } phrase) return new LexiconMatch(new TokenRange(token, phrases[i].End), category, phrase.Value, phrase.Canonical);
        }

        return _words[token]?.Of(category) is { } word ? new LexiconMatch(new TokenRange(token, token + 1), category, word.Value, word.Canonical) : null;
    }

    /// <summary>The match of the one token, whatever longer phrase it opens.</summary>
    public LexiconMatch? WordAt(int token, LexiconCategory category) => _words[token]?.Of(category) is { } word ? new LexiconMatch(new TokenRange(token, token + 1), category, word.Value, word.Canonical) : null;

    [MethodImpl(HotPath.Options)]
    public void Add(TokenRange tokens, LexiconSense senses)
    {
        for (var i = tokens.Start; i < tokens.End; i++) _bits[i] |= senses.Bits;
        if (tokens.Count == 1) _words[tokens.Start] = senses;
        else (_phrases[tokens.Start] ??= new List<(int, LexiconSense)>(2)).Add((tokens.End, senses));
    }
}
