using System.Collections.Generic;
using System.IO;

namespace NewsTools.Formats.Writing.Text;

/// <summary>One report a line.</summary>
internal sealed class JsonLinesFormat(ArticleKey key) : ITextFormat
{
    public string Head => "";

    public string Separator => "";

    public string Tail => "";

    public IEnumerable<string> Entries(EventReport report) => [JsonReport.ToJson(report, indented: false) + "\n"];

    public IEnumerable<KeyValuePair<string?, string>> Parse(TextReader text)
    {
        while (text.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            using var document = JsonArticle.Parse(line);
            yield return new KeyValuePair<string?, string>(JsonArticle.KeyOf(document.RootElement, key), line + "\n");
        }
    }
}
