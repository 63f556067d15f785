using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>The tables: events, people, organizations, talks, quotations.</summary>
internal static class TableSections
{
    public static Markup Of(Digest digest) => $"""
        {Table("events", "Events", ["Date", "Type", "Event", "Place", "People", "Hosts"], digest.Events.Select(Event))}
        {Table("people", "People", ["Name", "Posts", "Roles", "Events"], digest.People.Select(Person))}
        {Table("organizations", "Organizations", ["Name", "Kind", "Roles", "People", "Events"], digest.Organizations.Select(Organization))}
        {Table("talks", "Talks", ["Title", "Presenters", "Event"], digest.Entries.SelectMany(e => e.Report.Presentations.Select(p => Talk(e, p))))}
        {Table("quotations", "Quotations", ["Speaker", "Words", "Event"], digest.Entries.SelectMany(e => e.Report.Quotations.Select(q => Quotation(e, q))))}
        """;

    private static Markup Table(string id, string title, string[] columns, IEnumerable<Markup> rows)
    {
        var all = rows.ToList();
        return all.Count == 0 ? Markup.Empty : $"""
            <section id="{id}">
            <h2>{title} <small>{all.Count}</small></h2>
            <div class="scroll" tabindex="0" role="region" aria-label="{title}">
            <table class="data">
            <thead><tr>{columns.Select(Heading)}</tr></thead>
            <tbody>
            {all}</tbody>
            </table>
            </div>
            </section>

            """;
    }

    private static Markup Heading(string name) => $"""<th scope="col">{name}</th>""";

    private static Markup Event(ReportEntry entry) => $"""
        <tr><td class="nowrap">{entry.Dates}</td><td>{Chip.Of(entry.Report.Event!.Type)}</td><th scope="row">{Link(entry)}</th><td>{entry.Where}</td><td class="num">{entry.Report.Participants.Count(entry.TookPart)}</td><td>{Lines(entry.Report.Organizations.Where(o => o.Roles.Contains(OrganizationRoles.Host)).Select(o => o.Name))}</td></tr>

        """;

    private static Markup Person(PersonEntry person) => $"""
        <tr><th scope="row">{person.Name}</th><td>{Lines(person.Positions.Select(p => p.ToString()))}</td><td>{Chip.Of(person.Roles)}</td><td>{Links(person.Entries)}</td></tr>

        """;

    private static Markup Organization(OrganizationEntry organization)
    {
        Markup aliases = organization.Aliases.Count == 0 ? Markup.Empty : $"""<br><small>{organization.Aliases.ToString()}</small>""";
        return $"""
            <tr><th scope="row">{organization.Name}{aliases}</th><td>{organization.Kind}</td><td>{Chip.Of(organization.Roles)}</td><td class="num">{organization.People}</td><td>{Links(organization.Entries)}</td></tr>

            """;
    }

    private static Markup Talk(ReportEntry entry, Presentation talk) => $"""
        <tr><th scope="row">{talk.Title}</th><td>{Lines(talk.Presenters)}</td><td>{Link(entry)}</td></tr>

        """;

    private static Markup Quotation(ReportEntry entry, Quotation quotation) => $"""
        <tr><th scope="row">{quotation.Speaker}</th><td><q>{quotation.Text}</q></td><td>{Link(entry)}</td></tr>

        """;

    private static Markup Link(ReportEntry entry) => $"""<a href="#e{entry.Number}">{entry.Title}</a>""";

    private static Markup Links(IEnumerable<ReportEntry> entries) => $"{Markup.Join(Markup.Raw("<br>"), entries.Select(Link))}";

    private static Markup Lines(IEnumerable<string> texts) => $"{Markup.Join(Markup.Raw("<br>"), texts.Select(Text))}";

    private static Markup Text(string text) => $"{text}";
}
