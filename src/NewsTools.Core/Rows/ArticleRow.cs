using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One article a row: where the facts come from, and how many were found.</summary>
public sealed record ArticleRow : Row
{
    private ArticleRow(EventReport report) : base(report)
    {
        Author = report.Article.Author;
        Site = report.Article.Site;
        Language = report.Article.Language;
        Words = report.Article.Words;
        Participants = report.Participants.Count(p => !ParticipantRow.IsMentioned(p));
        Organizations = report.Organizations.Count;
        Presentations = report.Presentations.Count;
        Quotations = report.Quotations.Count;
    }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; }

    /// <summary>The site or medium that published it.</summary>
    public string? Site { get; }

    /// <summary>Its language.</summary>
    public string? Language { get; }

    /// <summary>The number of words.</summary>
    public int Words { get; }

    /// <summary>The number of persons who took part.</summary>
    public int Participants { get; }

    /// <summary>The number of organizations that it names.</summary>
    public int Organizations { get; }

    /// <summary>The number of talks.</summary>
    public int Presentations { get; }

    /// <summary>The number of quotations.</summary>
    public int Quotations { get; }

    /// <summary>The report's row: one for every article.</summary>
    public static IEnumerable<ArticleRow> From(EventReport report) => [new ArticleRow(report)];
}
