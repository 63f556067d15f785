using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Lexicons;

/// <summary>
/// A trie over token hashes, kept as a table from the hash of a sequence of words to what the lexicon holds of it.
/// The lexicon compiler fills one at build time, so that the engine loads it without cutting a word.
/// </summary>
internal sealed class LexiconIndex
{
    private const int Continues = 1;
    private readonly List<LexiconSense?> _senses;

    // A node is the number of its sense, shifted by one bit, which tells whether a longer sequence starts with it.
    private readonly WordTable _nodes;

    public LexiconIndex()
        : this(new WordTable(), new List<LexiconSense?> { null })
    {
    }

    private LexiconIndex(WordTable nodes, List<LexiconSense?> senses)
    {
        _nodes = nodes;
        _senses = senses;
    }

    /// <summary>What is held of a sequence; null when nothing is.</summary>
    /// <param name="sequence">The hash of its words, see <see cref="Folding.Combine"/>.</param>
    /// <param name="continues">Whether a longer sequence starts with it.</param>
    [MethodImpl(HotPath.Options)]
    public LexiconSense? Find(ulong sequence, out bool continues)
    {
        var node = _nodes[sequence];
        continues = (node & Continues) != 0;
        return _senses[node >> 1];
    }

    /// <summary>A copy to which the entries are added; they win over equal ones.</summary>
    public LexiconIndex With(IReadOnlyCollection<LexiconEntry> entries)
    {
        var copy = new LexiconIndex(new WordTable(_nodes.Count + entries.Count), new List<LexiconSense?>(_senses));
        foreach (var (sequence, node) in _nodes.All) copy._nodes[sequence] = node;
        copy.AddRange(entries);
        return copy;
    }

    public void AddRange(IEnumerable<LexiconEntry> entries)
    {
        var indexOf = new Dictionary<LexiconSense, int>();
        for (var i = 1; i < _senses.Count; i++) indexOf[_senses[i]!] = i;
        foreach (var entry in entries)
        {
            var tokens = Tokenizer.Tokenize(entry.Text);
            if (tokens.Count == 0) continue;
            var sequence = Folding.Seed;
            for (var i = 0; i < tokens.Count - 1; i++)
            {
                sequence = Folding.Combine(sequence, tokens[i].Hash);
                _nodes[sequence] |= Continues;
            }

            sequence = Folding.Combine(sequence, tokens[tokens.Count - 1].Hash);
            var node = _nodes[sequence];
            var sense = new LexiconSense(entry.Category, entry.Value, entry.Canonical, _senses[node >> 1]?.Without(entry.Category));
            if (!indexOf.TryGetValue(sense, out var index))
            {
                indexOf[sense] = index = _senses.Count;
                _senses.Add(sense);
            }

            _nodes[sequence] = (index << 1) | (node & Continues);
        }
    }

    /// <summary>Writes what the lexicon compiler filled in; names that a user wants reported have no place in that form.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_senses.Count);
        for (var i = 1; i < _senses.Count; i++)
        {
            for (var sense = _senses[i]; sense is not null; sense = sense.Next)
            {
                writer.Write((byte)sense.Category);
                writer.Write(sense.Value ?? "");
                writer.Write(sense.Next is not null);
            }
        }

        writer.Write(_nodes.Count);
        foreach (var (sequence, node) in _nodes.All)
        {
            writer.Write(sequence);
            writer.Write(node);
        }
    }

    [MethodImpl(HotPath.Options)]
    public static LexiconIndex Read(BinaryReader reader)
    {
        var senses = new List<LexiconSense?> { null };
        for (var left = reader.ReadInt32() - 1; left > 0; left--) senses.Add(ReadSense(reader));
        var count = reader.ReadInt32();
        var nodes = new WordTable(count);
        const int Size = sizeof(ulong) + sizeof(int);
        var bytes = reader.ReadBytes(count * Size);
        for (var at = 0; at < bytes.Length; at += Size) nodes[BitConverter.ToUInt64(bytes, at)] = BitConverter.ToInt32(bytes, at + sizeof(ulong));
        return new LexiconIndex(nodes, senses);
    }

    private static LexiconSense ReadSense(BinaryReader reader)
    {
        var category = (LexiconCategory)reader.ReadByte();
        var value = reader.ReadString();
        return new LexiconSense(category, value.Length == 0 ? null : value, null, reader.ReadBoolean() ? ReadSense(reader) : null);
    }
}
