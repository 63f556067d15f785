using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Tests.Writing;

public class DigestTests
{
    [Fact]
    public void Numbers_add_up()
    {
        var digest = new Digest(Samples.All);
        Assert.Equal(3, digest.Entries.Count);
        Assert.Equal(2, digest.Events.Count);
        Assert.Equal(digest.Events.Count, digest.Types.Sum(t => t.Number));
        Assert.Equal(digest.Events.Count, digest.Periods.Sum(t => t.Number));
        Assert.Equal(["Ivo Brandt", "Lena Holm", "Maria Sande"], digest.People.Select(p => p.Name));
        Assert.Equal(Samples.All.SelectMany(r => r.Presentations).Count(), digest.Talks);
        Assert.Equal(Samples.All.SelectMany(r => r.Quotations).Count(), digest.Quotations);
        Assert.Equal("10 May 2024 – 2 June 2024", digest.Span);
    }

    [Fact]
    public void The_same_organization_in_two_articles_is_one_with_all_its_people()
    {
        var university = Assert.Single(new Digest(Samples.All).Organizations, o => o.Name == "University of Alvo");
        Assert.Equal(2, university.Entries.Count);
        Assert.Equal(2, university.People);
        Assert.Equal(["host"], university.Roles);
    }

    [Theory]
    [InlineData("2024-05-10 2024-05-12", "10 May 1, 11 May 0, 12 May 1")]
    [InlineData("2024-05-10 2024-07", "May 2024 1, Jun 2024 0, Jul 2024 1")]
    [InlineData("2022 2024-07-01", "2022 1, 2023 0, 2024 1")]
    [InlineData("2024-05-10 -", "10 May 1, undated 1")]
    [InlineData("-", "undated 1")]
    public void Events_are_counted_in_steps_that_fit(string dates, string expected)
    {
        var reports = dates.Split(' ').Select(d => new EventReport(new Article(d)) { Event = new EventInfo { Start = PartialDate.TryParse(d, out var date) ? date : null } });
        Assert.Equal(expected, string.Join(", ", new Digest(reports.ToList()).Periods.Select(t => $"{t.Name} {t.Number}")));
    }
}
