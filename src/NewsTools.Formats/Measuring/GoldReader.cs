using System.IO;
using System.Linq;
using NewsTools.Formats.Yaml;

namespace NewsTools.Formats.Measuring;

/// <summary>Reads gold standards: YAML files that mirror the JSON form of a report.</summary>
public static class GoldReader
{
    /// <summary>The end of a gold file's name; what stands before it is the article's name.</summary>
    public const string Extension = ".gold.yaml";

    /// <summary>Reads a gold file.</summary>
    /// <exception cref="InvalidDataException">It is no gold file; the message gives file, line and column.</exception>
    public static EventReport Read(string path)
    {
        var root = YamlFile.Load(path);
        var article = root.Map("article");
        return new EventReport(new Article("") { Path = path, Title = article?.Text("title"), Date = article?.Date("date")?.FirstDay })
        {
            Event = root.Map("event") is { } info ? ReadEvent(info) : null,
            Organizations = root.Maps("organizations").Select(o => new Organization(o.RequiredText("name"))
            {
                Aliases = o.Texts("aliases"),
                Kind = o.Text("kind"),
                Parent = o.Text("parent"),
                Roles = o.Texts("roles"),
            }).ToValueList(),
            Participants = root.Maps("participants").Select(p => new Participant(p.RequiredText("name"))
            {
                Positions = p.Maps("positions").Select(q => new Position(q.Text("title"), q.Text("organization"))).ToValueList(),
                Roles = p.Texts("roles"),
            }).ToValueList(),
            Presentations = root.Maps("presentations").Select(t => new Presentation(t.RequiredText("title")) { Presenters = t.Texts("presenters") }).ToValueList(),
            Topics = root.Texts("topics").Select(t => new Topic(t)).ToValueList(),
            Quotations = root.Maps("quotations").Select(q => new Quotation(q.RequiredText("text"), q.Text("speaker"))).ToValueList(),
        };
    }

    private static EventInfo ReadEvent(YamlMap info) => new()
    {
        Name = info.Text("name"),
        Type = info.Text("type") ?? "",
        Start = info.Date("start"),
        End = info.Date("end"),
        Place = info.Text("place"),
        Venue = info.Text("venue"),
        Counts = info.Maps("counts").Select(c => new ParticipantCount(c.Number("value"), c.Text("of") ?? "")).ToValueList(),
    };
}
