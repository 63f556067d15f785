using System.Text.Json;
using NewsTools.Formats.Writing.Text;

namespace NewsTools.Formats.Tests;

public class JsonReportTests
{
    [Fact]
    public void An_article_without_an_event_has_a_null_event_and_empty_lists()
    {
        var json = JsonDocument.Parse(JsonReport.ToJson(new EventReport(new Article("Some words.") { Title = "A title" }), indented: false)).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("event").ValueKind);
        Assert.Equal(0, json.GetProperty("participants").GetArrayLength());
        Assert.Equal("A title", json.GetProperty("article").GetProperty("title").GetString());
        Assert.Equal(2, json.GetProperty("article").GetProperty("words").GetInt32());
    }
}
