namespace NewsTools;

/// <summary>All that an article says of its event, each fact with its evidence.</summary>
public sealed record EventReport(Article Article)
{
    /// <summary>The one event that the article is about; null when there is none.</summary>
    public EventInfo? Event { get; init; }

    /// <summary>Every organization that the article names, once, under its fullest name, by first mention.</summary>
    public ValueList<Organization> Organizations { get; init; } = ValueList<Organization>.Empty;

    /// <summary>Every person that the article names, once, under the fullest form of the name, by first mention.</summary>
    public ValueList<Participant> Participants { get; init; } = ValueList<Participant>.Empty;

    /// <summary>Talks, reports and lectures that have a title of their own.</summary>
    public ValueList<Presentation> Presentations { get; init; } = ValueList<Presentation>.Empty;

    /// <summary>Themes, sections, panels and sessions that the text announces or lists as the event's.</summary>
    public ValueList<Topic> Topics { get; init; } = ValueList<Topic>.Empty;

    /// <summary>Direct speech, a sentence or a clause, with its speaker.</summary>
    public ValueList<Quotation> Quotations { get; init; } = ValueList<Quotation>.Empty;

    /// <summary>The event's name or kind, or else the article's title.</summary>
    public override string ToString() => Event?.ToString() ?? Article.ToString();
}
