using NewsTools.Formats.Writing.Html;

namespace NewsTools.Formats.Tests.Writing;

public class LabelPlacerTests
{
    [Fact]
    public void Labels_at_the_edges_stay_inside_and_give_way_to_each_other_and_to_points()
    {
        var places = LabelPlacer.Place([(70, 70), (930, 70), (90, 72)], [8, 18, 8], [30, 30, 30], 1000);
        Assert.Equal(30 * 6.9 / 2, places[0]!.Value.X, 1);
        Assert.Equal(1000 - (30 * 6.9 / 2), places[1]!.Value.X, 1);
        Assert.True(places[1]!.Value.Y < 70 - 18);
        Assert.True(places[2]!.Value.Y > 72);
    }
}
