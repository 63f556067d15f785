using System;
using System.Linq;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>Reports made by hand, whose every fact has its evidence in the text.</summary>
internal static class Samples
{
    private const string ForumText = """
        Harbour cities meet in Porto Alvo

        12 May 2024

        The 3rd Harbour Cities Forum took place in Porto Alvo on 10-11 May. The University of Alvo hosted it together with the Blue Coast Agency.
        Rector Maria Sande welcomed 40 delegates. Ivo Brandt, Head of the Blue Coast Agency, gave the lecture "Tides and Trade".
        "The sea joins us," said Maria Sande. The forum had a section "Clean Ports". The poet Ana Reis was remembered.
        """;

    private const string WorkshopText = """
        Beekeepers train in Norden

        3 June 2024

        A workshop for beekeepers was held in Norden on 2 June. Lena Holm of the University of Alvo led it.
        """;

    /// <summary>A forum with something in every slot.</summary>
    public static EventReport Forum { get; } = MakeForum();

    /// <summary>A small workshop, some weeks later.</summary>
    public static EventReport Workshop { get; } = MakeWorkshop();

    /// <summary>An article about no event.</summary>
    public static EventReport NoEvent { get; } = new(new Article("Rain is expected.") { Title = "Weather", Path = "/news/weather.txt" });

    public static EventReport[] All { get; } = [Forum, Workshop, NoEvent];

    private static EventReport MakeForum()
    {
        var article = new Article(ForumText.ReplaceLineEndings("\n"))
        {
            Title = "Harbour cities meet in Porto Alvo",
            Path = "/news/forum.txt",
            Uri = "https://news.example/forum",
            Date = new DateTime(2024, 5, 12, 0, 0, 0, DateTimeKind.Unspecified),
            Author = "N. Writer",
            Site = "Example News",
            Language = "en",
        };
        return new EventReport(article)
        {
            Event = new EventInfo
            {
                Name = "3rd Harbour Cities Forum",
                Type = "forum",
                Start = new PartialDate(2024, 5, 10),
                End = new PartialDate(2024, 5, 11),
                Place = "Porto Alvo",
                Counts = ValueList.Of(new ParticipantCount(40, "delegates")),
                Evidence = In(article, "3rd Harbour Cities Forum"),
            },
            Organizations = ValueList.Of(
                new Organization("University of Alvo") { Kind = "university", Roles = ValueList.Of("host"), Evidence = In(article, "University of Alvo") },
                new Organization("Blue Coast Agency") { Aliases = ValueList.Of("BCA"), Roles = ValueList.Of("co-organizer"), Evidence = In(article, "Blue Coast Agency") }),
            Participants = ValueList.Of(
                new Participant("Maria Sande") { Positions = ValueList.Of(new Position("Rector", "University of Alvo")), Roles = ValueList.Of("welcome"), Evidence = In(article, "Maria Sande") },
                new Participant("Ivo Brandt") { Positions = ValueList.Of(new Position("Head", "Blue Coast Agency")), Roles = ValueList.Of("speaker"), Evidence = In(article, "Ivo Brandt"), Confidence = 0.88 },
                new Participant("Ana Reis") { Positions = ValueList.Of(new Position("poet", null)), Roles = ValueList.Of("mentioned"), Evidence = In(article, "Ana Reis") }),
            Presentations = ValueList.Of(new Presentation("Tides and Trade") { Presenters = ValueList.Of("Ivo Brandt"), Evidence = In(article, "Tides and Trade") }),
            Topics = ValueList.Of(new Topic("Clean Ports") { Evidence = In(article, "Clean Ports") }),
            Quotations = ValueList.Of(new Quotation("The sea joins us,", "Maria Sande") { Evidence = In(article, "The sea joins us,") }),
        };
    }

    private static EventReport MakeWorkshop()
    {
        var article = new Article(WorkshopText.ReplaceLineEndings("\n"))
        {
            Title = "Beekeepers train in Norden",
            Path = "/news/workshop.txt",
            Date = new DateTime(2024, 6, 3, 0, 0, 0, DateTimeKind.Unspecified),
        };
        return new EventReport(article)
        {
            Event = new EventInfo { Type = "workshop", Start = new PartialDate(2024, 6, 2), Place = "Norden", Evidence = In(article, "workshop") },
            Organizations = ValueList.Of(new Organization("University of Alvo") { Kind = "university", Evidence = In(article, "University of Alvo") }),
            Participants = ValueList.Of(new Participant("Lena Holm") { Positions = ValueList.Of(new Position(null, "University of Alvo")), Roles = ValueList.Of("moderator"), Evidence = In(article, "Lena Holm") }),
        };
    }

    /// <summary>All places where a text stands in an article.</summary>
    private static ValueList<Evidence> In(Article article, string text) => Enumerable.Range(0, article.Text.Length)
        .Where(i => string.CompareOrdinal(article.Text, i, text, 0, text.Length) == 0)
        .Select(i => new Evidence(i, text.Length, "sample"))
        .ToValueList();
}
