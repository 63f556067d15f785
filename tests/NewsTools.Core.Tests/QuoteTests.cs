using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class QuoteTests
{
    [Theory]
    [InlineData("\u201CWe came,\u201D she said. \u201CWe stayed.\u201D", "We came,|We stayed.")]
    [InlineData("He called it \"the 'quiet' year\" twice.", "the 'quiet' year|quiet")]
    [InlineData("They moved up 'til noon, \"and then we slept,\" he said.", "and then we slept,")]
    [InlineData("The club \u00ABDruzhba\u00BB and the film \u201EHeimat\u201C ran.", "Druzhba|Heimat")]
    [InlineData("\u201CWe saw it early, Baker said. \u201CIt was late.\u201D", "We saw it early|It was late.")]
    [InlineData("We will plant it again,\u201D said Baker.", "We will plant it again,")]
    [InlineData("\u201DThe dam holds well,\u201D said Baker.", "The dam holds well,")]
    [InlineData("\u201CThe first paragraph goes on.\n\n\u201CThe second ends.\u201D", "The first paragraph goes on.|The second ends.")]
    [InlineData("\u00AB\"Come home\": songs of sailors\u00BB is a book.", "\"Come home\": songs of sailors|Come home")]
    [InlineData("'It is the parents' choice,' said Baker.", "It is the parents' choice,")]
    [InlineData("The pole is 6'2\" tall and the students' flag is red.", "")]
    public void Pairs_marks_of_every_kind(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Parse(text).Quotes.Select(q => Parse(text).TextOf(q.Inner))));

    [Theory]
    [InlineData("\"The well is dry again,\" said the mayor.", "Speech")]
    [InlineData("The mayor noted that \"the well is dry again\".", "Speech")]
    [InlineData("Her answer was short: \"We dig deeper.\"", "Speech")]
    [InlineData("\"Dig deeper,\" Okafor told the crew.", "Speech")]
    [InlineData("She gave a lecture \"Why wells run dry\" on Monday.", "Title")]
    [InlineData("Okafor spoke on \"Deep Wells and Their Keepers\" in the evening.", "Title")]
    [InlineData("A book titled \"The dry year is over\" was presented.", "Title")]
    [InlineData("The newspaper \"Evening Well\" sponsored the prize.", "Name")]
    [InlineData("The mayor called the plan \"null and void\" on Friday.", "Term")]
    [InlineData("Teams had \"homework\" to do.", "Term")]
    public void Tells_speech_from_titles_and_names(string text, string expected) =>
        Assert.Equal(expected, Parse(text).Quotes.Single().Kind.ToString());

    [Fact]
    public void A_token_knows_the_span_around_it()
    {
        var document = Parse("He said \"we won\" twice.");
        Assert.Null(document.QuoteAt(1));
        Assert.Same(document.Quotes[0], document.QuoteAt(2));
        Assert.Same(document.Quotes[0], document.QuoteAt(4));
        Assert.Null(document.QuoteAt(6));
    }

    private static Document Parse(string text) => Document.Parse(new Article(text), Lexicon.Default);
}
