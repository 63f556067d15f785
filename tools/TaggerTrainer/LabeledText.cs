using System.Collections.Generic;
using NewsTools;
using NewsTools.Lexicons;
using NewsTools.Tagging;
using NewsTools.Text;

namespace TaggerTrainer;

/// <summary>A document with the label of each token.</summary>
internal sealed record LabeledText(string Name, Document Document, NameLabel[] Labels)
{
    /// <summary>Cuts a text and labels the tokens of its names, which are stretches of code units.</summary>
    public static LabeledText Of(string name, Article article, IEnumerable<(int Start, int Length, MentionType Type)> names)
    {
        var document = Document.Parse(article, Lexicon.Default);
        var labels = new NameLabel[document.Count];
        foreach (var (start, length, type) in names)
            labels.Set(document.TokensIn(start, length), type);

        return new LabeledText(name, document, labels);
    }
}
