using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools;
using NewsTools.Measuring;
using NewsTools.Tagging;

namespace TaggerTrainer;

/// <summary>Measures the tagger on articles that it was not trained on.</summary>
internal static class CrossValidation
{
    public static void Run(IReadOnlyList<CorpusArticle> corpus, int folds, Func<IReadOnlyList<LabeledText>, Tagger> train)
    {
        var person = new Tally();
        var organization = new Tally();
        for (var fold = 0; fold < folds; fold++)
        {
            var tagger = train(corpus.Where((_, i) => i % folds != fold).Select(a => a.Labeled).ToList());
            foreach (var article in corpus.Where((_, i) => i % folds == fold))
            {
                var gold = new NameTags(article.Labeled.Labels, []).Names().ToHashSet();
                var found = tagger.Tag(article.Labeled.Document).Names().ToHashSet();
                person.Add(gold, found, MentionType.Person);
                organization.Add(gold, found, MentionType.Organization);
            }
        }

        Console.WriteLine(person.Score("mentions of persons"));
        Console.WriteLine(organization.Score("mentions of organizations"));
    }

    private sealed class Tally
    {
        private int _gold, _found, _hits;

        public void Add(IEnumerable<(MentionType Type, NewsTools.Text.TokenRange Tokens)> gold, HashSet<(MentionType Type, NewsTools.Text.TokenRange Tokens)> found, MentionType type)
        {
            foreach (var name in gold.Where(n => n.Type == type))
            {
                _gold++;
                if (found.Contains(name)) _hits++;
            }

            _found += found.Count(n => n.Type == type);
        }

        public SlotScore Score(string slot) => SlotScore.Of(slot, _gold, _found, _hits);
    }
}
