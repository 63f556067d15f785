using System;
using System.IO;
using System.Linq;
using NewsTools.Formats.Measuring;
using NewsTools.Measuring;
using NewsTools.Text;

namespace NewsTools.Formats.Tests.Measuring;

/// <summary>A folder of texts with a gold file beside each.</summary>
internal static class GoldFolder
{
    /// <summary>The figures of all texts of the folder.</summary>
    public static ExtractionMeasure Measure(string folder)
    {
        var measure = new ExtractionMeasure();
        foreach (var path in Directory.GetFiles(folder, "*" + GoldReader.Extension).Order(StringComparer.Ordinal)) Add(measure, path[..^GoldReader.Extension.Length]);
        return measure;
    }

    /// <summary>Adds the figures of one text, named without its extension.</summary>
    public static void Add(ExtractionMeasure measure, string stem) => measure.Add(Path.GetFileName(stem), GoldReader.Read(stem + GoldReader.Extension), Report(stem + ".txt"));

    /// <summary>The report of one text.</summary>
    public static EventReport Report(string path)
    {
        var text = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        var header = ArticleHeader.Read(text);
        return EventReader.Read(new Article(text) { Path = path, Title = header.Title, Date = header.Date, BodyStart = header.BodyStart });
    }
}
