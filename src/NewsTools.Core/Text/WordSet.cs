using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>A closed set of words of the grammar, compared under <see cref="Folding"/>.</summary>
internal sealed class WordSet
{
    private readonly HashSet<ulong> _hashes = new();

    public WordSet(params string[] words)
    {
        foreach (var list in words)
            foreach (var word in list.Split(' ')) _hashes.Add(Folding.Hash(word));
    }

    public bool Has(Token token) => _hashes.Contains(token.Hash);

    /// <summary>Whether the document has such a token there.</summary>
    public bool Has(Document document, int token) => token >= 0 && token < document.Count && _hashes.Contains(document[token].Hash);
}
