using System.Globalization;
using NewsTools.Formats.Reading;

namespace NewsTools.Formats.Tests.Reading;

public class DateTextTests
{
    [Theory]
    [InlineData("Tuesday, May 17th, 2022")]
    [InlineData("17 May, 2022 | 10:22")]
    [InlineData("MAY 17, 2022 at 9:00 am ET")]
    [InlineData("17-May-2022")]
    [InlineData("2022.05.17")]
    [InlineData("17.5.2022")]
    [InlineData("17 / 05 / 2022")]
    [InlineData("05-17-2022")]
    [InlineData("17 мая 2022 г.")]
    [InlineData("17 травня 2022")]
    [InlineData("17 мамыр 2022")]
    [InlineData("2022 жылғы 17 мамыр")]
    [InlineData("17 mai 2022")]
    [InlineData("17. Mai 2022")]
    [InlineData("17 de mayo de 2022")]
    [InlineData("17 Mayıs 2022")]
    [InlineData("17 maggio 2022")]
    [InlineData("2022년 5월 17일")]
    [InlineData("2022年5月17日")]
    public void A_date_is_found_in_a_line(string line) => Assert.Equal(new DateTime(2022, 5, 17), DateText.Find("Published: " + line)?.Date);

    [Theory]
    [InlineData("The 17 ministers of 2022")]
    [InlineData("17 Maybury Road, 2022 hits")]
    [InlineData("31.02.2022")]
    [InlineData("Tel. 17-05-20221")]
    [InlineData("In 2022 17 boats sank")]
    public void What_is_no_date_is_none(string line) => Assert.Null(DateText.Find(line));

    [Theory]
    [InlineData("2022-05-17T09:15:00+02:00", "2022-05-17 09:15")]
    [InlineData("Tue, 17 May 2022 10:00:00 GMT", "2022-05-17 10:00")]
    [InlineData("1652781600", "2022-05-17 10:00")]
    [InlineData("20220517", "2022-05-17 00:00")]
    public void Metadata_tells_the_time_as_well(string value, string expected) =>
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), DateText.Parse(value));

    [Fact]
    public void The_month_comes_first_where_it_does() =>
        Assert.Equal((new DateTime(2022, 4, 3), new DateTime(2022, 3, 4)), (DateText.Find("03/04/2022")!.Value.Date, DateText.Find("03/04/2022", monthFirst: true)!.Value.Date));
}
