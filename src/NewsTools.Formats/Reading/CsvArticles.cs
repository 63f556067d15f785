using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Tables of articles with a row of names above: separated by commas, semicolons or tabs; streamed.</summary>
internal static class CsvArticles
{
    private const int SampleLength = 1 << 16;

    public static IEnumerable<Article> Read(ArticleSource source, ReadingContext context)
    {
        var encoding = source.Encoding ?? context.Options.Encoding ?? EncodingOf(source, context);
        using var reader = new StreamReader(source.Open(), encoding, detectEncodingFromByteOrderMarks: true, bufferSize: SampleLength);
        var table = new CsvTable(reader, context.Options.MaxTextBytes);
        var names = table.ReadHeader() ?? throw new ArticleException(ArticleProblemKind.Empty, "it is empty");
        var columns = names.Select((name, i) => (name, i)).GroupBy(n => n.name.Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().i, StringComparer.OrdinalIgnoreCase);
        var fields = new ArticleFields(context.Options.Properties);
        if (!fields.HasText(name => columns.ContainsKey(name) ? [name] : []))
            throw new ArticleException(ArticleProblemKind.InvalidFormat, $"none of its columns ({string.Join(", ", names.Take(10))}) is known to hold the text; name it with -Property @{{ Text = '…' }}");

        var number = 0;
        while (table.Read() is { } row)
        {
            var item = source with { Name = FormattableString.Invariant($"{source.Name}#{++number}") };
            if (row.Count == 1 && row[0].Trim().Length == 0) continue;
            foreach (var article in context.Guard(item.Name, () => [fields.ToArticle(item, name => columns.TryGetValue(name, out var i) && i < row.Count ? [row[i]] : [])])) yield return article;
        }
    }

    private static Encoding EncodingOf(ArticleSource source, ReadingContext context)
    {
        using var stream = source.Open();
        var sample = new byte[SampleLength];
        int length = 0, read;
        while (length < sample.Length && (read = stream.Read(sample, length, sample.Length - length)) > 0) length += read;
        Array.Resize(ref sample, length);
        return TextDecoder.EncodingOf(sample, source, context);
    }
}
