using System;
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

    /// <summary>The text with the lexicon's places labelled where no name is: gold of news marks none.</summary>
    public LabeledText WithPlaces()
    {
        var labels = (NameLabel[])Labels.Clone();
        for (var t = 0; t < Document.Count; t++)
            if (PlaceAt(t) is { } place && Array.TrueForAll(labels[place.Start..place.End], l => l == NameLabel.Outside)) labels.Set(place, MentionType.Place);
        return this with { Labels = labels };
    }

    private TokenRange? PlaceAt(int token)
    {
        if (!Document[token].Has(TokenShape.Capitalized)) return null;
        var match = Document.MatchAt(token, LexiconCategory.Country) ?? Document.MatchAt(token, LexiconCategory.City) ?? Document.MatchAt(token, LexiconCategory.Region);
        return match?.Tokens;
    }
}
