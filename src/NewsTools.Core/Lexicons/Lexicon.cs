using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Lexicons;

/// <summary>
/// The word lists that the engine knows: the longest match of each category at each token. Immutable; safe for several threads.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Built = new(LoadBuiltIn);
    private readonly LexiconIndex _index;

    private Lexicon(LexiconIndex index, IReadOnlyList<LexiconEntry> userEntries)
    {
        _index = index;
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
        return new Lexicon(_index.With(added), UserEntries.Concat(added).ToList());
    }

    internal static Lexicon Of(IEnumerable<LexiconEntry> entries) => new Lexicon(new LexiconIndex(), Array.Empty<LexiconEntry>()).With(entries);

    [MethodImpl(HotPath.Options)]
    internal LexiconTags Tag(Token[] tokens)
    {
        var tags = new LexiconTags(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var sequence = Folding.Seed;
            var continues = true;
            for (var end = i; continues && end < tokens.Length; end++)
            {
                sequence = Folding.Combine(sequence, tokens[end].Hash);
                if (_index.Find(sequence, out continues) is { } sense) tags.Add(new TokenRange(i, end + 1), sense);
            }
        }

        return tags;
    }

    private static Lexicon LoadBuiltIn()
    {
        using var resource = typeof(Lexicon).Assembly.GetManifestResourceStream("NewsTools.Lexicon") ?? throw new InvalidOperationException("The compiled lexicon is missing.");
        using var reader = new BinaryReader(resource);
        return new Lexicon(LexiconIndex.Read(reader), Array.Empty<LexiconEntry>());
    }
}
