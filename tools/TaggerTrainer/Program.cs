using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaggerTrainer;

// usage: TaggerTrainer train OUTPUT [--shared FOLDER]
//        TaggerTrainer cross-validate [--shared FOLDER] [--folds N]
//        TaggerTrainer calibrate [--shared FOLDER]
// FOLDER (default ../shared) holds train/*.iob and corpus/dev. The same input gives the same weights.
const int Seed = 20;
const int Runs = 5;
const int Rounds = 8;
const int CorpusWeight = 4;
var shared = Option("--shared") ?? "../shared";
if (args.Length == 0 || !Directory.Exists(shared))
{
    Console.Error.WriteLine("usage: TaggerTrainer train OUTPUT | cross-validate [--folds N] | calibrate   [--shared FOLDER]");
    return 2;
}

var general = Directory.GetFiles(Path.Combine(shared, "train"), "*.iob").Order(StringComparer.Ordinal).SelectMany(IobReader.Read).ToList();
var corpus = CorpusReader.Read(Path.Combine(shared, "corpus", "dev"));
switch (args[0])
{
    case "train" when args.Length > 1:
        var own = corpus.Select(a => a.Labeled).ToList();
        Train(general, own).Save(args[1], own);
        return 0;
    case "cross-validate":
        CrossValidation.Run(general, corpus, int.Parse(Option("--folds") ?? "5"), (texts, articles) => Train(texts, articles).ToTagger(articles));
        return 0;
    case "calibrate":
        Calibration.Run(corpus);
        return 0;
    default:
        Console.Error.WriteLine($"{args[0]}: no such command, or its output is missing");
        return 2;
}

// The corpus is what the engine reads; it counts several times.
static Perceptron Train(IEnumerable<LabeledText> texts, IReadOnlyCollection<LabeledText> articles) =>
    Perceptron.Train([.. texts, .. Enumerable.Repeat(articles, CorpusWeight).SelectMany(a => a)], Runs, Rounds, Seed);

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
