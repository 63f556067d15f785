using System.Linq;

namespace NewsTools.Core.Tests.Linking;

public class OrganizationRoleTests
{
    [Theory]
    [InlineData("The forum, hosted by the Department of Botany, Riga Technical University, was held in Oslo.", "Department of Botany host")]
    [InlineData("The Department of Botany, Riga Technical University, organized a forum in Oslo.", "Department of Botany host")]
    [InlineData("Riga Technical University held a World Bank funded forum in Oslo.", "Riga Technical University host; World Bank sponsor")]
    [InlineData("Riga Technical University held a UNESCO sponsored forum in Oslo.", "Riga Technical University host; UNESCO sponsor")]
    [InlineData("The forum was held in Oslo. The workshop was funded by the World Bank.", "World Bank sponsor")]
    [InlineData("The forum in Oslo was possible thanks to the support of the World Bank.", "World Bank partner")]
    [InlineData("The forum was held in Oslo. It was financed by the World Bank from funds of the Soros Foundation.", "World Bank sponsor; Soros Foundation sponsor")]
    [InlineData("The forum was held in Oslo.\n\nHosts: Riga Technical University and Soros Foundation.", "Riga Technical University host; Soros Foundation host")]
    [InlineData("Prizes at the forum in Oslo came from Riga Technical University (RTU), the organiser.", "Riga Technical University host")]
    [InlineData("Rain fell on Saturday as Riga Technical University, Riga, held the forum.", "Riga Technical University host")]
    [InlineData("The forum in Oslo was hosted by Riga Technical University and paid for by the World Bank.", "Riga Technical University host; World Bank sponsor")]
    [InlineData("Riga Technical University is hosting a forum in Oslo.", "Riga Technical University host")]
    [InlineData("Under the patronage of the Ministry of Culture, the Soros Foundation organised the forum in Oslo.", "Soros Foundation host")]
    [InlineData("The forum's main sponsor, the World Bank, gave prizes in Oslo.", "World Bank sponsor")]
    [InlineData("The organizer of the forum in Oslo is Riga Technical University; the World Bank provided financial support.", "Riga Technical University host; World Bank sponsor")]
    [InlineData("Riga Technical University welcomed a delegation from Oslo. The visit lasted two days.", "Riga Technical University host")]
    [InlineData("The Department of Botany (DB), Riga Technical University, organized a forum in Oslo.", "Department of Botany host")]
    [InlineData("The forum was held in Oslo. The encounter had been convened by the World Bank.", "World Bank host")]
    [InlineData("The forum was held in Oslo. We thank the World Bank, our only sponsor.", "World Bank sponsor")]
    [InlineData("The forum was held in Oslo. UNESCO paid for the buses.", "UNESCO sponsor")]
    [InlineData("The forum was held in Oslo. We thank the World Bank and the Soros Foundation for sponsoring the dinner.", "World Bank sponsor; Soros Foundation sponsor")]
    [InlineData("Riga Technical University thanked the World Bank for its support of the forum in Oslo.", "World Bank partner")]
    [InlineData("The World Bank and the Soros Foundation are sponsoring the forum in Oslo, while UNESCO is its media partner.", "World Bank sponsor; Soros Foundation sponsor; UNESCO partner")]
    [InlineData("The forum was held in Oslo. Riga Technical University acted as co-organizer, and the World Bank gave the prizes.", "Riga Technical University co-organizer; World Bank sponsor")]
    [InlineData("The forum was held in Oslo with money from the World Bank.", "World Bank sponsor")]
    [InlineData("The World Bank supported the forum in Oslo.", "World Bank partner")]
    [InlineData("The main sponsor of the forum in Oslo was the World Bank, with UNESCO and the Soros Foundation paying for the buses.", "World Bank sponsor; UNESCO sponsor; Soros Foundation sponsor")]
    [InlineData("At the forum in Oslo the minister thanked the World Bank for its support of farmers.", "")]
    [InlineData("The World Bank supported the plan at the forum in Oslo.", "")]
    [InlineData("A delegation from Oslo paid a visit to Riga. At Riga Technical University the guests were received by the rector.", "Riga Technical University host")]
    public void Reads_what_organizations_did(string text, string expected)
    {
        var report = EventReader.Read(new Article(text) { BodyStart = 0 });
        Assert.Equal(expected, string.Join("; ", report.Organizations.SelectMany(o => o.Roles.Select(r => $"{o.Name} {r}"))));
    }

    [Theory]
    [InlineData("The Institute of Geology met. The Institute's Department of Statistics led the work.", "Department of Statistics < Institute of Geology")]
    [InlineData("Riga Technical University (RTU) met. Ann Lee of the Department of Botany (RTU) spoke.", "Department of Botany < Riga Technical University")]
    public void Ties_parts_to_wholes(string text, string expected)
    {
        var report = EventReader.Read(new Article(text) { BodyStart = 0 });
        Assert.Equal(expected, string.Join("; ", report.Organizations.Where(o => o.Parent is not null).Select(o => $"{o.Name} < {o.Parent}")));
    }
}
