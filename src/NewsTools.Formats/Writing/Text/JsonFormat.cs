using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace NewsTools.Formats.Writing.Text;

/// <summary>An array of reports.</summary>
internal sealed class JsonFormat(ArticleKey key) : ITextFormat
{
    public string Head => "[\n";

    public string Separator => ",\n";

    public string Tail => "\n]\n";

    public IEnumerable<string> Entries(EventReport report) => [JsonReport.ToJson(report, indented: true)];

    public IEnumerable<KeyValuePair<string?, string>> Parse(TextReader text)
    {
        using var document = JsonArticle.Parse(text.ReadToEnd());
        if (document.RootElement.ValueKind != JsonValueKind.Array) throw new InvalidDataException("The file is no JSON array of reports, so nothing can be appended.");
        return document.RootElement.EnumerateArray().Select(r => new KeyValuePair<string?, string>(JsonArticle.KeyOf(r, key), r.GetRawText())).ToList();
    }
}
