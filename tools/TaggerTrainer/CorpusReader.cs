using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NewsTools;
using NewsTools.Formats.Measuring;
using NewsTools.Lexicons;
using NewsTools.Tagging;
using NewsTools.Text;

namespace TaggerTrainer;

/// <summary>An article of the corpus with its gold and the labels that the gold gives its tokens.</summary>
internal sealed record CorpusArticle(string Name, Article Article, EventReport Gold, LabeledText Labeled);

/// <summary>Reads the gold corpus and projects its names onto the texts.</summary>
internal static class CorpusReader
{
    public static IReadOnlyList<CorpusArticle> Read(string folder) =>
        Directory.GetFiles(folder, "*" + GoldReader.Extension).Order(StringComparer.Ordinal).Select(path =>
        {
            var gold = GoldReader.Read(path);
            var stem = path[..^GoldReader.Extension.Length];
            var text = File.ReadAllText(stem + ".txt").Replace("\r\n", "\n", StringComparison.Ordinal);
            var header = ArticleHeader.Read(text);
            var article = new Article(text) { Path = stem + ".txt", Title = header.Title, Date = header.Date, BodyStart = header.BodyStart, Language = "en" };
            return new CorpusArticle(Path.GetFileName(stem), article, gold, Project(Path.GetFileName(stem), article, gold));
        }).ToList();

    /// <summary>Labels every place where the gold's persons and organizations are named, longest names first, then the lexicon's places.</summary>
    private static LabeledText Project(string name, Article article, EventReport gold)
    {
        var document = Document.Parse(article, Lexicon.Default);
        var labels = new NameLabel[document.Count];
        var forms = gold.Organizations.SelectMany(o => o.Aliases.Prepend(o.Name)).Select(n => (Type: MentionType.Organization, Words: Cut(n)))
            .Concat(gold.Participants.SelectMany(Forms).Select(words => (Type: MentionType.Person, Words: words)))
            .Where(f => f.Words.Length > 0)
            .OrderByDescending(f => f.Words.Length);
        foreach (var (type, words) in forms)
            for (var t = 0; t + words.Length <= document.Count; t++)
                if (Stands(document, labels, t, words)) labels.Set(new TokenRange(t, t + words.Length), type);
        return new LabeledText(name, document, labels).WithPlaces();
    }

    /// <summary>A person's full name, the surname with each given name or initial left out, and each part that may stand alone.</summary>
    private static IEnumerable<string[]> Forms(Participant person)
    {
        var words = Cut(person.Name);
        yield return words;
        for (var i = 1; i < words.Length - 1; i++) yield return words[i..];
        if (words.Length > 2) yield return [words[0], words[^1]];
        foreach (var word in words) if (word.Length > 2) yield return [word];
    }

    private static bool Stands(Document document, NameLabel[] labels, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (labels[start + i] != NameLabel.Outside || document.Folded(start + i) != words[i]) return false;
        return document[start].Has(TokenShape.Capitalized | TokenShape.HasDigit) || words.Length > 1;
    }

    private static string[] Cut(string name) => Tokenizer.Tokenize(name).Select(t => Folding.Fold(name, t.Start, t.Length)).ToArray();
}
