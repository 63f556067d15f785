using System.Runtime.CompilerServices;
using System.Threading;

namespace NewsTools;

/// <summary>A report is made once for an article, however many cmdlets ask, and lives as long as the article.</summary>
internal static class ReportCache
{
    private static readonly ConditionalWeakTable<Article, EventReport> Reports = new();

    /// <summary>The article's report.</summary>
    public static EventReport ReportOf(Article article, CancellationToken cancellationToken)
    {
        if (Reports.TryGetValue(article, out var known)) return known;
        var report = EventReader.Read(article, cancellationToken: cancellationToken);
        return Reports.GetValue(article, _ => report);
    }
}
