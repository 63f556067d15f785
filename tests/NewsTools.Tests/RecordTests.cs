using System;
using System.Linq;

namespace NewsTools.Tests;

/// <summary>Records of JSON, JSON Lines and tables, and articles that come twice.</summary>
public sealed class RecordTests : IDisposable
{
    private const string Body = "The bridge over the Lind was opened on Friday by Mayor Tove Lund, who crossed it first and on foot, with her dog.";

    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("a.json", "[{\"kop\": \"A bridge\", \"title\": \"no\", \"inhoud\": {\"tekst\": \"BODY\"}, \"dag\": \"2024-03-02\", \"wie\": \"Eva Lind\"}]")]
    [InlineData("a.jsonl", "{\"kop\": \"A bridge\", \"title\": \"no\", \"inhoud\": {\"tekst\": \"BODY\"}, \"dag\": \"2 March 2024\", \"wie\": \"Eva Lind\"}")]
    [InlineData("a.csv", "kop;inhoud.tekst;title;dag;wie\nA bridge;\"BODY\";no;02.03.2024;Eva Lind\n")]
    public void Fields_are_chosen_with_Property(string name, string content)
    {
        _session.Write(name, content.Replace("BODY", Body, StringComparison.Ordinal));
        var article = Assert.Single(_session.Run<Article>($"Get-Article {name} -Property @{{ Title = 'kop'; text = 'inhoud.tekst'; Date = 'dag'; Author = 'wie' }}"));
        Assert.Empty(_session.Errors);
        Assert.Equal(("A bridge", "A bridge\n\n" + Body, new DateTime(2024, 3, 2), "Eva Lind"), (article.Title, article.Text, article.Date, article.Author));
    }

    [Fact]
    public void A_property_that_articles_do_not_have_ends_the_command()
    {
        var error = _session.Run("try { Get-Article a.csv -Property @{ Headline = 'kop' } } catch { $_.FullyQualifiedErrorId; \"$_\" }").Select(o => o.ToString()).ToArray();
        Assert.Equal("UnknownProperty,NewsTools.Commands.GetArticleCommand", error[0]);
        Assert.Contains("'Headline'", error[1], StringComparison.Ordinal);
        Assert.Contains("Title", error[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_its_column_says_which_there_are()
    {
        _session.Write("a.csv", "kop,inhoud\nA bridge,words\n");
        Assert.Empty(_session.Run("Get-Article a.csv -Property @{ Text = 'tekst' }"));
        Assert.Equal(["InvalidFormat"], _session.ErrorIds);
        Assert.Contains("kop, inhoud", _session.Errors[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_Unique_an_article_comes_once()
    {
        var story = string.Join(" ", Enumerable.Range(1, 12).Select(i => $"Sentence {i} tells what guest number {i} of the opening said about the bridge and its colour."));
        _session.Write("a.txt", $"A bridge\n\n{Body} {story}");
        _session.Write("b.txt", $"A bridge\n\n{Body} {story} It is red.");
        _session.Write("c.txt", "A ferry\n\nThe ferry goes no more, and its captain has bought a goat and a piece of land behind the church of Lind.");
        Assert.Equal(3, _session.Run("Get-Article *.txt").Count);
        Assert.Equal(["A bridge", "A ferry"], _session.Run<Article>("Get-Article *.txt -Unique").Select(a => a.Title));
        var told = _session.Run("Get-Article *.txt -Unique -Verbose 4>&1 | ForEach-Object { \"$_\" }").Select(o => o.ToString());
        Assert.Contains(told, t => t!.Contains("b.txt' repeats", StringComparison.Ordinal) && t.Contains("a.txt", StringComparison.Ordinal));
    }
}
