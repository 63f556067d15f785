using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Tagging;
using NewsTools.Text;

namespace NewsTools.Core.Tests.Tagging;

public class TaggerTests
{
    [Theory]
    [InlineData("The lecture was given by John Smith of the University of Oxford.", MentionType.Person, "John Smith")]
    [InlineData("The lecture was given by John Smith of the University of Oxford.", MentionType.Organization, "University of Oxford")]
    [InlineData("The river runs through the fields and nobody knows where it ends.", MentionType.Person, null)]
    public void Finds_names_in_plain_sentences(string text, MentionType type, string? expected)
    {
        var document = Document.Parse(new Article(text), Lexicon.Default);
        var names = Tagger.Default.Tag(document).Names().Where(n => n.Type == type).Select(n => document.TextOf(n.Tokens)).ToList();
        Assert.Equal(expected is null ? [] : [expected], names);
    }

    [Fact]
    public void A_margin_is_positive_for_the_type_that_was_chosen_and_negative_for_the_others()
    {
        var document = Document.Parse(new Article("Yesterday Mary Johnson arrived."), Lexicon.Default);
        var tags = Tagger.Default.Tag(document);
        var name = tags.Names().Single();
        Assert.Equal(MentionType.Person, name.Type);
        Assert.True(tags.Margin(name.Tokens, MentionType.Person) > 0);
        Assert.True(tags.Margin(name.Tokens, MentionType.Organization) < 0);
    }
}
