using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsTools.Measuring;

/// <summary>Compares reports with the gold standard, slot by slot, and sums up over articles.</summary>
public sealed class ExtractionMeasure
{
    private readonly List<string> _order = new();
    private readonly Dictionary<string, (int Gold, int Found, int Hits)> _slots = new(StringComparer.Ordinal);
    private readonly List<ExtractionError> _errors = new();

    /// <summary>The figures of each slot, over all that was added.</summary>
    public IReadOnlyList<SlotScore> Scores => _order.Select(slot => SlotScore.Of(slot, _slots[slot].Gold, _slots[slot].Found, _slots[slot].Hits)).ToList();

    /// <summary>Every miss and every false find, article by article.</summary>
    public IReadOnlyList<ExtractionError> Errors => _errors;

    /// <summary>Adds an article.</summary>
    /// <param name="name">The article's name, for <see cref="Errors"/>.</param>
    /// <param name="gold">What a careful reader takes from it.</param>
    /// <param name="found">What was found; null when there is no report.</param>
    public void Add(string name, EventReport gold, EventReport? found)
    {
        if (gold is null) throw new ArgumentNullException(nameof(gold));
        found ??= new EventReport(new Article(""));
        AddFrame(name, gold, found);
        var canonical = Canonical(gold.Organizations);
        AddOrganizations(name, gold.Organizations, found.Organizations, canonical);
        AddParticipants(name, gold.Participants, found.Participants, canonical);
        AddWords(name, gold, found);
    }

    private void AddFrame(string name, EventReport gold, EventReport found)
    {
        var (g, f) = (gold.Event, found.Event);
        Field("title", gold.Article.Title, found.Article.Title, Comparison.Same);
        Field("date", Iso(gold.Article.Date), Iso(found.Article.Date), string.Equals);
        Field("event.name", g?.Name, f?.Name, Comparison.AreAlike);
        Field("event.type", g?.Type, f?.Type, Comparison.Same);
        Field("event.start", g?.Start?.ToString(), f?.Start?.ToString(), SameAsPrecise);
        Field("event.end", g?.End?.ToString(), f?.End?.ToString(), SameAsPrecise);
        Field("event.place", g?.Place, f?.Place, Comparison.AreAlike);
        Field("event.venue", g?.Venue, f?.Venue, Comparison.AreAlike);
        Tally(name, "counts", Counts(g), Counts(f), (a, b) => a[0] == b[0] && a[1] == b[1]);

        void Field(string slot, string? left, string? right, Func<string?, string?, bool> match) =>
            Tally(name, slot, Single(left), Single(right), (a, b) => match(a[0], b[0]));
    }

    private void AddOrganizations(string name, ValueList<Organization> gold, ValueList<Organization> found, Func<string?, string> canonical)
    {
        Tally(name, "organizations", gold.Select(NamesOf), found.Select(o => new string?[] { o.Name }), (a, b) => a.Any(n => Comparison.Same(n, b[0])));
        Tally(name, "organization.roles", Roles(gold), Roles(found), (a, b) => canonical(a[0]) == canonical(b[0]) && Comparison.Same(a[1], b[1]));
        Tally(name, "organization.parent", Parents(gold), Parents(found), (a, b) => canonical(a[0]) == canonical(b[0]) && canonical(a[1]) == canonical(b[1]));

        static IEnumerable<string?[]> Roles(ValueList<Organization> all) => all.SelectMany(o => o.Roles.Select(r => new[] { o.Name, r }));
        static IEnumerable<string?[]> Parents(ValueList<Organization> all) => all.Where(o => o.Parent is not null).Select(o => new[] { o.Name, o.Parent });
    }

    private void AddParticipants(string name, ValueList<Participant> gold, ValueList<Participant> found, Func<string?, string> canonical)
    {
        Tally(name, "participants", gold.Select(p => new string?[] { p.Name }), found.Select(p => new string?[] { p.Name }), (a, b) => Comparison.Same(a[0], b[0]));
        Tally(name, "positions", Posts(gold).Where(p => p[1] is not null), Posts(found).Where(p => p[1] is not null), SamePost);
        Tally(name, "affiliations", Posts(gold).Where(p => p[2] is not null), Posts(found).Where(p => p[2] is not null), (a, b) => SamePost(a, b) && canonical(a[2]) == canonical(b[2]));
        Tally(name, "roles", Roles(gold), Roles(found), (a, b) => Comparison.Same(a[0], b[0]) && a[1] == b[1]);

        static IEnumerable<string?[]> Posts(ValueList<Participant> all) => all.SelectMany(p => p.Positions.Select(q => new[] { p.Name, q.Title, q.Organization }));
        static IEnumerable<string?[]> Roles(ValueList<Participant> all) => all.SelectMany(p => p.Roles.Where(r => r != ParticipantRoles.Mentioned).Select(r => new string?[] { p.Name, r }));
        static bool SamePost(string?[] a, string?[] b) => Comparison.Same(a[0], b[0]) && Comparison.AreAlike(a[1], b[1]);
    }

    private void AddWords(string name, EventReport gold, EventReport found)
    {
        Tally(name, "presentations", gold.Presentations.Select(Title), found.Presentations.Select(Title), AlikeFirst);
        Tally(name, "presenters", Presenters(gold), Presenters(found), (a, b) => AlikeFirst(a, b) && Comparison.Same(a[1], b[1]));
        Tally(name, "topics", gold.Topics.Select(t => new string?[] { t.Title }), found.Topics.Select(t => new string?[] { t.Title }), AlikeFirst);
        Tally(name, "quotations", gold.Quotations.Select(q => new string?[] { q.Text }), found.Quotations.Select(q => new string?[] { q.Text }), AlikeFirst);
        Tally(name, "speakers", Speakers(gold), Speakers(found), (a, b) => AlikeFirst(a, b) && Comparison.Same(a[1], b[1]));

        static string?[] Title(Presentation talk) => new[] { talk.Title };
        static IEnumerable<string?[]> Presenters(EventReport report) => report.Presentations.SelectMany(t => t.Presenters.Select(p => new string?[] { t.Title, p }));
        static IEnumerable<string?[]> Speakers(EventReport report) => report.Quotations.Where(q => q.Speaker is not null).Select(q => new[] { q.Text, q.Speaker });
        static bool AlikeFirst(string?[] a, string?[] b) => Comparison.AreAlike(a[0], b[0]);
    }

    /// <summary>Matches two lists of items one to one: each item of gold takes the first that fits and is left.</summary>
    private void Tally(string name, string slot, IEnumerable<string?[]> gold, IEnumerable<string?[]> found, Func<string?[], string?[], bool> match)
    {
        var left = found.ToList();
        if (!_slots.TryGetValue(slot, out var sums)) _order.Add(slot);
        sums.Found += left.Count;
        foreach (var item in gold)
        {
            sums.Gold++;
            var at = left.FindIndex(other => match(item, other));
            if (at < 0)
            {
                Report(ExtractionErrorKind.Missed, item);
                continue;
            }

            left.RemoveAt(at);
            sums.Hits++;
        }

        foreach (var item in left) Report(ExtractionErrorKind.Spurious, item);
        _slots[slot] = sums;

        void Report(ExtractionErrorKind kind, string?[] item) => _errors.Add(new ExtractionError(name, slot, kind, string.Join(" | ", item.Where(part => part is not null))));
    }

    /// <summary>Maps every name of a gold organization to one, so that a report may call it by any of them.</summary>
    private static Func<string?, string> Canonical(ValueList<Organization> gold)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var organization in gold)
            foreach (var name in NamesOf(organization)) names[Comparison.Fold(name)] = Comparison.Fold(organization.Name);
        return name => names.TryGetValue(Comparison.Fold(name), out var one) ? one : Comparison.Fold(name);
    }

    private static string?[] NamesOf(Organization organization) => new[] { organization.Name }.Concat(organization.Aliases).ToArray();

    private static IEnumerable<string?[]> Single(string? value) => string.IsNullOrEmpty(value) ? Array.Empty<string?[]>() : new[] { new[] { value } };

    private static IEnumerable<string?[]> Counts(EventInfo? info) => info is null
        ? Array.Empty<string?[]>()
        : info.Counts.Select(c => new string?[] { c.Value.ToString(CultureInfo.InvariantCulture), Comparison.LastWord(c.Of) });

    private static string? Iso(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool SameAsPrecise(string? gold, string? found) => found!.StartsWith(gold!, StringComparison.Ordinal);
}
