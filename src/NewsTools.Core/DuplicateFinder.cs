using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools;

/// <summary>
/// Knows the articles it has seen: the same one saved twice, or syndicated with small edits. It holds a sketch of
/// each, not the texts.
/// </summary>
public sealed class DuplicateFinder
{
    private const double Same = 0.6;
    private const int RowsInBand = 3;
    private readonly Dictionary<ulong, int> _bands = [];
    private readonly List<(ArticleSketch Sketch, string Name)> _seen = [];

    /// <summary>What the article repeats: path, address or id of the one seen before; null when it is new.</summary>
    public string? Find(Article article)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        var sketch = ArticleSketch.Of(article.Text, Math.Min(article.BodyStart, article.Text.Length));
        if (sketch[0] == uint.MaxValue) sketch = ArticleSketch.Of(article.Text, 0);
        for (var band = 0; band < ArticleSketch.Length / RowsInBand; band++)
            if (_bands.TryGetValue(KeyOf(sketch, band), out var before) && _seen[before].Sketch.SimilarityTo(sketch) >= Same) return _seen[before].Name;

        for (var band = 0; band < ArticleSketch.Length / RowsInBand; band++) _bands[KeyOf(sketch, band)] = _seen.Count;
        _seen.Add((sketch, article.Path ?? article.Uri ?? article.Id));
        return null;
    }

    private static ulong KeyOf(ArticleSketch sketch, int band)
    {
        var key = Folding.Combine(Folding.Seed, (ulong)band);
        for (var row = 0; row < RowsInBand; row++) key = Folding.Combine(key, sketch[(band * RowsInBand) + row]);
        return key;
    }
}
