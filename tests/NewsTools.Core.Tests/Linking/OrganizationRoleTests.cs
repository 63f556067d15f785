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
    public void Reads_what_organizations_did(string text, string expected)
    {
        var report = EventReader.Read(new Article(text) { BodyStart = 0 });
        Assert.Equal(expected, string.Join("; ", report.Organizations.SelectMany(o => o.Roles.Select(r => $"{o.Name} {r}"))));
    }
}
