using System.IO;
using System.Linq;
using System.Text.Json;

namespace NewsTools.Formats.Tests.Writing;

public sealed class JsonTests : ExportFolder
{
    [Fact]
    public void An_array_holds_every_report_with_its_evidence()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Export("x.json", Samples.All)));
        Assert.Equal(3, json.RootElement.GetArrayLength());
        var person = json.RootElement[0].GetProperty("participants")[1];
        var place = person.GetProperty("evidence")[0];
        Assert.Equal("Ivo Brandt", Samples.Forum.Article.Text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32()));
        Assert.Equal(0.88, person.GetProperty("confidence").GetDouble());
    }

    [Fact]
    public void An_export_of_nothing_is_an_empty_array()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Export("x.json", [])));
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Theory]
    [InlineData("x.json")]
    [InlineData("x.jsonl")]
    public void Appending_twice_holds_every_article_once(string name)
    {
        var options = new ReportWriterOptions { Append = true };
        Export(name, [Samples.Forum, Samples.NoEvent], options);
        var once = File.ReadAllText(Export(name, [Samples.Workshop], options));
        Assert.Equal(once, File.ReadAllText(Export(name, [Samples.Workshop], options)));
        Assert.Equal(3, once.Split("\"article\":").Length - 1);
    }

    [Fact]
    public void Every_line_is_a_report()
    {
        var lines = File.ReadAllLines(Export("x.jsonl", Samples.All));
        Assert.Equal(Samples.All.Select(r => r.Article.Id), lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetProperty("id").GetString()));
    }

    [Fact]
    public void A_broken_file_is_not_appended_to()
    {
        File.WriteAllText(PathOf("x.jsonl"), "{\"article\": ");
        Assert.Throws<InvalidDataException>(() => Export("x.jsonl", Samples.All, new ReportWriterOptions { Append = true }));
        Assert.Equal("{\"article\": ", File.ReadAllText(PathOf("x.jsonl")));
    }
}
