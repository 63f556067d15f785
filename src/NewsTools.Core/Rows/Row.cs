namespace NewsTools;

/// <summary>What every row carries: the event and the article it comes from, as plain values that a CSV can hold.</summary>
public abstract record Row
{
    private protected Row(EventReport report)
    {
        Event = report.Event?.ToString();
        EventType = report.Event?.Type;
        EventDate = report.Event?.Start?.ToString();
        ArticleTitle = report.Article.Title;
        ArticleDate = report.Article.Date is { } date ? new PartialDate(date).ToString() : null;
        ArticlePath = report.Article.Path;
        ArticleUri = report.Article.Uri;
        ArticleId = report.Article.Id;
    }

    /// <summary>The event's name, or its type when it has none; null for an article about no event.</summary>
    public string? Event { get; }

    /// <summary>The event's type.</summary>
    public string? EventType { get; }

    /// <summary>The event's first day, ISO 8601, as precise as the text is.</summary>
    public string? EventDate { get; }

    /// <summary>The article's headline.</summary>
    public string? ArticleTitle { get; }

    /// <summary>The article's publication date, ISO 8601.</summary>
    public string? ArticleDate { get; }

    /// <summary>The article's path.</summary>
    public string? ArticlePath { get; }

    /// <summary>The article's address, where its source gives one.</summary>
    public string? ArticleUri { get; }

    /// <summary>The article's id.</summary>
    public string ArticleId { get; }
}
