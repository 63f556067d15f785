using System;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Core.Tests;

public class DateReaderTests
{
    private static readonly DateTime Published = new(2024, 5, 15); // a Wednesday

    [Theory]
    [InlineData("It was held on 3 June, 2023.", "2023-06-03")]
    [InlineData("It was held on the 3rd of June 2023.", "2023-06-03")]
    [InlineData("Held on Oct. 7, 2021 in Lima.", "2021-10-07")]
    [InlineData("12/11/2022", "2022-11-12")]
    [InlineData("Friday, 11/12/2021", "2021-11-12")]
    [InlineData("3/25/2022", "2022-03-25")]
    [InlineData("2022-03-25 11:20", "2022-03-25")]
    [InlineData("25.03.2022", "2022-03-25")]
    [InlineData("from 28 to 30 March 2023", "2023-03-28..2023-03-30")]
    [InlineData("on July 27–28", "2024-07-27..2024-07-28")]
    [InlineData("on April 24, 25 and 26, 2022", "2022-04-24..2022-04-26")]
    [InlineData("Tuesday, 5th to Thursday, 7th March", "2024-03-05..2024-03-07")]
    [InlineData("from 29 April to 2 May 2023", "2023-04-29..2023-05-02")]
    [InlineData("March 30 - April 2, 2023", "2023-03-30..2023-04-02")]
    [InlineData("on 2 february of this year", "2024-02-02")]
    [InlineData("on December 20", "2023-12-20")]
    [InlineData("in March", "2024-03")]
    [InlineData("in November", "2023-11")]
    [InlineData("It ended yesterday.", "2024-05-14")]
    [InlineData("on Monday", "2024-05-13")]
    [InlineData("on Wednesday", "2024-05-15")]
    [InlineData("last Wednesday", "2024-05-08")]
    [InlineData("next Friday", "2024-05-17")]
    [InlineData("last month", "2024-04")]
    [InlineData("You may come, march on.", "")]
    [InlineData("It has 24 and 25 rooms, 1.5 of them new.", "")]
    public void Reads_dates_and_spans(string text, string expected) => Assert.Equal(expected, string.Join(" ", Read(text).Select(d => Show(d, Published))));

    [Theory]
    [InlineData("on July 27", "")]
    [InlineData("yesterday", "")]
    [InlineData("27 July 2020", "2020-07-27")]
    public void Needs_the_day_of_publication_for_what_has_no_year(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", Read(text).Select(d => Show(d, null))));

    [Fact]
    public void A_counted_noun_is_no_second_day() => Assert.Equal("2024-05-05", Show(Read("On May 5 and 9 people came").Single(), Published));

    private static System.Collections.Generic.IReadOnlyList<DateExpression> Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        return new DateReader(text, tokens, Lexicon.Default.Tag(tokens)).ReadAll();
    }

    private static string Show(DateExpression date, DateTime? published) =>
        date.End is null ? $"{date.Start.Resolve(published)}" : $"{date.Start.Resolve(published)}..{date.End.Resolve(published)}";
}
