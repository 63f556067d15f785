using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NewsTools.Tagging;

namespace TaggerTrainer;

/// <summary>Trains the averaged perceptron that <see cref="Tagger"/> applies.</summary>
internal sealed class Perceptron
{
    private const int RareFeature = 2;
    private readonly int[] _weights = new int[NameLabels.Count << FeatureReader.RowBits];
    private readonly long[] _totals = new long[NameLabels.Count << FeatureReader.RowBits];
    private readonly int[] _changed = new int[NameLabels.Count << FeatureReader.RowBits];
    private readonly ushort[] _seen = new ushort[1 << FeatureReader.RowBits];
    private int _step;

    /// <summary>Trains several times from nothing, on the texts in orders that the seed decides, and averages over all of it.</summary>
    public static Perceptron Train(IReadOnlyList<LabeledText> texts, int runs, int rounds, int seed)
    {
        var perceptron = new Perceptron();
        var random = new Random(seed);
        foreach (var text in texts) perceptron.Count(text);
        for (var round = 0; round < runs * rounds; round++)
        {
            if (round % rounds == 0) perceptron.Restart();
            var order = texts.ToArray();
            random.Shuffle(order);
            foreach (var text in order) perceptron.Learn(text);
        }

        perceptron.Restart();
        return perceptron;
    }

    /// <summary>The tagger with these weights, rounded to bytes.</summary>
    public Tagger ToTagger(IEnumerable<LabeledText> sample)
    {
        var weights = Quantize();
        return new Tagger(weights, UnitOf(weights, sample));
    }

    public void Save(string path, IEnumerable<LabeledText> sample)
    {
        var weights = Quantize();
        using var writer = new BinaryWriter(new DeflateStream(File.Create(path), CompressionLevel.SmallestSize));
        writer.Write(UnitOf(weights, sample));
        writer.Write(weights.Select(w => (byte)w).ToArray());
    }

    private void Count(LabeledText text)
    {
        Walk(text, (reader, count, t) =>
        {
            for (var i = 0; i < count; i++) if (_seen[reader.Rows[i]] < ushort.MaxValue) _seen[reader.Rows[i]]++;
            return text.Labels[t];
        });
    }

    private void Learn(LabeledText text)
    {
        var scores = new int[NameLabels.Count];
        Walk(text, (reader, count, t) =>
        {
            Array.Clear(scores);
            for (var i = 0; i < count; i++)
                for (var label = 0; label < scores.Length; label++) scores[label] += _weights[(reader.Rows[i] * NameLabels.Count) + label];
            var before = t > text.Document.SentenceAt(t).Tokens.Start ? reader.Labels[t - 1] : NameLabel.Outside;
            var guess = Tagger.Best(scores, before);
            // Where the name's start was missed, the best that is left is to start it here.
            var gold = text.Labels[t].MayFollow(before) ? text.Labels[t] : text.Labels[t] - 1;
            _step++;
            if (guess != gold) Update(reader, count, gold, guess);
            return guess;
        });
    }

    private static void Walk(LabeledText text, Func<FeatureReader, int, int, NameLabel> decide)
    {
        var reader = new FeatureReader(text.Document);
        for (var t = 0; t < text.Document.Count; t++)
            if (reader.MayBeName(t)) reader.Assign(t, decide(reader, reader.Read(t), t));
    }

    private void Update(FeatureReader reader, int count, NameLabel gold, NameLabel guess)
    {
        for (var i = 0; i < count; i++)
        {
            var row = reader.Rows[i];
            if (_seen[row] < RareFeature) continue;
            Change((row * NameLabels.Count) + (int)gold, 1);
            Change((row * NameLabels.Count) + (int)guess, -1);
        }
    }

    private void Change(int weight, int by)
    {
        _totals[weight] += (long)_weights[weight] * (_step - _changed[weight]);
        _changed[weight] = _step;
        _weights[weight] += by;
    }

    /// <summary>Brings the totals up to date and forgets the weights.</summary>
    private void Restart()
    {
        for (var i = 0; i < _weights.Length; i++) Change(i, 0);
        Array.Clear(_weights);
    }

    /// <summary>Averages as bytes; the largest ten in a hundred thousand are cut off so that the others keep their steps.</summary>
    private sbyte[] Quantize()
    {
        var sizes = _totals.Where(t => t != 0).Select(Math.Abs).Order().ToArray();
        var largest = sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9999)];
        return _totals.Select(t => (sbyte)Math.Clamp(Math.Round(t * 127m / largest), -127, 127)).ToArray();
    }

    /// <summary>The median margin of the sample's right decisions for a name.</summary>
    private static int UnitOf(sbyte[] weights, IEnumerable<LabeledText> sample)
    {
        var tagger = new Tagger(weights, 100);
        var margins = new List<int>();
        foreach (var text in sample)
        {
            var tags = tagger.Tag(text.Document);
            for (var t = 0; t < text.Labels.Length; t++)
                if (text.Labels[t].Type() is { } type && tags[t].Type() == type) margins.Add(tags.Margin(t, type));
        }

        margins.Sort();
        return margins.Count == 0 ? 1 : Math.Max(1, margins[margins.Count / 2]);
    }
}
