using System.IO;
using System.Linq;
using System.Text.Json;

namespace NewsTools.Formats.Tests.Writing;

public sealed class LinkedDataTests : ExportFolder
{
    [Fact]
    public void Every_object_is_of_a_type_of_schema_org_with_properties_and_values_that_it_allows()
    {
        using var json = Parse(Samples.All);
        Assert.Empty(json.RootElement.GetProperty("@graph").EnumerateArray().SelectMany((article, i) => SchemaOrg.Problems(article, $"[{i}]")));
    }

    [Fact]
    public void So_it_is_for_every_kind_of_event_and_organization_and_every_role()
    {
        var kinds = new[] { "university", "school", "company", "ministry", "agency", "media", "choir", null };
        var organizations = kinds.Select((kind, i) => new Organization("O" + i) { Kind = kind, Parent = "P", Aliases = ValueList.Of("A", "B"), Roles = OrganizationRoles.All.Take(i).ToValueList() }).ToValueList();
        var people = ParticipantRoles.All.Select(role => new Participant(role) { Roles = ValueList.Of(role), Positions = ValueList.Of(new Position("T", "O"), new Position("T", null), new Position(null, "O")) }).ToValueList();
        var reports = EventTypes.All.Select(type => Samples.Forum with
        {
            Event = Samples.Forum.Event! with { Type = type, Venue = "Hall", Start = new PartialDate(2024, 5), End = null },
            Organizations = organizations,
            Participants = people,
        });
        using var json = Parse(reports.ToArray());
        Assert.Equal(EventTypes.All.Count, json.RootElement.GetProperty("@graph").GetArrayLength());
        Assert.Empty(json.RootElement.GetProperty("@graph").EnumerateArray().SelectMany((article, i) => SchemaOrg.Problems(article, $"[{i}]")));
    }

    [Theory]
    [InlineData("""{ "@type": "Concert" }""", "Concert is no type")]
    [InlineData("""{ "@type": "Person", "headline": "x" }""", "not a property of Person")]
    [InlineData("""{ "@type": "Event", "location": { "@type": "Person" } }""", "Person is not one of")]
    [InlineData("""{ "@type": "Event", "startDate": "in May" }""", "'in May' is not one of")]
    [InlineData("""{ "@type": "Event", "performer": { "@type": "Role", "roleName": "speaker" } }""", "leads nowhere")]
    public void The_check_finds_what_is_wrong(string json, string problem)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Contains(problem, Assert.Single(SchemaOrg.Problems(document.RootElement, "")));
    }

    [Fact]
    public void The_event_has_its_people_with_their_roles_and_posts_and_its_organizations()
    {
        using var json = Parse(Samples.All);
        var article = json.RootElement.GetProperty("@graph")[0];
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        Assert.Equal("NewsArticle", TypeOf(article));
        Assert.Equal("Ana Reis", article.GetProperty("mentions")[0].GetProperty("name").GetString());
        Assert.Equal("Maria Sande", article.GetProperty("hasPart")[0].GetProperty("spokenByCharacter").GetProperty("name").GetString());
        var about = article.GetProperty("about");
        Assert.Equal("ConferenceEvent", TypeOf(about));
        Assert.Equal("2024-05-10", about.GetProperty("startDate").GetString());
        Assert.Equal(["CollegeOrUniversity", "Organization"], about.GetProperty("organizer").EnumerateArray().Select(TypeOf));
        var speaker = about.GetProperty("performer")[1];
        Assert.Equal("speaker", speaker.GetProperty("roleName").GetString());
        var person = speaker.GetProperty("performer");
        Assert.Equal("Ivo Brandt, Head", $"{person.GetProperty("name")}, {person.GetProperty("jobTitle")}");
        Assert.Equal("Blue Coast Agency", person.GetProperty("affiliation")[0].GetProperty("affiliation").GetProperty("name").GetString());
        Assert.Equal("Tides and Trade", about.GetProperty("workFeatured")[0].GetProperty("name").GetString());
    }

    [Fact]
    public void An_identifier_that_is_no_address_is_not_given_for_one()
    {
        using var json = Parse([new EventReport(new Article("Text") { Uri = "<1@mail.example>" })]);
        Assert.False(json.RootElement.GetProperty("@graph")[0].TryGetProperty("url", out _));
    }

    private static string TypeOf(JsonElement thing) => thing.GetProperty("@type").GetString()!;

    private JsonDocument Parse(EventReport[] reports) => JsonDocument.Parse(File.ReadAllText(Export("x.jsonld", reports)));
}
