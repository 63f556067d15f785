using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaggerTrainer;

// usage: TaggerTrainer train OUTPUT [--shared FOLDER] [--articles FOLDER]
//        TaggerTrainer cross-validate [--shared FOLDER] [--articles FOLDER] [--folds N]
//        TaggerTrainer calibrate [--shared FOLDER] [--articles FOLDER]
// The shared folder (default ../shared) holds train/*.iob and corpus/dev; the other one (default tests/articles) holds articles of our own
// with gold. News of our own with its names marked is in Texts. The same input gives the same weights.
const int Seed = 20;
const int Runs = 5;
const int Rounds = 8;
const int CorpusWeight = 4;
var shared = Option("--shared") ?? "../shared";
var articlesOfOurOwn = Option("--articles") ?? "tests/articles";
if (args.Length == 0 || !Directory.Exists(shared) || !Directory.Exists(articlesOfOurOwn))
{
    Console.Error.WriteLine("usage: TaggerTrainer train OUTPUT | cross-validate [--folds N] | calibrate   [--shared FOLDER] [--articles FOLDER]");
    return 2;
}

var general = Directory.GetFiles(Path.Combine(shared, "train"), "*.iob").Order(StringComparer.Ordinal).SelectMany(IobReader.Read).ToList();
var corpus = CorpusReader.Read(Path.Combine(shared, "corpus", "dev")).Concat(CorpusReader.Read(articlesOfOurOwn)).ToList();
var news = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Texts"), "*.txt").Order(StringComparer.Ordinal).SelectMany(MarkedTextReader.Read).ToList();
switch (args[0])
{
    case "train" when args.Length > 1:
        List<LabeledText> own = [.. corpus.Select(a => a.Labeled), .. news];
        Train(general, own).Save(args[1], own);
        return 0;
    case "cross-validate":
        CrossValidation.Run(general, news, corpus, int.Parse(Option("--folds") ?? "5"), (texts, articles) => Train(texts, articles).ToTagger(articles));
        return 0;
    case "calibrate":
        Calibration.Run(corpus);
        return 0;
    default:
        Console.Error.WriteLine($"{args[0]}: no such command, or its output is missing");
        return 2;
}

// News is what the engine reads; it counts several times.
static Perceptron Train(IEnumerable<LabeledText> texts, IReadOnlyCollection<LabeledText> articles) =>
    Perceptron.Train([.. texts, .. Enumerable.Repeat(articles, CorpusWeight).SelectMany(a => a)], Runs, Rounds, Seed);

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
