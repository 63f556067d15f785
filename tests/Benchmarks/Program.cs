using System;
using System.Diagnostics;
using System.IO;
using System.IO.Compression;
using System.Linq;
using NewsTools;
using NewsTools.Text;

// usage: Benchmarks ARCHIVE.zip [N]
// Reads N (default: all) of the archive's texts on one thread, twice, and prints how long the first report took, words a second of each pass
// (in the first one the runtime still compiles the engine), and memory.
if (args.Length == 0 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("usage: Benchmarks ARCHIVE.zip [N]");
    return 2;
}

using var archive = ZipFile.OpenRead(args[0]);
var entries = archive.Entries.Take(args.Length > 1 ? int.Parse(args[1]) : int.MaxValue).ToList();
var before = GC.GetTotalMemory(forceFullCollection: true);

var clock = Stopwatch.StartNew();
EventReader.Read(Load(entries[0]));
Console.WriteLine($"first report     {clock.ElapsedMilliseconds,10:N0} ms, word lists and weights loaded");

foreach (var pass in new[] { "first pass", "second pass" })
{
    // One text at a time, and the clock runs in the engine alone, so that neither loading nor holding the texts is measured.
    clock.Reset();
    var (words, people) = (0L, 0);
    foreach (var entry in entries)
    {
        var article = Load(entry);
        clock.Start();
        people += EventReader.Read(article).Participants.Count;
        clock.Stop();
        words += article.Words;
    }

    Console.WriteLine($"{pass,-16} {words / clock.Elapsed.TotalSeconds,10:N0} words a second ({entries.Count:N0} articles, {words:N0} words, {people:N0} persons, {clock.Elapsed.TotalSeconds:F1} s)");
}

Console.WriteLine($"engine's memory  {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1048576.0,10:F1} MB kept after all reports");
Console.WriteLine($"process peak     {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0,10:F1} MB, the runtime included");
return 0;

static Article Load(ZipArchiveEntry entry)
{
    using var reader = new StreamReader(entry.Open());
    var text = reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    var header = ArticleHeader.Read(text);
    return new Article(text) { Path = entry.FullName, Title = header.Title, Date = header.Date, BodyStart = header.BodyStart };
}
