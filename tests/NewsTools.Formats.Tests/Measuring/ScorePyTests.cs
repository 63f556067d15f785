using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using NewsTools.Formats.Measuring;
using NewsTools.Formats.Writing.Text;
using NewsTools.Measuring;

namespace NewsTools.Formats.Tests.Measuring;

public class ScorePyTests
{
    [SharedCorpusFact]
    public void Every_figure_equals_that_of_the_reference_program()
    {
        var dev = Path.Combine(SharedCorpus.Folder!, "corpus", "dev");
        var measure = new ExtractionMeasure();
        var lines = new List<string>();
        foreach (var path in Directory.GetFiles(dev, "*" + GoldReader.Extension).Order(StringComparer.Ordinal))
        {
            var stem = path[..^GoldReader.Extension.Length];
            var report = GoldFolder.Report(stem + ".txt");
            measure.Add(Path.GetFileName(stem), GoldReader.Read(path), report);
            lines.Add(JsonReport.ToJson(report, indented: false));
        }

        var reference = RunReference(dev, lines);
        Assert.Equal(reference.RootElement.EnumerateObject().Select(slot => slot.Name), measure.Scores.Select(s => s.Slot));
        foreach (var score in measure.Scores)
        {
            var slot = reference.RootElement.GetProperty(score.Slot);
            Assert.Equal((score.Slot, slot.GetProperty("gold").GetInt32(), slot.GetProperty("said").GetInt32()), (score.Slot, score.Gold, score.Found));
            Assert.Equal(slot.GetProperty("p").GetDouble(), score.Precision, 9);
            Assert.Equal(slot.GetProperty("r").GetDouble(), score.Recall, 9);
            Assert.Equal(slot.GetProperty("f1").GetDouble(), score.F1, 9);
        }
    }

    private static JsonDocument RunReference(string gold, IEnumerable<string> lines)
    {
        var reports = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        File.WriteAllLines(reports, lines);
        try
        {
            var program = Path.Combine(SharedCorpus.Folder!, "tools", "score.py");
            using var python = Process.Start(new ProcessStartInfo(SharedCorpus.Python, [program, gold, reports, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return JsonDocument.Parse(output);
        }
        finally
        {
            File.Delete(reports);
        }
    }
}
