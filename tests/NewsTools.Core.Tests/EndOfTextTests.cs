using System.Linq;

namespace NewsTools.Core.Tests;

public class EndOfTextTests
{
    private const string Story = "The seminar of the Harbour Rowing Club was held on 12 May 2024 at the Old Mill Hotel in Lisbon, said John Smith, director: \"We row on.\"";

    /// <summary>Texts are often cut off; wherever that is, a report comes out.</summary>
    [Fact]
    public void A_text_may_end_anywhere() =>
        Assert.All(Enumerable.Range(0, Story.Length + 1), length => Assert.NotNull(EventReader.Read(new Article(Story.Substring(0, length)))));
}
