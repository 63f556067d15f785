using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Tagging;

/// <summary>
/// A greedy tagger of names, an averaged perceptron over hashed features. It reads left to right and takes at each token the
/// best label that may follow the one before. Its weights were trained by tools/TaggerTrainer. Integers throughout, so that every machine says the same.
/// </summary>
internal sealed class Tagger
{
    private const int RowsAtOnce = 4096;
    private static readonly Lazy<Tagger> Trained = new(Load);
    private readonly ulong[] _rows;
    private readonly int _unit;

    /// <param name="weights">For each feature row a weight of each label.</param>
    /// <param name="unit">The margin of a typical right decision, to which margins are scaled.</param>
    public Tagger(sbyte[] weights, int unit)
        : this(new ulong[weights.Length / NameLabels.Count], unit)
    {
        var bytes = new byte[weights.Length];
        Buffer.BlockCopy(weights, 0, bytes, 0, bytes.Length);
        Pack(bytes, _rows, 0);
    }

    private Tagger(ulong[] rows, int unit)
    {
        _rows = rows;
        _unit = unit;
    }

    /// <summary>The tagger with the weights that come with the engine.</summary>
    public static Tagger Default => Trained.Value;

    [MethodImpl(HotPath.Options)]
    public NameTags Tag(Document document)
    {
        var reader = new FeatureReader(document);
        var margins = new int[document.Count * NameLabels.Count];
        var scores = new int[NameLabels.Count];
        for (var t = 0; t < document.Count; t++)
        {
            if (!reader.MayBeName(t)) continue;
            Score(reader, t, scores);
            for (var label = 0; label < scores.Length; label++) margins[(t * NameLabels.Count) + label] = scores[label] * 100 / _unit;
            reader.Assign(t, Best(scores, t > 0 && document.SentenceAt(t).Tokens.Start < t ? reader.Labels[t - 1] : NameLabel.Outside));
        }

        return new NameTags(reader.Labels, margins);
    }

    /// <summary>The label with the highest score that may follow the one before.</summary>
    [MethodImpl(HotPath.Options)]
    public static NameLabel Best(int[] scores, NameLabel before)
    {
        var best = NameLabel.Outside;
        for (var label = NameLabel.BeginPerson; label <= NameLabel.InsidePlace; label++)
            if (scores[(int)label] > scores[(int)best] && label.MayFollow(before)) best = label;
        return best;
    }

    private static Tagger Load()
    {
        using var resource = typeof(Tagger).Assembly.GetManifestResourceStream("NewsTools.Tagger") ?? throw new InvalidOperationException("The tagger's weights are missing.");
        using var reader = new BinaryReader(new DeflateStream(resource, CompressionMode.Decompress));
        var unit = reader.ReadInt32();
        var tagger = new Tagger(new ulong[1 << FeatureReader.RowBits], unit);
        for (var row = 0; row < tagger._rows.Length; row += RowsAtOnce) Pack(reader.ReadBytes(NameLabels.Count * RowsAtOnce), tagger._rows, row);
        return tagger;
    }

    [MethodImpl(HotPath.Options)]
    private void Score(FeatureReader reader, int token, int[] scores)
    {
        var count = reader.Read(token);
        var numbers = reader.Rows;
        var rows = _rows;
        int s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0;
        for (var i = 0; i < count; i++)
        {
            var row = rows[numbers[i]];
            s0 += (sbyte)row;
            s1 += (sbyte)(row >> 8);
            s2 += (sbyte)(row >> 16);
            s3 += (sbyte)(row >> 24);
            s4 += (sbyte)(row >> 32);
            s5 += (sbyte)(row >> 40);
            s6 += (sbyte)(row >> 48);
        }

        (scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6]) = (s0, s1, s2, s3, s4, s5, s6);
    }

    /// <summary>Writes the weights' rows from one on, each in one word, a byte a weight: a row is one look at memory.</summary>
    [MethodImpl(HotPath.Options)]
    private static void Pack(byte[] weights, ulong[] rows, int first)
    {
        for (var i = 0; i < weights.Length; i++) rows[first + (i / NameLabels.Count)] |= (ulong)weights[i] << (8 * (i % NameLabels.Count));
    }
}
