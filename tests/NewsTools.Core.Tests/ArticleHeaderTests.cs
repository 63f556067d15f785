using System.Globalization;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class ArticleHeaderTests
{
    private const string Body = "The bridge over the Ondava was opened on Monday by the mayor, who cut a ribbon and left.";

    [Theory]
    [InlineData("27 october, 2023", "2023-10-27")]
    [InlineData("Oct 27, 2023", "2023-10-27")]
    [InlineData("Nov 14, 2022 | 10:45", "2022-11-14")]
    [InlineData("2023-10-27", "2023-10-27")]
    [InlineData("2023-10-27 11:20:05", "2023-10-27")]
    [InlineData("27.10.2023", "2023-10-27")]
    [InlineData("14/06/2023", "2023-06-14")]
    [InlineData("Tuesday, June 25, 2024", "2024-06-25")]
    [InlineData("Posted: 3 May 2022", "2022-05-03")]
    [InlineData("Published on 3 May 2022 at 10:15 am", "2022-05-03")]
    [InlineData("13.01.2022 16:08 / Society, Bridges", "2022-01-13")]
    [InlineData("September 30, 2022 09:14 pm | Updated 09:20 pm IST", "2022-09-30")]
    [InlineData("By Anna Roe | 3 May 2022", "2022-05-03")]
    [InlineData("by the press group of the Ondava Boat Club, Friday, May 6, 2022", "2022-05-06")]
    [InlineData("News release 41/2022. Published: Friday 6 May 2022", "2022-05-06")]
    [InlineData("6 May 2022 | Hodkovce | Press service of the Roads Agency", "2022-05-06")]
    [InlineData("Press Trust, Hodkovce, May 6, 2022, 10:15 PM IST", "2022-05-06")]
    [InlineData("3 May 2022 г.", "2022-05-03")]
    [InlineData("Thursday, 14th March, 2024", "2024-03-14")]
    [InlineData("Views: 187\n3 May 2022", "2022-05-03")]
    public void Reads_title_date_line_and_body(string line, string date)
    {
        var text = $"New bridge opens in Hodkovce\n\n{line}\n\n{Body}";
        var header = ArticleHeader.Read(text);
        Assert.Equal("New bridge opens in Hodkovce", header.Title);
        Assert.Equal(date, header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(Body, text.Substring(header.BodyStart));
    }

    [Theory]
    [InlineData("HODKOVCE, 9 June 2023 – ", "2023-06-09")]
    [InlineData("FUR RIVER, 9th October, 2023 (ONA) -- ", "2023-10-09")]
    [InlineData("Hodkovce, Ondava (4 June 2021) — ", "2021-06-04")]
    [InlineData("14 June 2023 - ", "2023-06-14")]
    [InlineData("HODKOVCE, June 14, 2023. /NEWS/. ", "2023-06-14")]
    [InlineData("Hodkovce, Jun. 14, 2023: ", "2023-06-14")]
    [InlineData("On 14 June 2023, says the plaque, ", null)]
    [InlineData("Hodkovce, June 9. ", null)]
    public void Reads_a_dateline_and_leaves_it_in_the_body(string dateline, string? date)
    {
        var text = $"New bridge opens in Hodkovce\n\n{dateline}{Body}";
        var header = ArticleHeader.Read(text);
        Assert.Equal(date, header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(dateline + Body, text.Substring(header.BodyStart));
    }

    [Theory]
    [InlineData("NEW BRIDGE OPENS IN HODKOVCE\n" + Body, "NEW BRIDGE OPENS IN HODKOVCE", null)]
    [InlineData("3 May 2022\n\nNew bridge opens in Hodkovce\n\n" + Body, "New bridge opens in Hodkovce", "2022-05-03")]
    [InlineData("PRESS RELEASE\n\nNew bridge opens in Hodkovce\n\n" + Body, "New bridge opens in Hodkovce", null)]
    [InlineData("New bridge over the river Ondava opens after nine\nyears of work\n\n" + Body, "New bridge over the river Ondava opens after nine years of work", null)]
    [InlineData("New bridge opens in Hodkovce\n\n" + Body + "\n\nPress office\n16.02.2021\n", "New bridge opens in Hodkovce", "2021-02-16")]
    [InlineData("News | Bridges\n\nNew bridge opens in Hodkovce\n\n" + Body, "New bridge opens in Hodkovce", null)]
    [InlineData("New bridge opens in Hodkovce\n\nNine years of work are over\n\nSunday, May 3, 2022\n\n" + Body, "New bridge opens in Hodkovce", "2022-05-03")]
    [InlineData(Body + "\n\n" + Body, null, null)]
    [InlineData(Body, null, null)]
    [InlineData("", null, null)]
    [InlineData("# New bridge opens\n\n" + Body, "New bridge opens", null)]
    [InlineData("#bridge2023 opens\n\n" + Body, "#bridge2023 opens", null)]
    [InlineData("Council of 3 May 2022 votes for a bridge\n\n" + Body, "Council of 3 May 2022 votes for a bridge", null)]
    public void Finds_the_headline_wherever_it_stands(string text, string? title, string? date)
    {
        var header = ArticleHeader.Read(text);
        Assert.Equal(title, header.Title);
        Assert.Equal(date, header.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
