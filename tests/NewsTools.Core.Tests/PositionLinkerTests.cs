using System.Linq;

namespace NewsTools.Core.Tests;

public class PositionLinkerTests
{
    private static string Read(string text)
    {
        var report = EventReader.Read(new Article(text) { BodyStart = 0 });
        return string.Join("; ", report.Participants.Select(p => $"{p.Name}: {string.Join(" + ", p.Positions.Select(q => $"{q.Title} @ {q.Organization}".Trim()))}"));
    }

    [Theory]
    [InlineData("NASA Administrator Bill Carter spoke in Houston.", "Bill Carter: Administrator @ NASA")]
    [InlineData("Peru's president Carlos Mendoza spoke.", "Carlos Mendoza: president @")]
    [InlineData("French President Pierre Duval spoke.", "Pierre Duval: French President @")]
    [InlineData("Anna Kowalska, Head of the Department of Botany, spoke.", "Anna Kowalska: Head @ Department of Botany")]
    [InlineData("Anna Kowalska, a senior inspector of the State Forest Service, said so.", "Anna Kowalska: senior inspector @ State Forest Service")]
    [InlineData("Anna Kowalska (University of Lodz) spoke.", "Anna Kowalska: @ University of Lodz")]
    [InlineData("Anna Kowalska of the National Water Agency spoke.", "Anna Kowalska: @ National Water Agency")]
    [InlineData("Anna Kowalska is the Director of the Institute of Geology.", "Anna Kowalska: Director @ Institute of Geology")]
    [InlineData("Maria Lopez, chairwoman and CEO of Delta Airlines, spoke.", "Maria Lopez: chairwoman @ Delta Airlines + CEO @ Delta Airlines")]
    [InlineData("Presidents Carlos Mendoza of Peru and Maria Lopez of Chile met.", "Carlos Mendoza: President @; Maria Lopez: President @")]
    [InlineData("Foreign Minister Carlos Mendoza met his Chilean counterpart Maria Lopez.", "Carlos Mendoza: Foreign Minister @; Maria Lopez: Foreign Minister @")]
    [InlineData("Anna Kowalska and Peter Walsh of the National Water Agency spoke.", "Anna Kowalska: @ National Water Agency; Peter Walsh: @ National Water Agency")]
    [InlineData("Vice Rectors Anna Kowalska and Peter Walsh, Secretary General Maria Lopez spoke.", "Anna Kowalska: Vice Rector @; Peter Walsh: Vice Rector @; Maria Lopez: Secretary General @")]
    [InlineData("Peter Walsh, M.D., director of the Institute of Geology, spoke.", "Peter Walsh: director @ Institute of Geology")]
    [InlineData("Anna Kowalska, Peru's ambassador to Chile, spoke.", "Anna Kowalska: ambassador to Chile @")]
    [InlineData("Former mayor Carlos Mendoza spoke.", "Carlos Mendoza: mayor @")]
    [InlineData("Senator Susan Miller (R-TX) spoke.", "Susan Miller: Senator @")]
    public void Links_posts_to_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_list_is_decided_as_a_whole() =>
        Assert.Equal(
            "Ivan Petrov: Rector @ Tomsk State University; Olga Smirnova: representative @ Ministry of Health + Head @ Siberian Chamber of Commerce; Sergey Ivanov: member @ Academy of Sciences",
            Read("The opening speeches were made by: Rector of Tomsk State University Ivan Petrov, representative of the Ministry of Health, Head of the Siberian Chamber of Commerce Olga Smirnova, member of the Academy of Sciences Sergey Ivanov and others."));

    [Fact]
    public void A_list_may_have_the_names_first() =>
        Assert.Equal(
            "Ivan Petrov: Rector @ Tomsk State University; Olga Smirnova: Head @ Siberian Chamber of Commerce; Sergey Ivanov: member @ Academy of Sciences",
            Read("Speakers included Ivan Petrov, Rector of Tomsk State University, Olga Smirnova, Head of the Siberian Chamber of Commerce, and Sergey Ivanov, member of the Academy of Sciences."));
}
