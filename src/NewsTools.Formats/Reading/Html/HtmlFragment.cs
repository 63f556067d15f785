using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Text of feeds, records and mails that may be markup.</summary>
internal static class HtmlFragment
{
    private static readonly Regex Markup = new(@"</(p|div|a|b|i|em|strong|ul|li|h\d|span|table|html|blockquote)\s*>|<(br|p)\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Entity = new(@"&(amp|lt|gt|quot|nbsp|apos|#\d+|#x[0-9a-f]+|[lr][ds]quo|[mn]dash|hellip);", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The text as a reader sees it; text without markup stays as it is.</summary>
    public static string ToText(string text)
    {
        if (Markup.IsMatch(text) && HtmlArticles.Parse(text).Body is { } body) return HtmlArticles.TextOf(BlockCollector.Collect(body));
        return Entity.IsMatch(text) ? System.Net.WebUtility.HtmlDecode(text) : text;
    }
}
