using System.Linq;

namespace NewsTools.Core.Tests;

public class MentionReaderTests
{
    private static readonly Article Article = new("On 12 May 2024 the Harbour Rowing Club held a seminar in Lisbon. \"We row on every morning,\" said John Smith, director of the club.");

    [Theory]
    [InlineData(MentionType.Date, "12 May 2024")]
    [InlineData(MentionType.Organization, "Harbour Rowing Club")]
    [InlineData(MentionType.Place, "Lisbon")]
    [InlineData(MentionType.Person, "John Smith")]
    [InlineData(MentionType.Post, "director")]
    [InlineData(MentionType.Quotation, "We row on every morning,")]
    public void Gives_mentions_of_each_type(MentionType type, string text) =>
        Assert.Contains(MentionReader.Read(Article), m => m.Type == type && m.Text == text);

    [Fact]
    public void Every_mention_stands_where_it_says_in_the_order_of_the_text()
    {
        var mentions = MentionReader.Read(Article);
        Assert.All(mentions, m => Assert.Equal(m.Text, Article.Text.Substring(m.Start, m.Length)));
        Assert.Equal(mentions.OrderBy(m => m.Start).Select(m => m.Start), mentions.Select(m => m.Start));
    }
}
