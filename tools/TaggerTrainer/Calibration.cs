using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools;
using NewsTools.Measuring;

namespace TaggerTrainer;

/// <summary>Holds the confidence of facts against how many of them are right.</summary>
internal static class Calibration
{
    private static readonly double[] Steps = [0.95, 0.9, 0.8, 0.7, 0];

    public static void Run(IReadOnlyList<CorpusArticle> corpus)
    {
        var facts = corpus.SelectMany(FactsOf).ToList();
        Console.WriteLine($"{"confidence",-12}{"fact",-16}{"facts",7}{"right",8}");
        foreach (var slot in facts.Select(f => f.Slot).Distinct().Append("all"))
        {
            for (var i = 0; i < Steps.Length; i++)
            {
                var above = i == 0 ? double.MaxValue : Steps[i - 1];
                var group = facts.Where(f => (slot == "all" || f.Slot == slot) && f.Confidence >= Steps[i] && f.Confidence < above).ToList();
                if (group.Count > 0) Console.WriteLine($"{(i == Steps.Length - 1 ? "below " + Steps[i - 1] : "from " + Steps[i]),-12}{slot,-16}{group.Count,7}{group.Count(f => f.Right) / (double)group.Count,8:F3}");
            }
        }
    }

    private static IEnumerable<(string Slot, double Confidence, bool Right)> FactsOf(CorpusArticle article)
    {
        var report = EventReader.Read(article.Article);
        var measure = new ExtractionMeasure();
        measure.Add(article.Name, article.Gold, report);
        var spurious = measure.Errors.Where(e => e.Kind == ExtractionErrorKind.Spurious).Select(e => (e.Slot, e.Value)).ToHashSet();
        return report.Participants.Select(p => Fact("participants", p.Name, p.Confidence))
            .Concat(report.Organizations.Select(o => Fact("organizations", o.Name, o.Confidence)))
            .Concat(report.Presentations.Select(p => Fact("presentations", p.Title, p.Confidence)))
            .Concat(report.Topics.Select(t => Fact("topics", t.Title, t.Confidence)))
            .Concat(report.Quotations.Select(q => Fact("quotations", q.Text, q.Confidence)))
            .Concat(report.Event is { } e ? [Fact("event.type", e.Type, e.Confidence)] : []);

        (string Slot, double Confidence, bool Right) Fact(string slot, string value, double confidence) => (slot, confidence, !spurious.Contains((slot, value)));
    }
}
