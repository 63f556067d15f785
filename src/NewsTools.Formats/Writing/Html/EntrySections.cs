using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Html;

/// <summary>A section for each article: its facts, each linked to its words in the text beside them.</summary>
internal static class EntrySections
{
    public static Markup Of(Digest digest) => digest.Entries.Count == 0 ? Markup.Empty : $"""
        <section id="articles">
        <h2>What the articles say <small>{digest.Entries.Count}</small></h2>
        {digest.Entries.Select(Entry)}
        </section>
        """;

    private static Markup Entry(ReportEntry entry)
    {
        var report = entry.Report;
        Markup chip = report.Event is { } info ? Chip.Of(info.Type) : Chip.Of("no event");
        return $"""
            <article id="e{entry.Number}" aria-labelledby="h{entry.Number}">
            <header><p class="kicker">{entry.Dates} {chip}</p><h3 id="h{entry.Number}">{entry.Title}</h3><p class="where">{entry.Where}</p></header>
            <div class="facts">
            {EventFacts(entry)}
            {Facts(entry, "People", "person", report.Participants.Where(entry.TookPart), p => p.Evidence, Person)}
            {Facts(entry, "Organizations", "organization", report.Organizations, o => o.Evidence, Organization)}
            {Facts(entry, "Talks", "talk", report.Presentations, p => p.Evidence, Talk)}
            {Facts(entry, "Topics", "topic", report.Topics, t => t.Evidence, topic => Named(topic.Title, Markup.Empty))}
            {Facts(entry, "Quotations", "quotation", report.Quotations, q => q.Evidence, Quotation)}
            {Facts(entry, "Also named", "person", report.Participants.Where(p => !entry.TookPart(p)), p => p.Evidence, Person)}
            </div>
            <div class="source">
            {Source(report.Article)}
            <div class="text">{MarkedText.Of(entry)}</div>
            </div>
            </article>

            """;
    }

    private static Markup EventFacts(ReportEntry entry) => entry.Report.Event is not { } info ? Markup.Empty : $"""
        {Facts(entry, "Event", "event", [info], e => e.Evidence, e => Named(e.ToString(), Markup.Empty))}
        {Facts(entry, "Took part", "count", info.Counts, _ => info.Evidence, c => Named(c.ToString(), Markup.Empty))}
        """;

    private static Markup Facts<T>(ReportEntry entry, string title, string kind, IEnumerable<T> facts, Func<T, ValueList<Evidence>> evidence, Func<T, Markup> text)
    {
        var items = facts.ToList();
        return items.Count == 0 ? Markup.Empty : $"""<h4>{title}</h4><ul class="{kind}">{items.Select(f => Fact(entry, evidence(f), text(f)))}</ul>""";
    }

    private static Markup Fact(ReportEntry entry, ValueList<Evidence> evidence, Markup text)
    {
        if (evidence.Count == 0) return $"<li>{text}</li>";
        return $"""<li><a href="#{MarkedText.IdOf(entry, evidence[0])}">{text}</a></li>""";
    }

    private static Markup Named(string name, Markup more) => $"<b>{name}</b>{more}";

    private static Markup Person(Participant person) => Named(person.Name, $" {Chip.Of(person.Roles)}{person.Positions.Select(p => Detail(p.ToString()))}");

    private static Markup Organization(Organization organization)
    {
        var parent = organization.Parent is { } name ? Detail("part of " + name) : Markup.Empty;
        return Named(organization.Name, $" {Chip.Of(organization.Roles)}{parent}");
    }

    private static Markup Talk(Presentation talk) => Named(talk.Title, talk.Presenters.Count == 0 ? Markup.Empty : Detail(talk.Presenters.ToString()));

    private static Markup Quotation(Quotation quotation)
    {
        var speaker = quotation.Speaker is { } name ? Detail(name) : Markup.Empty;
        return $"<q>{quotation.Text}</q>{speaker}";
    }

    private static Markup Detail(string text) => $"""<span class="detail">{text}</span>""";

    private static Markup Source(Article article)
    {
        var line = string.Join(" · ", new[] { article.Site, article.Author, article.Date is { } date ? new PartialDate(date).ToString() : null, article.Path }.OfType<string>());
        Markup link = WebAddress.Of(article.Uri) is { } address
            ? $""" · <a href="{address}" rel="noopener noreferrer">source</a>"""
            : Markup.Empty;
        return $"""<p class="origin">{line}{link}</p>""";
    }
}
