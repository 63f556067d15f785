using System;
using System.IO;
using System.Linq;
using NewsTools.Measuring;

namespace NewsTools.Tests;

/// <summary>Looking into how facts are found: mentions, measures, and words of one's own.</summary>
public sealed class ExplorationTests : IDisposable
{
    private const string Text = """
        Bakers meet at the Rye Forum

        3 May 2024

        The Rye Forum was hosted by the University of Harlow in Harlow on 2 May 2024. John Smith, Rector of the University of Harlow, opened the forum.
        """;

    private readonly ModuleSession _session = new();

    public ExplorationTests() => _session.Write("rye.txt", Text);

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Mentions_have_a_place_and_a_rule()
    {
        var person = Assert.Single(_session.Run<MentionRow>("Get-Mention rye.txt -Type Person"));
        Assert.Equal(("John Smith", Text.IndexOf("John", StringComparison.Ordinal), 10), (person.Text, person.Start, person.Length));
        Assert.NotEqual("", person.Rule);
        Assert.InRange(person.Confidence, 0.01, 1);
    }

    [Fact]
    public void Mentions_are_filtered_by_text_type_and_rule()
    {
        var all = _session.Run<MentionRow>("Get-Article rye.txt | Get-Mention");
        Assert.Equal(all, all.OrderBy(m => m.Start));
        Assert.Equal(all.Count(m => m.Type is MentionType.Person or MentionType.Organization), _session.Run("Get-Mention rye.txt -Type Person, Organization").Count);
        Assert.All(_session.Run<MentionRow>("Get-Mention rye.txt -Text 'university*'"), m => Assert.StartsWith("University", m.Text, StringComparison.Ordinal));
        var rule = all.First(m => m.Type == MentionType.Organization).Rule;
        Assert.Equal(all.Count(m => m.Rule == rule), _session.Run($"Get-Mention rye.txt -Rule '{rule}'").Count);
        Assert.Empty(_session.Run("Get-Mention rye.txt -Rule 'no such rule'"));
    }

    [Fact]
    public void Figures_tell_what_was_found_and_missed()
    {
        WriteGold();
        var scores = _session.Run<SlotScore>("Get-Article rye.txt | Measure-Extraction -Gold gold");
        Assert.Empty(_session.Errors);
        Assert.Equal((2, 1, 1.0, 0.5), scores.Single(s => s.Slot == "participants") is var p ? (p.Gold, p.Found, p.Precision, p.Recall) : default);
        Assert.Equal("participants", Assert.Single(_session.Run<SlotScore>("Measure-Extraction rye.txt -Gold gold/rye.gold.yaml -Slot participants")).Slot);
    }

    [Fact]
    public void Detail_tells_each_error()
    {
        WriteGold();
        var error = Assert.Single(_session.Run<ExtractionError>("Measure-Extraction rye.txt -Gold gold -Slot participants -Detail"));
        Assert.Equal(("rye", "participants", ExtractionErrorKind.Missed), (error.Article, error.Slot, error.Kind));
        Assert.Contains("Ona Brand", error.Value, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_gold_folder_that_is_not_there_ends_the_command()
    {
        Assert.Equal("PathNotFound,NewsTools.Commands.MeasureExtractionCommand", _session.Run("try { Measure-Extraction rye.txt -Gold missing } catch { $_.FullyQualifiedErrorId }").Single().ToString());
    }

    [Fact]
    public void An_article_without_gold_is_a_warning_and_broken_gold_an_error()
    {
        Directory.CreateDirectory(Path.Combine(_session.Folder, "gold"));
        _session.Run("Measure-Extraction rye.txt -Gold gold");
        Assert.Contains("rye.txt", Assert.Single(_session.Warnings), StringComparison.Ordinal);
        _session.Write("gold/rye.gold.yaml", "event:\n  start: soon\n");
        _session.Run("Measure-Extraction rye.txt -Gold gold");
        Assert.Equal(["InvalidGold"], _session.ErrorIds);
        Assert.Contains("rye.gold.yaml(2,10)", _session.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_adds_what_the_module_does_not_know()
    {
        _session.Write("a.txt", "Ringers meet\n\nThe meeting was opened on Friday by Ada Smith of Tin Whistle Fellowship, and Tin Whistle Fellowship gave the bells.");
        _session.Write("ours.yaml", "organizations:\n  - {name: Tin Whistle Fellowship, aliases: [TWF], kind: club}\n");
        var row = _session.Run<OrganizationRow>("Get-Organization a.txt -Lexicon ours.yaml").Single(o => o.Name == "Tin Whistle Fellowship");
        Assert.Empty(_session.Errors);
        Assert.Equal("club", row.Kind);
        Assert.DoesNotContain(_session.Run<OrganizationRow>("Get-Organization a.txt"), o => o.Kind == "club");
    }

    [Theory]
    [InlineData("organizations:\n  - {nam: A}\n", "InvalidLexicon", "bad.yaml(2,6)")]
    [InlineData("posts: [a\n", "InvalidLexicon", "bad.yaml(2,1)")]
    [InlineData(null, "LexiconNotReadable", "bad.yaml")]
    public void A_bad_lexicon_ends_the_command_and_says_where_it_is_wrong(string? yaml, string id, string place)
    {
        if (yaml is not null) _session.Write("bad.yaml", yaml);
        var error = _session.Run("try { Get-Article rye.txt | Get-Organization -Lexicon bad.yaml } catch { $_.FullyQualifiedErrorId; \"$_\" }").Select(o => o.ToString()).ToArray();
        Assert.Equal(id + ",NewsTools.Commands.GetOrganizationCommand", error[0]);
        Assert.Contains(place, error[1], StringComparison.Ordinal);
    }

    private void WriteGold() => _session.Write("gold/rye.gold.yaml", """
        article: {title: Bakers meet at the Rye Forum, date: 2024-05-03}
        event: {name: Rye Forum, type: forum, start: 2024-05-02, place: Harlow}
        organizations: [{name: University of Harlow, roles: [host]}]
        participants:
          - {name: John Smith, positions: [{title: Rector, organization: University of Harlow}]}
          - {name: Ona Brand}
        """);
}
