using System;
using System.IO;
using NewsTools.Formats.Measuring;

namespace NewsTools.Formats.Tests.Measuring;

public sealed class GoldReaderTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + GoldReader.Extension);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Reads_the_slots_of_a_gold_file()
    {
        File.WriteAllText(_path, """
            article: {title: "Rowers meet", date: 2024-06-02}
            event:
              name:
              type: meeting
              start: 2024-06
              counts: [{value: 12, of: young rowers}]
            organizations:
              - {name: Harbour Rowing Club, aliases: [HRC], roles: [host]}
            participants:
              - {name: Ona Brand, positions: [{title: Coach, organization: Harbour Rowing Club}, {title: judge}], roles: [speaker, moderator]}
            presentations: [{title: Oars of ash, presenters: [Ona Brand]}]
            topics: [Safety on the river]
            quotations: [{text: "We row on.", speaker: Ona Brand}]
            """);
        var gold = GoldReader.Read(_path);
        Assert.Equal(("Rowers meet", new DateTime(2024, 6, 2)), (gold.Article.Title, gold.Article.Date));
        Assert.Equal((null, "meeting", new PartialDate(2024, 6)), (gold.Event!.Name, gold.Event.Type, gold.Event.Start));
        Assert.Equal([new ParticipantCount(12, "young rowers")], gold.Event.Counts);
        Assert.Equal(["HRC"], gold.Organizations[0].Aliases);
        Assert.Equal([new Position("Coach", "Harbour Rowing Club"), new Position("judge", null)], gold.Participants[0].Positions);
        Assert.Equal(["Ona Brand"], gold.Presentations[0].Presenters);
        Assert.Equal("We row on.", gold.Quotations[0].Text);
    }

    [Fact]
    public void A_bad_date_is_said_with_its_place()
    {
        File.WriteAllText(_path, "event:\n  type: visit\n  start: soon\n");
        Assert.StartsWith(_path + "(3,10): \"soon\" is no date", Assert.Throws<InvalidDataException>(() => GoldReader.Read(_path)).Message);
    }
}
