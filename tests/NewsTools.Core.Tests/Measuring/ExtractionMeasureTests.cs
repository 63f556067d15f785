using System.Linq;
using NewsTools.Measuring;

namespace NewsTools.Core.Tests.Measuring;

public class ExtractionMeasureTests
{
    private static readonly EventReport Gold = new(new Article("") { Title = "A day at the lake" })
    {
        Event = new EventInfo { Type = "festival", Start = new PartialDate(2024, 5) },
        Organizations = ValueList.Of(new Organization("Lake Club") { Aliases = ValueList.Of("LC"), Roles = ValueList.Of("host") }),
        Participants = ValueList.Of(
            new Participant("Ann Lee") { Positions = ValueList.Of(new Position("Head", "Lake Club")), Roles = ValueList.Of("speaker") },
            new Participant("Bo Ek") { Roles = ValueList.Of("mentioned") }),
    };

    [Fact]
    public void Counts_hits_misses_and_false_finds()
    {
        var measure = new ExtractionMeasure();
        measure.Add("lake", Gold, Gold with { Participants = ValueList.Of(new Participant("ann lee"), new Participant("Cy Dee")) });
        var participants = measure.Scores.Single(s => s.Slot == "participants");
        Assert.Equal((2, 2, 0.5, 0.5), (participants.Gold, participants.Found, participants.Precision, participants.Recall));
        Assert.Contains(new ExtractionError("lake", "participants", ExtractionErrorKind.Missed, "Bo Ek"), measure.Errors);
        Assert.Contains(new ExtractionError("lake", "participants", ExtractionErrorKind.Spurious, "Cy Dee"), measure.Errors);
    }

    [Fact]
    public void An_organization_may_go_by_any_of_its_names_and_a_date_may_be_more_precise()
    {
        var measure = new ExtractionMeasure();
        measure.Add("lake", Gold, Gold with
        {
            Event = Gold.Event! with { Start = new PartialDate(2024, 5, 3) },
            Organizations = ValueList.Of(new Organization("LC") { Roles = ValueList.Of("host") }),
            Participants = ValueList.Of(Gold.Participants[0] with { Positions = ValueList.Of(new Position("Head", "LC")) }, Gold.Participants[1]),
        });
        Assert.All(measure.Scores, s => Assert.Equal(1, s.F1));
    }

    [Fact]
    public void A_missing_report_misses_everything()
    {
        var measure = new ExtractionMeasure();
        measure.Add("lake", Gold, null);
        Assert.Equal(0, measure.Scores.Single(s => s.Slot == "organizations").Recall);
        Assert.Equal(1, measure.Scores.Single(s => s.Slot == "topics").F1);
    }
}
