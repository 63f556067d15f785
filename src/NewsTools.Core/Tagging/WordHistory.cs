using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Tagging;

/// <summary>How an article uses each of its words: how they are cased elsewhere, and how they were labelled so far.</summary>
internal sealed class WordHistory
{
    public const int Lower = 1;
    public const int CapitalizedInside = 2;
    private readonly WordTable _index;
    private readonly int[] _wordOf;
    private readonly byte[] _cases;
    private readonly NameLabel[] _last;

    [MethodImpl(HotPath.Options)]
    public WordHistory(Document document)
    {
        _index = new WordTable(document.Count / 2);
        _wordOf = new int[document.Count];
        _cases = new byte[document.Count];
        _last = new NameLabel[document.Count];
        foreach (var sentence in document.Sentences)
        {
            var cased = false;
            for (var t = sentence.Tokens.Start; t < sentence.Tokens.End && !cased; t++) cased = document[t].Kind == TokenKind.Word && !document[t].Has(TokenShape.Capitalized);
            for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++) Add(document, t, sentence.Tokens.Start, cased);
        }
    }

    /// <summary>Whether the word stands in lower case somewhere, and capitalized where no sentence starts.</summary>
    public int CasesOf(int token) => _cases[_wordOf[token]];

    /// <summary>The label that the word had where it stood last; <see cref="NameLabel.Outside"/> when it was in no name.</summary>
    public NameLabel LastLabelOf(int token) => _last[_wordOf[token]];

    public void Assign(int token, NameLabel label) => _last[_wordOf[token]] = label;

    [MethodImpl(HotPath.Options)]
    private void Add(Document document, int token, int sentenceStart, bool cased)
    {
        ref readonly var it = ref document[token];
        var number = _index[it.Hash];
        if (number == 0) _index[it.Hash] = number = _index.Count + 1;
        var word = _wordOf[token] = number - 1;
        if (it.Kind != TokenKind.Word) return;
        if (!it.Has(TokenShape.Capitalized)) _cases[word] |= Lower;
        else if (cased && token > sentenceStart && document[token - 1].Kind == TokenKind.Word) _cases[word] |= CapitalizedInside;
    }
}
