using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Writing.Tables;

/// <summary>A table of reports: its columns in their fixed order, and its rows.</summary>
internal sealed class View
{
    private readonly Func<EventReport, IEnumerable<Row>> _rows;

    private View(ReportView kind, string title, Func<EventReport, IEnumerable<Row>> rows, IEnumerable<Column> columns)
    {
        Kind = kind;
        Title = title;
        _rows = rows;
        Columns = columns.ToList();
    }

    public ReportView Kind { get; }

    /// <summary>What the rows are, in the plural: the name of a sheet.</summary>
    public string Title { get; }

    public IReadOnlyList<Column> Columns { get; }

    public IEnumerable<Row> Rows(EventReport report) => _rows(report);

    public static View Of(ReportView kind, bool includeMentioned = false) => kind switch
    {
        ReportView.Event => new View(kind, "Events", EventRow.From,
        [
            Date<EventRow>("EventDate", r => r.EventDate),
            Date<EventRow>("EventEnd", r => r.End),
            Text<EventRow>("EventType", r => r.EventType),
            Text<EventRow>("Event", r => r.Event),
            Text<EventRow>("Place", r => r.Place),
            Text<EventRow>("Venue", r => r.Venue),
            List<EventRow>("Hosts", r => r.Hosts),
            List<EventRow>("CoOrganizers", r => r.CoOrganizers),
            List<EventRow>("Sponsors", r => r.Sponsors),
            List<EventRow>("Partners", r => r.Partners),
            List<EventRow>("Participants", r => r.Participants),
            List<EventRow>("Presentations", r => r.Presentations),
            List<EventRow>("Topics", r => r.Topics),
            List<EventRow>("Counts", r => r.Counts),
            .. Article,
        ]),
        ReportView.Participant => new View(kind, "Participants", report => ParticipantRow.From(report, includeMentioned),
        [
            Text<ParticipantRow>("Name", r => r.Name),
            List<ParticipantRow>("Titles", r => r.Titles),
            List<ParticipantRow>("Organizations", r => r.Organizations),
            List<ParticipantRow>("Positions", r => r.Positions),
            List<ParticipantRow>("Roles", r => r.Roles),
            .. Event,
            Number<ParticipantRow>("Confidence", r => r.Confidence),
            .. Article,
        ]),
        ReportView.Organization => new View(kind, "Organizations", OrganizationRow.From,
        [
            Text<OrganizationRow>("Name", r => r.Name),
            List<OrganizationRow>("Aliases", r => r.Aliases),
            Text<OrganizationRow>("Kind", r => r.Kind),
            Text<OrganizationRow>("Parent", r => r.Parent),
            List<OrganizationRow>("Roles", r => r.Roles),
            .. Event,
            Number<OrganizationRow>("Confidence", r => r.Confidence),
            .. Article,
        ]),
        ReportView.Presentation => new View(kind, "Presentations", PresentationRow.From,
        [
            Text<PresentationRow>("Title", r => r.Title),
            List<PresentationRow>("Presenters", r => r.Presenters),
            .. Event,
            Number<PresentationRow>("Confidence", r => r.Confidence),
            .. Article,
        ]),
        ReportView.Topic => new View(kind, "Topics", TopicRow.From,
        [
            Text<TopicRow>("Title", r => r.Title),
            .. Event,
            Number<TopicRow>("Confidence", r => r.Confidence),
            .. Article,
        ]),
        ReportView.Quotation => new View(kind, "Quotations", QuotationRow.From,
        [
            Text<QuotationRow>("Speaker", r => r.Speaker),
            Text<QuotationRow>("Text", r => r.Text),
            .. Event,
            Number<QuotationRow>("Confidence", r => r.Confidence),
            .. Article,
        ]),
        ReportView.Article => new View(kind, "Articles", ArticleRow.From,
        [
            Text<Row>("ArticleTitle", r => r.ArticleTitle),
            Date<Row>("ArticleDate", r => r.ArticleDate),
            Text<ArticleRow>("Author", r => r.Author),
            Text<ArticleRow>("Site", r => r.Site),
            Text<ArticleRow>("Language", r => r.Language),
            Number<ArticleRow>("Words", r => r.Words),
            Number<ArticleRow>("Participants", r => r.Participants),
            Number<ArticleRow>("Organizations", r => r.Organizations),
            Number<ArticleRow>("Presentations", r => r.Presentations),
            Number<ArticleRow>("Quotations", r => r.Quotations),
            .. Event,
            .. Source,
        ]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The columns that tell which event a row belongs to.</summary>
    private static Column[] Event =>
    [
        Text<Row>("Event", r => r.Event),
        Text<Row>("EventType", r => r.EventType),
        Date<Row>("EventDate", r => r.EventDate),
    ];

    /// <summary>The columns that tell which article a row was read from.</summary>
    private static Column[] Article =>
    [
        Text<Row>("ArticleTitle", r => r.ArticleTitle),
        Date<Row>("ArticleDate", r => r.ArticleDate),
        .. Source,
    ];

    /// <summary>The columns that tell where the article came from.</summary>
    private static Column[] Source =>
    [
        Text<Row>("ArticlePath", r => r.ArticlePath),
        Text<Row>("ArticleUri", r => r.ArticleUri),
        Text<Row>("ArticleId", r => r.ArticleId),
    ];

    private static Column Text<T>(string name, Func<T, string?> value) where T : Row => new(name, ColumnType.Text, row => value((T)row));

    private static Column Date<T>(string name, Func<T, string?> value) where T : Row =>
        new(name, ColumnType.Date, row => PartialDate.TryParse(value((T)row), out var date) ? date : null);

    private static Column Number<T>(string name, Func<T, double> value) where T : Row => new(name, ColumnType.Number, row => value((T)row));

    private static Column List<T>(string name, Func<T, IReadOnlyList<object>> value) where T : Row => new(name, ColumnType.List, row => value((T)row));
}
