using System.IO;
using System.Text.Json;

namespace NewsTools.Formats.Writing.Text;

/// <summary>Finds out which article a report in JSON is about.</summary>
internal static class JsonArticle
{
    public static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"The file holds no valid JSON, so nothing can be appended: {e.Message}", e);
        }
    }

    public static string? KeyOf(JsonElement report, ArticleKey key)
    {
        var property = key switch { ArticleKey.ArticlePath => "path", ArticleKey.ArticleUri => "uri", _ => "id" };
        return report.ValueKind == JsonValueKind.Object && report.TryGetProperty("article", out var article) && article.TryGetProperty(property, out var value)
            ? value.GetString()
            : null;
    }
}
