using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats.Reading;

/// <summary>The YAML between two lines "---" at a text's start.</summary>
internal static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>What the front matter says, and the text behind it. Broken front matter is a warning and says nothing.</summary>
    public static (ArticleMetadata Metadata, string Text) Split(ArticleSource source, string text, ReadingContext context)
    {
        text = text.Replace("\r\n", "\n");
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal)) return (ArticleMetadata.None, text);
        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal);
        while (end >= 0 && !EndsLine(text, end + 1 + Fence.Length)) end = text.IndexOf("\n" + Fence, end + 1, StringComparison.Ordinal);
        if (end < 0)
        {
            context.Warn(source.Name, ArticleProblemKind.InvalidFrontMatter, "starts with the line '---' of YAML front matter, which no second such line ends");
            return (ArticleMetadata.None, text.Substring(Fence.Length + 1));
        }

        var bodyStart = text.IndexOf('\n', end + 1) is var line and >= 0 ? line + 1 : text.Length;
        return (Read(source, text.Substring(Fence.Length + 1, Math.Max(0, end - Fence.Length)), context), text.Substring(bodyStart));
    }

    private static bool EndsLine(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        return at >= text.Length || text[at] == '\n';
    }

    private static ArticleMetadata Read(ArticleSource source, string yaml, ReadingContext context)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new System.IO.StringReader(yaml));
            if (stream.Documents.Count == 0) return ArticleMetadata.None;
            if (stream.Documents[0].RootNode is not YamlMappingNode map) throw new YamlException("it holds no 'name: value' lines");
            return FromMap(map);
        }
        catch (YamlException e)
        {
            // The fence is the first line of the file; YamlDotNet counts from the line behind it.
            var place = e.Start.Line > 0 ? FormattableString.Invariant($" (line {e.Start.Line + 1}, column {e.Start.Column})") : "";
            context.Warn(source.Name, ArticleProblemKind.InvalidFrontMatter, $"has YAML front matter that cannot be read{place}: {e.Message}", e);
            return ArticleMetadata.None;
        }
    }

    private static ArticleMetadata FromMap(YamlMappingNode map)
    {
        var values = new Dictionary<string, YamlNode>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in map.Children) if (pair.Key is YamlScalarNode { Value: { } key }) values[key] = pair.Value;

        YamlNode? First(params string[] keys) => keys.Select(k => values.TryGetValue(k, out var node) ? node : null).FirstOrDefault(n => n is not null);
        string? Text(params string[] keys) => First(keys) is { } node && Items(node) is { Count: > 0 } items ? items.ToString(", ") : null;

        return new ArticleMetadata
        {
            Title = Text("title", "headline"),
            Date = Text("date", "published") is { } date ? DateOf(date) : null,
            Author = Text("author", "authors", "by"),
            Site = Text("site", "source", "publisher"),
            Language = Text("language", "lang"),
            Uri = Text("url", "uri", "link", "canonical"),
            Tags = First("tags", "keywords", "categories") is { } tags ? Items(tags) : ValueList<string>.Empty,
        };
    }

    private static ValueList<string> Items(YamlNode node) => node switch
    {
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(n => n.Value).OfType<string>().ToValueList(),
        YamlScalarNode { Value: { Length: > 0 } value } => ValueList.Of(value),
        _ => ValueList<string>.Empty,
    };

    private static DateTime? DateOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date.Date : null;
}
