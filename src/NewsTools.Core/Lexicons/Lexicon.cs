using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Lexicons;

/// <summary>An entry of a lexicon.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Text">A word or phrase; compared without case and diacritics.</param>
/// <param name="Value">What the category attaches to it, such as an organization's kind; null for none.</param>
/// <param name="Canonical">For the names of persons and organizations that a user lists: the name to report; null for all other entries.</param>
public sealed record LexiconEntry(LexiconCategory Category, string Text, string? Value = null, string? Canonical = null);

/// <summary>A place where a lexicon entry stands in a document.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Category">What it is.</param>
/// <param name="Value">The entry's value.</param>
/// <param name="Canonical">The name that a user wants reported; null where no user listed it.</param>
internal sealed record LexiconMatch(TokenRange Tokens, LexiconCategory Category, string? Value, string? Canonical);

/// <summary>
/// The word lists that the engine knows, as one trie over token hashes: the longest match of each category at each
/// token. Immutable; safe for several threads.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Built = new(LoadBuiltIn);
    private readonly Dictionary<ulong, Node> _nodes;

    private Lexicon(Dictionary<ulong, Node> nodes, IReadOnlyList<LexiconEntry> userEntries)
    {
        _nodes = nodes;
        UserEntries = userEntries;
    }

    /// <summary>The lexicon that comes with the engine.</summary>
    public static Lexicon Default => Built.Value;

    /// <summary>The entries that were added to the built-in ones.</summary>
    public IReadOnlyList<LexiconEntry> UserEntries { get; }

    /// <summary>This lexicon with further entries, which win over equal ones.</summary>
    public Lexicon With(IEnumerable<LexiconEntry> entries)
    {
        var added = entries.ToList();
        var nodes = _nodes.ToDictionary(n => n.Key, n => n.Value);
        foreach (var entry in added) Add(nodes, entry);
        return new Lexicon(nodes, UserEntries.Concat(added).ToList());
    }

    internal static Lexicon Of(IEnumerable<LexiconEntry> entries) => new Lexicon(new Dictionary<ulong, Node>(), Array.Empty<LexiconEntry>()).With(entries);

    internal LexiconTags Tag(Token[] tokens)
    {
        var tags = new LexiconTags(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var hash = Folding.Seed;
            for (var end = i; end < tokens.Length; end++)
            {
                hash = Folding.Combine(hash, tokens[end].Hash);
                if (!_nodes.TryGetValue(hash, out var node)) break;
                if (node.Entries is not null) tags.Add(new TokenRange(i, end + 1), node.Entries);
                if (!node.Continues) break;
            }
        }

        return tags;
    }

    private static Lexicon LoadBuiltIn()
    {
        var nodes = new Dictionary<ulong, Node>(60_000);
        using var resource = typeof(Lexicon).Assembly.GetManifestResourceStream("NewsTools.Lexicon") ?? throw new InvalidOperationException("The compiled lexicon is missing.");
        using var reader = new StreamReader(new GZipStream(resource, CompressionMode.Decompress));
        var category = default(LexiconCategory);
        string? value = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] == '#')
            {
                var parts = line.Substring(1).Split('\t');
                category = (LexiconCategory)Enum.Parse(typeof(LexiconCategory), parts[0]);
                value = parts.Length > 1 ? parts[1] : null;
            }
            else
            {
                Add(nodes, new LexiconEntry(category, line, value));
            }
        }

        return new Lexicon(nodes, Array.Empty<LexiconEntry>());
    }

    private static void Add(Dictionary<ulong, Node> nodes, LexiconEntry entry)
    {
        if (IsWord(entry.Text))
        {
            AddEnd(nodes, Folding.Combine(Folding.Seed, Folding.Hash(entry.Text)), entry);
            return;
        }

        var tokens = Tokenizer.Tokenize(entry.Text);
        var hash = Folding.Seed;
        for (var i = 0; i < tokens.Count; i++)
        {
            hash = Folding.Combine(hash, tokens[i].Hash);
            if (i == tokens.Count - 1) AddEnd(nodes, hash, entry);
            else nodes[hash] = (nodes.TryGetValue(hash, out var node) ? node : default) with { Continues = true };
        }
    }

    private static void AddEnd(Dictionary<ulong, Node> nodes, ulong hash, LexiconEntry entry)
    {
        nodes.TryGetValue(hash, out var node);
        nodes[hash] = node with { Entries = new Entry(entry.Category, entry.Value, entry.Canonical, Without(node.Entries, entry.Category)) };
    }

    /// <summary>Whether the entry is letters alone, hence one token; most are, and loading need not cut them.</summary>
    private static bool IsWord(string text)
    {
        foreach (var c in text) if (!char.IsLetter(c)) return false;
        return true;
    }

    private static Entry? Without(Entry? entries, LexiconCategory category) =>
        entries is null ? null
        : entries.Category == category ? entries.Next
        : entries with { Next = Without(entries.Next, category) };

    private readonly record struct Node(bool Continues, Entry? Entries);

    /// <summary>What the lexicon holds of one sequence of words: a chain, one link a category.</summary>
    internal sealed record Entry(LexiconCategory Category, string? Value, string? Canonical, Entry? Next)
    {
        /// <summary>The categories of the chain, a bit each.</summary>
        public ulong Bits { get; } = (1UL << (int)Category) | (Next?.Bits ?? 0);

        /// <summary>The chain's link of the category; null when there is none.</summary>
        public Entry? Of(LexiconCategory category)
        {
            for (var entry = this; entry is not null; entry = entry.Next) if (entry.Category == category) return entry;
            return null;
        }
    }
}

/// <summary>
/// The lexicon matches of a document, by token. Nearly every word is in the lexicon, so a match of one token costs no
/// object of its own until somebody asks for it.
/// </summary>
internal sealed class LexiconTags
{
    private readonly ulong[] _bits;
    private readonly Lexicon.Entry?[] _words;
    private readonly List<(int End, Lexicon.Entry Entries)>?[] _phrases;

    public LexiconTags(int tokens)
    {
        _bits = new ulong[tokens];
        _words = new Lexicon.Entry?[tokens];
        _phrases = new List<(int, Lexicon.Entry)>?[tokens];
    }

    /// <summary>The categories of the matches that cover the token, a bit each.</summary>
    public ulong At(int token) => _bits[token];

    public bool Has(int token, LexiconCategory category) => (_bits[token] & (1UL << (int)category)) != 0;

    public LexiconMatch? At(int token, LexiconCategory category)
    {
        if (!Has(token, category)) return null;
        if (_phrases[token] is { } phrases)
        {
            // Phrases are added by length: the last one that fits is the longest.
            for (var i = phrases.Count - 1; i >= 0; i--)
                if (phrases[i].Entries.Of(category) is { } phrase) return new LexiconMatch(new TokenRange(token, phrases[i].End), category, phrase.Value, phrase.Canonical);
        }

        return _words[token]?.Of(category) is { } word ? new LexiconMatch(new TokenRange(token, token + 1), category, word.Value, word.Canonical) : null;
    }

    public void Add(TokenRange tokens, Lexicon.Entry entries)
    {
        for (var i = tokens.Start; i < tokens.End; i++) _bits[i] |= entries.Bits;
        if (tokens.Count == 1) _words[tokens.Start] = entries;
        else (_phrases[tokens.Start] ??= new List<(int, Lexicon.Entry)>(2)).Add((tokens.End, entries));
    }
}
