using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NewsTools;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace TaggerTrainer;

/// <summary>Reads "token TAB tag" files and sets their tokens as running text, so that the engine cuts them its own way.</summary>
internal static class IobReader
{
    private static readonly HashSet<string> NoSpaceBefore = [".", ",", ";", ":", "!", "?", ")", "]", "%", "'s", "\u2019s", "n't", "'", "\u2019", "'re", "'ve", "'ll", "'d", "'m", "\u201D", "-", "/", "\u2026"];
    private static readonly HashSet<string> NoSpaceAfter = ["(", "[", "$", "\u201C", "\u00A3", "\u20AC", "-", "/", "#"];

    public static IEnumerable<LabeledText> Read(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var text = new StringBuilder();
        var names = new List<(int Start, int Length, MentionType Type)>();
        var documents = 0;
        var quoted = false;
        var last = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal))
            {
                if (text.Length > 0) yield return Finish();
            }
            else if (line.Length == 0)
            {
                if (text.Length > 0) text.Append("\n\n");
                last = "";
                quoted = false;
            }
            else
            {
                var parts = line.Split('\t');
                Append(parts[0], parts[1]);
            }
        }

        if (text.Length > 0) yield return Finish();

        void Append(string token, string tag)
        {
            var mark = token is "\"" or "''" or "``";
            if (mark) (token, quoted) = ("\"", !quoted);
            var closes = mark && !quoted;
            if (last.Length > 0 && !NoSpaceBefore.Contains(token) && !NoSpaceAfter.Contains(last) && !closes && last != "opening") text.Append(' ');
            if (tag[0] == 'B') names.Add((text.Length, token.Length, tag[2..] switch { "PER" => MentionType.Person, "ORG" => MentionType.Organization, _ => MentionType.Place }));
            else if (tag[0] == 'I') names[^1] = names[^1] with { Length = text.Length + token.Length - names[^1].Start };
            text.Append(token);
            last = mark && quoted ? "opening" : token;
        }

        LabeledText Finish()
        {
            var labeled = LabeledText.Of($"{name}-{documents++}", new Article(text.ToString()), WithoutTitles(text.ToString(), names));
            text.Clear();
            names.Clear();
            (last, quoted) = ("", false);
            return labeled;
        }
    }

    /// <summary>Some sources count "President" and "Iraqi" as part of a person's name; our guidelines do not.</summary>
    private static List<(int Start, int Length, MentionType Type)> WithoutTitles(string text, List<(int Start, int Length, MentionType Type)> names)
    {
        var document = Document.Parse(new Article(text), Lexicon.Default);
        return names.Select(n =>
        {
            if (n.Type != MentionType.Person) return n;
            var tokens = document.TokensIn(n.Start, n.Length);
            var first = tokens.Start;
            while (first < tokens.End - 1 && IsTitle(document, first)) first++;
            return first < tokens.End ? (document[first].Start, n.Start + n.Length - document[first].Start, n.Type) : n;
        }).ToList();
    }

    private static bool IsTitle(Document document, int token) =>
        document[token].Kind == TokenKind.Genitive
        || (!document[token].Has(TokenShape.Capitalized) && !document.Has(token, LexiconCategory.NameParticle))
        || ((document.Has(token, LexiconCategory.Honorific) || document.Has(token, LexiconCategory.PostHead) || document.Has(token, LexiconCategory.PostModifier)
            || document.Has(token, LexiconCategory.Rank) || document.Has(token, LexiconCategory.Demonym) || document.Has(token, LexiconCategory.Country))
            && !document.Has(token, LexiconCategory.GivenName));
}
