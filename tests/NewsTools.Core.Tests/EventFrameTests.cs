using System;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class EventFrameTests
{
    [Theory]
    [InlineData("The seminar \"Clean Rivers\" was held in Lima on 3 May.", "seminar", "Clean Rivers")]
    [InlineData("A hearing, titled “Rural Roads”, was held on Monday.", "session", "Rural Roads")]
    [InlineData("The 5th Balkan Energy Forum took place in Sofia.", "forum", "5th Balkan Energy Forum")]
    [InlineData("They attended the “Green Code” hackathon, which was held in Turin.", "hackathon", "Green Code")]
    [InlineData("Experts met during Sowing in Dry Lands, the second webinar of the series, held on Monday.", "webinar", "Sowing in Dry Lands")]
    [InlineData("The university hosted a guest lecture by Ann Lee, professor at Leeds, “Why Rivers Meander”.", "lecture", "Why Rivers Meander")]
    [InlineData("A round table on water law was held at the academy.", "round table", null)]
    [InlineData("The regional summer school on botany was held in May.", "training", null)]
    [InlineData("The mayor announced at a press conference on Monday that the city will refill the lake.", "press conference", null)]
    [InlineData("The faculty development programme was inaugurated by the principal.", "training", null)]
    [InlineData("Miners ended their sit-in outside the ministry on Monday.", "other", null)]
    [InlineData("Ann Lee took the keynote. A panel followed, and Mia Berg moderated.", "conference", null)]
    [InlineData("The old president handed the collar to the new one, two members were inducted, and a plaque went to the nurse.", "ceremony", null)]
    [InlineData("At the event, which was emceed by a singer, six nurses were crowned and three awards and a trophy were given.", "ceremony", null)]
    public void Reads_type_and_name(string sentence, string type, string? name)
    {
        var info = Read(sentence).Event;
        Assert.Equal(type, info?.Type);
        Assert.Equal(name, info?.Name);
    }

    [Theory]
    [InlineData("Peel the potatoes and fry them. Serve with bread.")]
    [InlineData("The annual general meeting shall be held within six months. A meeting may be convened by the board.")]
    [InlineData("Oil prices fell on Tuesday after two ports reopened, traders said.")]
    [InlineData("Of course, in the course of time the river found its bed.")]
    [InlineData("A ferry ran aground on Monday.\n\nNo one was hurt.\n\nMia Berg was travelling to a music festival that is held on the island.")]
    [InlineData("Two weeks before the National Championships, the club said on Monday that its captain was hurt.")]
    [InlineData("Prices rose in May, easing pressure on the bank ahead of its meeting next week.")]
    [InlineData("Norway ratified the Porto Convention in 2017, the ministry said on Monday.\n\nThe Porto Convention bans lead.")]
    [InlineData("Mayor Mia Berg welcomed the ruling by judge Ann Lee on Monday.")]
    public void Invents_no_event(string text) => Assert.Null(Read(text).Event);

    [Theory]
    [InlineData("The minister Mia Berg told Parliament's Budget Committee on Monday that the roads are bad. Ann Lee came before the committee, too.", "session")]
    [InlineData("The school in Porto was formally opened on Monday by the mayor, Mia Berg.", "ceremony")]
    [InlineData("Minister Mia Berg on Monday inaugurated a bridge in Porto.", "ceremony")]
    [InlineData("Porto was visited on Monday by a delegation from Oslo.", "visit")]
    public void Knows_an_event_by_its_verb(string text, string type) => Assert.Equal(type, Read(text).Event?.Type);

    [Theory]
    [InlineData("The forum was held on 2-4 June in Oslo.", "2024-06-02", "2024-06-04")]
    [InlineData("The three-day workshop ended on Friday.", "2024-06-05", "2024-06-07")]
    [InlineData("The museum opened the exhibition \"Amber\" yesterday. The exhibition will run until 30 August.", "2024-06-09", "2024-08-30")]
    [InlineData("The seminar was held last Thursday. The next seminar will be held on 5 July.", "2024-06-06", null)]
    [InlineData("The congress opened in Oslo on Saturday. The congress ends on Wednesday.", "2024-06-08", "2024-06-12")]
    [InlineData("The festival was held from 5 June until yesterday.", "2024-06-05", "2024-06-09")]
    [InlineData("A two-day forum, \"The Long Road of Salt: Ships Without Queues\", came to an end yesterday in Oslo.", "2024-06-08", "2024-06-09")]
    public void Reads_the_days(string text, string start, string? end)
    {
        var info = Read(text).Event!;
        Assert.Equal(start, info.Start?.ToString());
        Assert.Equal(end, info.End?.ToString());
    }

    [Theory]
    [InlineData("The congress was held in Sofia at the National Palace of Culture.", "Sofia", "National Palace of Culture")]
    [InlineData("The seminar took place in the conference hall of the Law Institute.", null, "conference hall of the Law Institute")]
    [InlineData("The forum was held at the Hotel Aurora, Cork, on Monday.", "Cork", "Hotel Aurora")]
    [InlineData("The press briefing was organized by the Institute of Sport at the Hotel Aurora and drew a crowd.", null, "Hotel Aurora")]
    [InlineData("The conference took place at the Palais des Sports.", null, "Palais des Sports")]
    [InlineData("The conference was attended by Mia Berg, professor at the University of Oslo.", null, null)]
    [InlineData("The congress was held at the Amber Lecture Theatre, Riverside Campus.", null, "Amber Lecture Theatre, Riverside Campus")]
    [InlineData("The rally was held at Lime Tree Ground on Monday.", null, "Lime Tree Ground")]
    [InlineData("The concert was held on Monday. Some 600 people filled the Amber Hall.", null, "Amber Hall")]
    public void Reads_place_and_venue(string text, string? place, string? venue)
    {
        var info = Read(text).Event!;
        Assert.Equal(place, info.Place);
        Assert.Equal(venue, info.Venue);
    }

    [Theory]
    [InlineData("More than 1,200 delegates from two dozen cities attended the congress.", "1200 delegates")]
    [InlineData("Twenty-six young engineers and 4 teams took part in the hackathon.", "26 young engineers; 4 teams")]
    [InlineData("From 300 to 400 visitors came to the festival.", "300 visitors; 400 visitors")]
    [InlineData("The festival was held in June. The region has 300 students.", "")]
    [InlineData("Some 52 stargazers from nine countries gathered for the workshop.", "52 stargazers; 9 countries")]
    [InlineData("The forum was held in June. Applause came from the 350 guests.", "350 guests")]
    [InlineData("The rally was held in Oslo. Police put the crowd at 9,000 people.", "9000 people")]
    [InlineData("The conference was held in June. She told the forty or so journalists that the lake is dry.", "40 journalists")]
    [InlineData("The bridge was opened at a ceremony in the presence of about 90 residents.", "90 residents")]
    public void Counts_who_took_part(string text, string counts) => Assert.Equal(counts, Read(text).Event!.Counts.ToString());

    [Fact]
    public void Every_fact_has_evidence_in_the_text()
    {
        var report = Read("The seminar \"Clean Rivers\" was held in Lima on 3 May. About 40 experts attended.");
        Assert.All(report.Event!.Evidence, e => Assert.False(string.IsNullOrWhiteSpace(e.In(report.Article))));
        Assert.Contains(report.Event.Evidence, e => e.In(report.Article) == "Clean Rivers");
    }

    [Theory]
    [InlineData("The forum was held in Oslo. The participants worked in three sections: \"Ice\"; \"Wind\"; \"Light\".", "Ice; Wind; Light")]
    [InlineData("The forum was held in Oslo. Forty presentations were made under the following headings:\n\n* Soil health\n* Seed banks", "Soil health; Seed banks")]
    [InlineData("The forum was held in Oslo. Topics included soil health, seed banks and farm credit.", "soil health; seed banks; farm credit")]
    [InlineData("The forum was held in Oslo with the theme “Water for All”.", "Water for All")]
    [InlineData("The forum was held in Oslo. The following reports were made: \"Ice\", \"Wind\".", "")]
    [InlineData("The forum was held in Oslo. Three matters were down for debate: sea ice, whale song, and krill.", "sea ice; whale song; krill")]
    [InlineData("The forum was held in Oslo under three sub-themes: \"Ice\", \"Wind\" and \"Light\".", "Ice; Wind; Light")]
    [InlineData("The forum was held in Oslo. The sessions covered soil health, seed banks and farm credit.", "soil health; seed banks; farm credit")]
    public void Lists_topics(string text, string topics) => Assert.Equal(topics, string.Join("; ", Read(text).Topics.Select(t => t.Title)));

    [Fact]
    public void Reads_the_items_below_a_lead()
    {
        var report = Read("The symposium was held in Bern.\n\nThe work went on in two sections:\n1. Alpine glaciers;\n2. Lakes and rivers.\n");
        Assert.Equal("Alpine glaciers; Lakes and rivers", string.Join("; ", report.Topics.Select(t => t.Title)));
    }

    [Theory]
    [InlineData("Riga Technical University hosted the forum on Monday.", "host")]
    [InlineData("The forum was organized on 5 May by Riga Technical University.", "host")]
    [InlineData("The forum was held in collaboration with Riga Technical University.", "co-organizer")]
    [InlineData("The forum was supported by Riga Technical University.", "partner")]
    [InlineData("The sponsors of the forum were Riga Technical University and others.", "sponsor")]
    [InlineData("The forum was held on Monday. Riga Technical University was the media partner.", "partner")]
    [InlineData("The forum was opened by Anna Ozola, Rector of Riga Technical University.", "")]
    [InlineData("The next forum will be hosted by Riga Technical University. This forum was held in Oslo.", "")]
    public void Reads_what_organizations_did(string text, string roles) =>
        Assert.Equal(roles, Read(text).Organizations.Single(o => o.Name == "Riga Technical University").Roles.ToString());

    private static EventReport Read(string body)
    {
        var text = "News\n\n" + body + "\n";
        return EventReader.Read(new Article(text) { Title = "News", Date = new DateTime(2024, 6, 10), BodyStart = 6 });
    }
}
