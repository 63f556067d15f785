using System.Linq;
using NewsTools.Formats.Writing.Html;

namespace NewsTools.Formats.Tests.Writing;

public class ColumnChartTests
{
    private const double LetterWidth = 7.5;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(30)]
    [InlineData(37)]
    [InlineData(130)]
    public void Labels_lie_inside_the_chart_and_apart_from_each_other(int columns)
    {
        var names = Enumerable.Range(1, columns).Select(i => i == columns ? "undated" : $"Sep {1900 + i}").ToList();
        var places = ColumnChart.PlaceLabels(names);
        var shown = Enumerable.Range(0, columns).Where(i => places[i] is not null).Select(i => (Left: places[i]!.Value - (names[i].Length * LetterWidth / 2), Right: places[i]!.Value + (names[i].Length * LetterWidth / 2))).ToList();
        Assert.All(shown, label => Assert.True(label.Left >= 0 && label.Right <= 1000));
        Assert.All(shown.Zip(shown.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left));
        Assert.NotNull(places[0]);
        Assert.NotNull(places[^1]);
        Assert.True(shown.Count >= System.Math.Min(columns, 8));
    }
}
