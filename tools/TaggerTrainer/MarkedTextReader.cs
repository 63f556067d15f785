using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using NewsTools;

namespace TaggerTrainer;

/// <summary>
/// Reads news of our own with its names marked: "[P Ama Boateng] of [O Bank of Ghana]". A file holds several articles with a line
/// "=====" between two; an article's first line is its headline.
/// </summary>
internal static class MarkedTextReader
{
    private const string Separator = "=====";

    public static IEnumerable<LabeledText> Read(string path)
    {
        var count = 0;
        foreach (var part in File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            yield return Unmark($"{Path.GetFileNameWithoutExtension(path)}-{count++}", part);
    }

    private static LabeledText Unmark(string name, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var names = new List<(int Start, int Length, MentionType Type)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (TypeAt(marked, i) is not { } type)
            {
                text.Append(marked[i]);
                continue;
            }

            var end = marked.IndexOf(']', i);
            if (end < 0) throw new InvalidDataException($"{name}: a mark is not closed: {marked[i..Math.Min(i + 40, marked.Length)]}");
            names.Add((text.Length, end - i - 3, type));
            text.Append(marked, i + 3, end - i - 3);
            i = end;
        }

        var article = new Article(text.ToString());
        return LabeledText.Of(name, article with { Title = article.Text.Split('\n')[0] }, names).WithPlaces();
    }

    private static MentionType? TypeAt(string text, int at) =>
        text[at] != '[' || at + 2 >= text.Length || text[at + 2] != ' ' ? null : text[at + 1] switch { 'P' => MentionType.Person, 'O' => MentionType.Organization, _ => null };
}
