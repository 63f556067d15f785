using System.Runtime.CompilerServices;
using System.Threading;
using NewsTools.Lexicons;

namespace NewsTools;

/// <summary>A report is made once for an article and a lexicon, however many cmdlets ask, and lives as long as the article.</summary>
internal static class ReportCache
{
    private static readonly ConditionalWeakTable<Lexicon, ConditionalWeakTable<Article, EventReport>> Reports = new();

    /// <summary>The article's report.</summary>
    public static EventReport ReportOf(Article article, Lexicon lexicon, CancellationToken cancellationToken)
    {
        var reports = Reports.GetOrCreateValue(lexicon);
        if (reports.TryGetValue(article, out var known)) return known;
        var report = EventReader.Read(article, lexicon, cancellationToken);
        return reports.GetValue(article, _ => report);
    }
}
