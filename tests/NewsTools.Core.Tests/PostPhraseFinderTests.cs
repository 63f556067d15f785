using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class PostPhraseFinderTests
{
    [Theory]
    [InlineData("The rector opened the meeting.", "rector")]
    [InlineData("Deputy Minister of Health Anna Berg spoke.", "Deputy Minister of Health")]
    [InlineData("Minister of Ecology and Natural Resources of the Republic of Moldova", "Minister of Ecology and Natural Resources of the Republic of Moldova")]
    [InlineData("the Vice-Rector for Digital Development of TUK Ivan Petrov", "Vice-Rector for Digital Development")]
    [InlineData("Ambassador of Norway to Ghana", "Ambassador of Norway to Ghana")]
    [InlineData("the former chairman of the organizing committee", "chairman of the organizing committee")]
    [InlineData("Head of the Department of History", "Head")]
    [InlineData("She met Professor Emeritus Jan Kowalski.", "Professor Emeritus")]
    [InlineData("Commissioner for Agriculture, Rural Development and Blue Economy, who", "Commissioner for Agriculture, Rural Development and Blue Economy")]
    [InlineData("Acting Deputy Director-General Smith", "Acting Deputy Director-General")]
    [InlineData("French President and a senior inspector", "French President|senior inspector")]
    [InlineData("a Canadian comedian", "comedian")]
    public void Finds_posts_with_their_portfolio(string text, string expected)
    {
        var lexicon = Lexicon.Default.With([new LexiconEntry(LexiconCategory.GivenName, "Anna"), new LexiconEntry(LexiconCategory.OrganizationHead, "department", "department")]);
        var document = Document.Parse(new Article(text), lexicon);
        Assert.Equal(expected, string.Join("|", PostPhraseFinder.Find(document).Select(p => document.TextOf(p.Tokens))));
    }
}
