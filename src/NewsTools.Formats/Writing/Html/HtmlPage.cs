using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>The page as a whole: its head, and its sections in their order.</summary>
internal static class HtmlPage
{
    public static Markup Of(Digest digest, string title)
    {
        var policy = $"default-src 'none'; style-src {HtmlAsset.Style.Hash}; script-src {HtmlAsset.Script.Hash}; base-uri 'none'; form-action 'none'";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="NewsTools">
            <title>{title}</title>
            <style>{HtmlAsset.Style.Text}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="top">
            <p class="brand">NewsTools</p>
            <nav aria-label="Sections">{Navigation(digest)}</nav>
            </header>
            <main id="main">
            <div class="title">
            <h1>{title}</h1>
            <p class="span">{Subtitle(digest)}</p>
            </div>
            {SummarySection.Of(digest)}
            {TimelineSection.Of(digest)}
            {TableSections.Of(digest)}
            {EntrySections.Of(digest)}
            </main>
            <footer><p>Every fact links to the words of the article that it was read from.</p></footer>
            <script>{HtmlAsset.Script.Text}</script>
            </body>
            </html>

            """;
    }

    private static Markup Navigation(Digest digest) => $"{new (string Id, string Name, bool HasContent)[]
    {
        ("summary", "Summary", true),
        ("timeline", "Timeline", digest.Events.Count > 0),
        ("events", "Events", digest.Events.Count > 0),
        ("people", "People", digest.People.Count > 0),
        ("organizations", "Organizations", digest.Organizations.Count > 0),
        ("talks", "Talks", digest.Talks > 0),
        ("quotations", "Quotations", digest.Quotations > 0),
        ("articles", "Articles", digest.Entries.Count > 0),
    }.Where(s => s.HasContent).Select(s => Link(s.Id, s.Name))}";

    private static Markup Link(string id, string name) => $"""<a href="#{id}">{name}</a>""";

    private static string Subtitle(Digest digest)
    {
        var span = digest.Span is { } dates ? $" · {dates}" : "";
        return $"{Words.Count(digest.Events.Count, "event")} from {Words.Count(digest.Entries.Count, "article")}{span}";
    }
}
