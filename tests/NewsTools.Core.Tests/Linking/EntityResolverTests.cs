using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Core.Tests.Linking;

public class EntityResolverTests
{
    [Fact]
    public void Names_a_person_by_the_fullest_form()
    {
        var entities = Read("M. Okonjo opened the meeting. Miriam Okonjo then left. \"We are done,\" Okonjo said.");
        var person = Assert.Single(entities.People);
        Assert.Equal("Miriam Okonjo", person.Name);
        Assert.Equal(3, person.Mentions.Count);
    }

    [Fact]
    public void Keeps_namesakes_apart()
    {
        var entities = Read("Emma Vogel spoke after Peter Vogel. Vogel was tired.");
        Assert.Equal(["Emma Vogel", "Peter Vogel"], entities.People.Select(p => p.Name));
        Assert.Equal(2, entities.People[1].Mentions.Count);
    }

    [Fact]
    public void Joins_acronyms_and_shortened_names()
    {
        var entities = Read("The Baltic Institute of Fisheries (BIF) met the State Customs Service. BIF signed. The Customs Service signed, too.");
        Assert.Equal(["Baltic Institute of Fisheries", "State Customs Service"], entities.Institutions.Select(i => i.Name));
        Assert.Equal(["BIF"], entities.Institutions[0].Aliases);
        Assert.Equal(["Customs Service"], entities.Institutions[1].Aliases);
        Assert.Equal("institute", entities.Institutions[0].Kind);
    }

    [Theory]
    [InlineData("The Faculty of Law of the Baltic State University took part.", "Faculty of Law", "Baltic State University")]
    [InlineData("The Baltic State University's Institute of Ports took part.", "Institute of Ports", "Baltic State University")]
    [InlineData("He is from the Department of Botany, Marmara University.", "Department of Botany", "Marmara University")]
    [InlineData("The Laboratory of Optics at the Institute of Physics opened.", "Laboratory of Optics", "Institute of Physics")]
    public void Ties_a_part_to_its_whole(string text, string part, string whole)
    {
        var document = Parse(text);
        var entities = EntityResolver.Resolve(document, NameFinder.Find(document));
        var tie = Assert.Single(ParentLinker.Link(document, entities));
        Assert.Equal((part, whole), (tie.Key.Name, tie.Value.Name));
    }

    private static Entities Read(string text)
    {
        var document = Parse(text);
        return EntityResolver.Resolve(document, NameFinder.Find(document));
    }

    private static Document Parse(string text) => Document.Parse(new Article(text), Lexicon.Default);
}
