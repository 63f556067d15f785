using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TaggerTrainer;

// usage: TaggerTrainer train OUTPUT [--shared FOLDER]
//        TaggerTrainer cross-validate [--shared FOLDER] [--folds N]
// FOLDER (default ../shared) holds train/*.iob and corpus/dev. The same input gives the same weights.
const int Seed = 20;
const int Rounds = 10;
var shared = Option("--shared") ?? "../shared";
if (args.Length == 0 || !Directory.Exists(shared))
{
    Console.Error.WriteLine("usage: TaggerTrainer train OUTPUT | cross-validate [--folds N]   [--shared FOLDER]");
    return 2;
}

var general = Directory.GetFiles(Path.Combine(shared, "train"), "*.iob").Order(StringComparer.Ordinal).SelectMany(IobReader.Read).ToList();
var corpus = CorpusReader.Read(Path.Combine(shared, "corpus", "dev"));
switch (args[0])
{
    case "train":
        var own = corpus.Select(a => a.Labeled).ToList();
        Perceptron.Train(Mix(own), Rounds, Seed).Save(args[1], own);
        return 0;
    case "cross-validate":
        CrossValidation.Run(corpus, int.Parse(Option("--folds") ?? "10"), rest => Perceptron.Train(Mix(rest), Rounds, Seed).ToTagger(rest));
        return 0;
    default:
        Console.Error.WriteLine($"{args[0]}: no such command");
        return 2;
}

// The corpus is what the engine reads; it counts three times.
List<LabeledText> Mix(IReadOnlyCollection<LabeledText> own) => [.. general, .. own, .. own, .. own];

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
