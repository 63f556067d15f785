using System.Runtime.CompilerServices;

namespace NewsTools.Text;

/// <summary>A closed set of words of the grammar, compared under <see cref="Folding"/>.</summary>
internal sealed class WordSet
{
    private readonly WordTable _table = new();

    /// <param name="words">Lists of words with a space between two.</param>
    public WordSet(params string[] words)
    {
        foreach (var list in words)
            foreach (var word in list.Split(' ')) _table[Folding.Hash(word)] = 1;
    }

    [MethodImpl(HotPath.Options)]
    public bool Has(string word) => _table[Folding.Hash(word)] != 0;

    public bool Has(Token token) => _table[token.Hash] != 0;

    /// <summary>Whether the document has such a token there.</summary>
    [MethodImpl(HotPath.Options)]
    public bool Has(Document document, int token) => token >= 0 && token < document.Count && _table[document[token].Hash] != 0;
}
