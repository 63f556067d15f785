using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Tagging;

/// <summary>What the tagger says of a document: each token's label and how sure it is.</summary>
internal sealed class NameTags
{
    private readonly NameLabel[] _labels;
    private readonly int[] _scores;

    /// <param name="labels">The label of each token.</param>
    /// <param name="scores">For each token the scores of its labels, zero where the tagger did not look.</param>
    public NameTags(NameLabel[] labels, int[] scores)
    {
        _labels = labels;
        _scores = scores;
    }

    public NameLabel this[int token] => _labels[token];

    /// <summary>
    /// How much the tagger prefers the type for a token to all else, in hundredths of a sure decision; negative when it prefers something else.
    /// </summary>
    public int Margin(int token, MentionType type)
    {
        var begin = (int)NameLabels.Begin(type);
        int best = int.MinValue, other = int.MinValue;
        for (var label = 0; label < NameLabels.Count; label++)
        {
            var score = _scores[(token * NameLabels.Count) + label];
            if (label == begin || label == begin + 1) best = System.Math.Max(best, score);
            else other = System.Math.Max(other, score);
        }

        return best - other;
    }

    /// <summary>The mean margin of a stretch.</summary>
    public int Margin(TokenRange tokens, MentionType type)
    {
        var sum = 0;
        for (var t = tokens.Start; t < tokens.End; t++) sum += Margin(t, type);
        return tokens.IsEmpty ? 0 : sum / tokens.Count;
    }

    /// <summary>The names that the labels make up, by place.</summary>
    public IEnumerable<(MentionType Type, TokenRange Tokens)> Names() => _labels.Names();
}
