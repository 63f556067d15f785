using System;
using System.Linq;

namespace NewsTools.Tests;

public sealed class FactCommandTests : IDisposable
{
    private const string Text = """
        Bakers meet at the Rye Forum

        3 May 2024

        The Rye Forum was hosted by the University of Harlow in Harlow on 2 May 2024. John Smith, Rector of the University of Harlow, opened the forum.

        "Bread needs time," said Mary Brown, Director of the Institute of Grain.
        """;

    private readonly ModuleSession _session = new();

    public FactCommandTests() => _session.Write("rye.txt", Text);

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-EventReport", typeof(EventReport))]
    [InlineData("Get-Participant", typeof(ParticipantRow))]
    [InlineData("Get-Organization", typeof(OrganizationRow))]
    [InlineData("Get-Quotation", typeof(QuotationRow))]
    [InlineData("Find-Article", typeof(Article))]
    [InlineData("Show-Article", typeof(string))]
    public void Takes_paths_articles_and_reports(string command, Type type)
    {
        foreach (var input in new[] { "'rye.txt'", "Get-Article rye.txt", "Get-EventReport rye.txt", "$ExecutionContext.InvokeProvider.Item.Get('rye.txt')" })
        {
            var rows = _session.Run($"{input} | {command}");
            Assert.Empty(_session.Errors);
            Assert.NotEmpty(rows);
            Assert.All(rows, row => Assert.IsType(type, row.BaseObject));
        }
    }

    [Fact]
    public void A_report_is_made_once_for_an_article() =>
        Assert.True((bool)_session.Run("$a = Get-Article rye.txt; [object]::ReferenceEquals(($a | Get-EventReport), (Get-EventReport -Article $a))")[0].BaseObject);

    [Fact]
    public void Rows_say_which_event_and_article_they_belong_to()
    {
        var row = _session.Run<ParticipantRow>("Get-Participant rye.txt -Name 'john*'").Single();
        Assert.Equal("John Smith", row.Name);
        Assert.Equal("Rye Forum", row.Event);
        Assert.Equal("2024-05-02", row.EventDate);
        Assert.Equal("2024-05-03", row.ArticleDate);
        Assert.Equal("Rector, University of Harlow", row.Positions.ToString());
        var article = _session.Run<Article>("Get-Article rye.txt").Single();
        Assert.Contains(row.Evidence, e => e.In(article) == "John Smith");
    }

    [Fact]
    public void Persons_without_a_part_come_only_when_asked_for()
    {
        Assert.Empty(_session.Run("Get-Participant \"$seeds/olive-prices.txt\""));
        Assert.Single(_session.Run("Get-Participant \"$seeds/olive-prices.txt\" -IncludeMentioned"));
    }

    [Fact]
    public void Filters_take_wildcards()
    {
        Assert.Equal("Mary Brown", _session.Run<ParticipantRow>("Get-Participant rye.txt -Organization '*Grain'").Single().Name);
        Assert.Empty(_session.Run("Get-Participant rye.txt -Role moder*"));
        Assert.Empty(_session.Run("Get-EventReport rye.txt -EventType festival"));
        Assert.Single(_session.Run("Find-Article rye.txt -Participant '*Brown' -EventType forum -After 2024-05-01 -Before 2024-05-03"));
        Assert.Empty(_session.Run("Find-Article rye.txt -After 2024-05-04"));
    }

    [Fact]
    public void Facts_are_marked_in_the_text()
    {
        var plain = (string)_session.Run("Show-Article rye.txt -NoColor").Single().BaseObject;
        Assert.Contains("[John Smith](person)", plain);
        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[", (string)_session.Run("Show-Article rye.txt").Single().BaseObject);
    }

    [Fact]
    public void The_same_folder_gives_the_same_objects()
    {
        var first = _session.Run("Get-EventReport $seeds | ForEach-Object { \"$_ $($_.Participants) $($_.Organizations)\" }").Select(o => o.ToString());
        var second = _session.Run("Get-EventReport $seeds | ForEach-Object { \"$_ $($_.Participants) $($_.Organizations)\" }").Select(o => o.ToString());
        Assert.Equal(first, second);
    }
}
