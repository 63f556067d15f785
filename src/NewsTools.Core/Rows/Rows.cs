using System;
using System.Collections.Generic;
using System.Linq;

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

/// <summary>One event a row.</summary>
public sealed record EventRow : Row
{
    private EventRow(EventReport report, EventInfo info) : base(report)
    {
        Name = info.Name;
        End = info.End?.ToString();
        Place = info.Place;
        Venue = info.Venue;
        Hosts = WithRole(report, OrganizationRoles.Host);
        CoOrganizers = WithRole(report, OrganizationRoles.CoOrganizer);
        Sponsors = WithRole(report, OrganizationRoles.Sponsor);
        Partners = WithRole(report, OrganizationRoles.Partner);
        Participants = report.Participants.Where(p => !ParticipantRow.IsMentioned(p))
            .Select(p => p.Positions.Count == 0 ? p.Name : $"{p.Name} ({p.Positions.ToString(" / ")})").ToValueList();
        Presentations = report.Presentations.Select(p => p.Title).ToValueList();
        Topics = report.Topics.Select(t => t.Title).ToValueList();
        Counts = info.Counts;
    }

    /// <summary>The event's proper name; null when it has none.</summary>
    public string? Name { get; }

    /// <summary>The event's last day, ISO 8601; null when it took one day.</summary>
    public string? End { get; }

    /// <summary>The city or country.</summary>
    public string? Place { get; }

    /// <summary>The building, hall or institution.</summary>
    public string? Venue { get; }

    /// <summary>Who hosted.</summary>
    public ValueList<string> Hosts { get; }

    /// <summary>Who organized it together with the host.</summary>
    public ValueList<string> CoOrganizers { get; }

    /// <summary>Who paid.</summary>
    public ValueList<string> Sponsors { get; }

    /// <summary>Who supported it.</summary>
    public ValueList<string> Partners { get; }

    /// <summary>Who took part, each with the posts.</summary>
    public ValueList<string> Participants { get; }

    /// <summary>The titles of the talks.</summary>
    public ValueList<string> Presentations { get; }

    /// <summary>The topics.</summary>
    public ValueList<string> Topics { get; }

    /// <summary>How many took part.</summary>
    public ValueList<ParticipantCount> Counts { get; }

    /// <summary>The report's row; none for an article about no event.</summary>
    public static IEnumerable<EventRow> From(EventReport report) => report.Event is { } info ? [new EventRow(report, info)] : [];

    private static ValueList<string> WithRole(EventReport report, string role) =>
        report.Organizations.Where(o => o.Roles.Contains(role)).Select(o => o.Name).ToValueList();
}

/// <summary>One person a row.</summary>
public sealed record ParticipantRow : Row
{
    private ParticipantRow(EventReport report, Participant person) : base(report)
    {
        Name = person.Name;
        Titles = person.Positions.Select(p => p.Title).OfType<string>().ToValueList();
        Organizations = person.Positions.Select(p => p.Organization).OfType<string>().Distinct(StringComparer.Ordinal).ToValueList();
        Positions = person.Positions;
        Roles = person.Roles;
        Confidence = Math.Round(person.Confidence, 2);
        Evidence = person.Evidence;
    }

    /// <summary>The person's name.</summary>
    public string Name { get; }

    /// <summary>The posts without their organizations.</summary>
    public ValueList<string> Titles { get; }

    /// <summary>The organizations of the posts, each once.</summary>
    public ValueList<string> Organizations { get; }

    /// <summary>The posts with their organizations.</summary>
    public ValueList<Position> Positions { get; }

    /// <summary>What the person did.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="includeMentioned">Whether persons who are named but took no part get a row as well.</param>
    public static IEnumerable<ParticipantRow> From(EventReport report, bool includeMentioned = false) =>
        report.Participants.Where(p => includeMentioned || !IsMentioned(p)).Select(p => new ParticipantRow(report, p));

    internal static bool IsMentioned(Participant person) => person.Roles.Contains(ParticipantRoles.Mentioned);
}

/// <summary>One organization a row.</summary>
public sealed record OrganizationRow : Row
{
    private OrganizationRow(EventReport report, Organization organization) : base(report)
    {
        Name = organization.Name;
        Aliases = organization.Aliases;
        Kind = organization.Kind;
        Parent = organization.Parent;
        Roles = organization.Roles;
        Confidence = Math.Round(organization.Confidence, 2);
        Evidence = organization.Evidence;
    }

    /// <summary>The organization's fullest name.</summary>
    public string Name { get; }

    /// <summary>Its other names.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>What it is.</summary>
    public string? Kind { get; }

    /// <summary>What it is a part of.</summary>
    public string? Parent { get; }

    /// <summary>What it did for the event.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<OrganizationRow> From(EventReport report) => report.Organizations.Select(o => new OrganizationRow(report, o));
}

/// <summary>One talk a row.</summary>
public sealed record PresentationRow : Row
{
    private PresentationRow(EventReport report, Presentation presentation) : base(report)
    {
        Title = presentation.Title;
        Presenters = presentation.Presenters;
        Confidence = Math.Round(presentation.Confidence, 2);
        Evidence = presentation.Evidence;
    }

    /// <summary>The talk's title.</summary>
    public string Title { get; }

    /// <summary>Who gave it.</summary>
    public ValueList<string> Presenters { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<PresentationRow> From(EventReport report) => report.Presentations.Select(p => new PresentationRow(report, p));
}

/// <summary>One topic a row.</summary>
public sealed record TopicRow : Row
{
    private TopicRow(EventReport report, Topic topic) : base(report)
    {
        Title = topic.Title;
        Confidence = Math.Round(topic.Confidence, 2);
        Evidence = topic.Evidence;
    }

    /// <summary>The topic.</summary>
    public string Title { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<TopicRow> From(EventReport report) => report.Topics.Select(t => new TopicRow(report, t));
}

/// <summary>One quotation a row.</summary>
public sealed record QuotationRow : Row
{
    private QuotationRow(EventReport report, Quotation quotation) : base(report)
    {
        Text = quotation.Text;
        Speaker = quotation.Speaker;
        Confidence = Math.Round(quotation.Confidence, 2);
        Evidence = quotation.Evidence;
    }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>Whose words they are; null when nobody is named.</summary>
    public string? Speaker { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<QuotationRow> From(EventReport report) => report.Quotations.Select(q => new QuotationRow(report, q));
}

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
