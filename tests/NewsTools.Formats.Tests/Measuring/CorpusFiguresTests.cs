using System;
using System.IO;
using System.Linq;
using NewsTools.Formats.Measuring;
using NewsTools.Measuring;

namespace NewsTools.Formats.Tests.Measuring;

/// <summary>Holds the figures on the shared corpus where docs/accuracy.md says they are: a change that costs accuracy has to say so.</summary>
public class CorpusFiguresTests
{
    [SharedCorpusFact]
    public void The_article_that_the_project_began_with_is_read_without_an_error()
    {
        var measure = new ExtractionMeasure();
        var corpus = Path.Combine(SharedCorpus.Folder!, "corpus");
        measure.Add("seed", GoldReader.Read(Path.Combine(corpus, "seed" + GoldReader.Extension)), SharedCorpus.Report(Path.Combine(corpus, "seed.txt")));
        Assert.Equal([], measure.Scores.Where(s => s.F1 < 1).Select(s => $"{s.Slot} {s.F1:F3}"));
    }

    [SharedCorpusFact]
    public void The_corpus_is_read_as_well_as_the_documentation_says()
    {
        var measure = new ExtractionMeasure();
        var dev = Path.Combine(SharedCorpus.Folder!, "corpus", "dev");
        foreach (var path in Directory.GetFiles(dev, "*" + GoldReader.Extension).Order(StringComparer.Ordinal))
        {
            var stem = path[..^GoldReader.Extension.Length];
            measure.Add(Path.GetFileName(stem), GoldReader.Read(path), SharedCorpus.Report(stem + ".txt"));
        }

        var low = new[] { ("participants", 0.95), ("positions", 0.88), ("affiliations", 0.85), ("organizations", 0.88), ("organization.roles", 0.8), ("event.name", 0.85), ("event.type", 0.88), ("presentations", 0.88), ("quotations", 0.95), ("speakers", 0.9) }
            .Where(floor => measure.Scores.Single(s => s.Slot == floor.Item1).F1 < floor.Item2);
        Assert.Equal([], low);
    }
}
