using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace NewsTools.Formats.Reading;

/// <summary>JSON: one article, an array of them, an object that holds such an array; JSON Lines: one a line, streamed.</summary>
internal static class JsonArticles
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        using var json = Parse(TextOf(source, context));
        if (FeedArticles.IsJsonFeed(json.RootElement)) return FeedArticles.ReadJson(source, json.RootElement.Clone(), context);
        var fields = new ArticleFields(context.Options.Properties);
        var records = RecordsOf(json.RootElement.Clone(), fields);
        return records is null ? [ToArticle(source, json.RootElement, fields)] : ReadRecords(source, records.Value, fields, context);
    }

    public static IEnumerable<Article> ReadLines(ArticleSource source, ReadingContext context)
    {
        var fields = new ArticleFields(context.Options.Properties);
        using var lines = new LineReader(source.Open(), context.Options.MaxTextBytes, source.Encoding ?? context.Options.Encoding ?? new UTF8Encoding(false));
        for (var number = 1; lines.Read() is { } line; number++)
        {
            if (line.IsTooLong || line.Text.Trim().Length > 0)
                foreach (var article in context.Guard(Numbered(source, number).Name, () => [ReadLine(Numbered(source, number), line, fields)])) yield return article;
        }
    }

    private static string TextOf(ArticleSource source, ReadingContext context)
    {
        try
        {
            return TextDecoder.Decode(source, context);
        }
        catch (ArticleException e) when (e.Kind == ArticleProblemKind.TooLarge)
        {
            throw new ArticleException(e.Kind, FormattableString.Invariant($"it is larger than {context.Options.MaxTextBytes / (1024 * 1024)} MB; JSON Lines (.jsonl) may be of any size"), e);
        }
    }

    private static Article ReadLine(ArticleSource source, Line line, ArticleFields fields)
    {
        if (line.IsTooLong) throw new ArticleException(ArticleProblemKind.TooLarge, "the line is too long for one article");
        using var json = Parse(line.Text);
        return ToArticle(source, json.RootElement, fields);
    }

    private static IEnumerable<Article> ReadRecords(ArticleSource source, JsonElement records, ArticleFields fields, ReadingContext context)
    {
        if (records.GetArrayLength() > 1 && !records.EnumerateArray().Any(record => fields.HasText(name => ValuesOf(record, name))))
            throw new ArticleException(ArticleProblemKind.InvalidFormat, $"none of its records has a field that is known to hold the text; name it with -Property @{{ Text = '…' }}");
        var number = 0;
        foreach (var record in records.EnumerateArray())
        {
            var item = Numbered(source, ++number);
            foreach (var article in context.Guard(item.Name, () => [ToArticle(item, record, fields)])) yield return article;
        }
    }

    /// <summary>The array of records: the root, or the longest array of objects that a root without a text has.</summary>
    private static JsonElement? RecordsOf(JsonElement root, ArticleFields fields)
    {
        if (root.ValueKind == JsonValueKind.Array) return root;
        if (root.ValueKind != JsonValueKind.Object) throw new ArticleException(ArticleProblemKind.InvalidFormat, "its JSON holds no object");
        if (fields.HasText(name => ValuesOf(root, name))) return null;
        return root.EnumerateObject().Select(p => p.Value).Where(v => v.ValueKind == JsonValueKind.Array && v.GetArrayLength() > 0 && v[0].ValueKind == JsonValueKind.Object)
            .OrderByDescending(v => v.GetArrayLength()).Select(v => (JsonElement?)v).FirstOrDefault();
    }

    private static Article ToArticle(ArticleSource source, JsonElement record, ArticleFields fields)
    {
        if (record.ValueKind != JsonValueKind.Object) throw new ArticleException(ArticleProblemKind.InvalidFormat, "it is no JSON object");
        return fields.ToArticle(source, name => ValuesOf(record, name));
    }

    /// <summary>A field's texts; "source.name" goes into an object.</summary>
    private static IReadOnlyList<string> ValuesOf(JsonElement record, string name)
    {
        var value = record;
        foreach (var part in name.Split('.'))
        {
            if (value.ValueKind != JsonValueKind.Object) return [];
            var found = value.EnumerateObject().FirstOrDefault(p => string.Equals(p.Name, part, StringComparison.OrdinalIgnoreCase));
            if (found.Value.ValueKind == JsonValueKind.Undefined) return [];
            value = found.Value;
        }

        return TextsOf(value).ToList();
    }

    private static IEnumerable<string> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.Object => ValuesOf(value, "name"),
        _ => [],
    };

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException e)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, FormattableString.Invariant($"its JSON is broken (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})"), e);
        }
    }

    private static ArticleSource Numbered(ArticleSource source, int number) => source with { Name = FormattableString.Invariant($"{source.Name}#{number}") };
}
