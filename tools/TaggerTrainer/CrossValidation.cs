using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools;
using NewsTools.Linking;
using NewsTools.Measuring;
using NewsTools.Mentions;
using NewsTools.Tagging;
using NewsTools.Text;

namespace TaggerTrainer;

/// <summary>Measures rules alone, the tagger alone, and both, on texts that the tagger was not trained on.</summary>
internal sealed class CrossValidation
{
    private readonly List<(CorpusArticle Article, NameTags Tags)> _articles = [];
    private readonly List<(LabeledText Text, NameTags Tags)> _texts = [];
    private readonly List<(LabeledText Text, NameTags Tags)> _news = [];

    private delegate IReadOnlyList<NameMention> Finder(Document document, NameTags tags);

    /// <param name="train">Trains on general texts and on news.</param>
    public static void Run(IReadOnlyList<LabeledText> general, IReadOnlyList<LabeledText> news, IReadOnlyList<CorpusArticle> corpus, int folds, Func<IEnumerable<LabeledText>, IReadOnlyCollection<LabeledText>, Tagger> train)
    {
        var validation = new CrossValidation();
        for (var fold = 0; fold < folds; fold++)
        {
            var tagger = train(general.Where((_, i) => i % folds != fold), [.. corpus.Where((_, i) => i % folds != fold).Select(a => a.Labeled), .. news.Where((_, i) => i % folds != fold)]);
            validation._articles.AddRange(corpus.Where((_, i) => i % folds == fold).Select(a => (a, tagger.Tag(a.Labeled.Document))));
            validation._texts.AddRange(general.Where((_, i) => i % folds == fold).Select(t => (t, tagger.Tag(t.Document))));
            validation._news.AddRange(news.Where((_, i) => i % folds == fold).Select(t => (t, tagger.Tag(t.Document))));
        }

        Console.WriteLine($"{"",-14}{"of",-34}{"P",8}{"R",8}{"F1",8}");
        validation.Print("rules alone", (document, _) => NameFinder.Find(document, null));
        validation.Print("tagger alone", (_, tags) => tags.Names().Where(n => n.Type != MentionType.Place).Select(n => new NameMention(n.Type, n.Tokens, "tagger", 1)).ToList());
        validation.Print("both", NameFinder.Find);
    }

    private void Print(string what, Finder find)
    {
        SlotScore[] mentions =
        [
            InTexts(_news, find, MentionType.Person, "persons, news of our own"),
            InTexts(_news, find, MentionType.Organization, "organizations, news of our own"),
            InTexts(_texts, find, MentionType.Person, "persons, general texts"),
            InTexts(_texts, find, MentionType.Organization, "organizations, general texts"),
        ];
        foreach (var score in InCorpus(find).Concat(mentions))
            Console.WriteLine($"{what,-14}{score.Slot,-34}{score.Precision,8:F3}{score.Recall,8:F3}{score.F1,8:F3}");
    }

    /// <summary>The scores of the corpus's slots, each person and organization counted once an article.</summary>
    private IEnumerable<SlotScore> InCorpus(Finder find)
    {
        var measure = new ExtractionMeasure();
        foreach (var (article, tags) in _articles)
        {
            var document = article.Labeled.Document;
            var entities = EntityResolver.Resolve(document, find(document, tags));
            measure.Add(article.Name, article.Gold, new EventReport(article.Article)
            {
                Participants = entities.People.Select(p => new Participant(p.Name)).ToValueList(),
                Organizations = entities.Institutions.Select(i => new Organization(i.Name)).ToValueList(),
            });
        }

        return measure.Scores.Where(s => s.Slot is "participants" or "organizations").Select(s => s with { Slot = s.Slot + ", corpus" });
    }

    /// <summary>The score of the mentions of texts that no rule was written on, each with its exact bounds.</summary>
    private static SlotScore InTexts(IEnumerable<(LabeledText Text, NameTags Tags)> texts, Finder find, MentionType type, string slot)
    {
        int gold = 0, found = 0, hits = 0;
        foreach (var (text, tags) in texts)
        {
            var expected = text.Labels.Names().Where(n => n.Type == type).Select(n => n.Tokens).ToHashSet();
            var names = find(text.Document, tags).Where(m => m.Type == type).Select(m => m.Tokens).ToList();
            gold += expected.Count;
            found += names.Count;
            hits += names.Count(expected.Contains);
        }

        return SlotScore.Of(slot, gold, found, hits);
    }
}
