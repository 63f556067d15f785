using System;

namespace NewsTools.Text;

/// <summary>
/// A sketch of a text by which copies are known, also edited ones: the least values that a number of hash functions take
/// over its runs of three words (MinHash). The part of equal values estimates the part of the runs that two texts share.
/// </summary>
internal sealed class ArticleSketch
{
    public const int Length = 48;
    private const int ShingleLength = 3;
    private static readonly ulong[] Factors = MakeFactors();
    private readonly uint[] _least = new uint[Length];

    private ArticleSketch()
    {
        for (var i = 0; i < Length; i++) _least[i] = uint.MaxValue;
    }

    public uint this[int index] => _least[index];

    /// <summary>The sketch of a text; only its letters and digits count.</summary>
    public static ArticleSketch Of(string text, int start)
    {
        var sketch = new ArticleSketch();
        var words = new ulong[ShingleLength];
        var count = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            var hash = Folding.Seed;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++) hash = Folding.Add(hash, text[i]);
            words[count++ % ShingleLength] = hash;
            if (count >= ShingleLength) sketch.Add(Folding.Combine(Folding.Combine(words[count % ShingleLength], words[(count + 1) % ShingleLength]), words[(count + 2) % ShingleLength]));
        }

        return sketch;
    }

    /// <summary>About which part of their runs of words two texts share.</summary>
    public double SimilarityTo(ArticleSketch other)
    {
        var equal = 0;
        for (var i = 0; i < Length; i++) if (_least[i] == other._least[i]) equal++;
        return (double)equal / Length;
    }

    private void Add(ulong shingle)
    {
        for (var i = 0; i < Length; i++)
        {
            var value = (uint)(((shingle ^ (shingle >> 29)) * Factors[i]) >> 32);
            if (value < _least[i]) _least[i] = value;
        }
    }

    private static ulong[] MakeFactors()
    {
        var factors = new ulong[Length];
        var state = Folding.Seed;
        for (var i = 0; i < Length; i++)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            factors[i] = (state ^ (state >> 33)) | 1;
        }

        return factors;
    }
}
