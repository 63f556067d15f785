using System.Net;

namespace NewsTools.Formats.Tests.Reading.Html;

/// <summary>What a test page tells: the truth that reading the page is held against.</summary>
internal sealed record Story(string Title, DateTime Date, string Author, string[] Body)
{
    public static readonly Story[] All =
    [
        new("Harbour town opens its school of boat building", new DateTime(2022, 5, 17), "Ilse Maartens",
        [
            "The harbour town of Veldhaven opened a school of boat building on Tuesday, the first in the province for forty years. Some two hundred guests came to the old rope works, which has been rebuilt for the purpose over three winters.",
            "Mayor Joris Brandt cut the rope together with the first apprentice, Noor Aziz. \"We have sold our boats and then our sheds,\" he said. \"Our hands we did not sell, and they have work again.\"",
            "## A course of three years",
            "The course lasts three years and ends with a boat that the students design and build themselves. Half of the places are kept for people from the region, the others are open to anybody who can show a good drawing and a straight cut.",
            "The province pays two thirds of the running costs. The remaining third comes from the yards of the estuary, which have promised to take at least eight of every ten graduates.",
            "Professor Anneke Vos of the maritime college gave the first lecture, on why wood bends and how far. She warned the students that the sea marks their papers and that it does not accept late work.",
            "- carpentry and lofting",
            "- engines, electric and others",
            "- the law of the sea and of the harbour",
            "In the evening the choir of the fishermen's church sang. The first term starts in September, and the school says that it has received ninety applications for twenty-four places.",
        ]),
        new("Ministers agree on a common rule for mountain rescue", new DateTime(2019, 11, 5), "Pavel Dorn",
        [
            "Ministers of six countries agreed on Monday that a rescue helicopter may cross a border without asking first, an end to a dispute that has lasted eleven years.",
            "Under the agreement, the nearest crew flies, whatever flag it carries. The costs are shared afterwards by a key that counts flights and not nations, said Interior Minister Lena Hofer, who chaired the meeting.",
            "Until now a crew had to wait for a permit that took between nine and forty minutes. Doctors in the region have said for years that the wait cost lives each winter.",
            "The rule will be tried for two seasons in the western valleys. A report is due in the spring of the third year, and any of the countries may then leave with a notice of six months.",
            "\"A man in a crevasse does not ask who comes,\" said Matteo Rusca, who has led a rescue team for twenty years and who took part as an adviser. \"He asks when.\"",
            "The meeting also set up a common radio channel and a school for dogs. Two of the countries will each send an observer to the next exercise, which is planned for February on the Grauhorn.",
        ]),
        new("University and hospital present a cheap test for bad water", new DateTime(2023, 3, 9), "Grace Otieno",
        [
            "A strip of paper that costs less than a cent and turns blue in bad water was presented at Lakeside University yesterday by its chemists and the doctors of the county hospital.",
            "The strip was developed in four years by a group under Dr. Samuel Wekesa, head of the Department of Analytical Chemistry. It needs neither electricity nor a laboratory, and a child can read it.",
            "In a trial with 1,200 households around the lake the strip found nineteen of twenty polluted wells. It raised a false alarm in one case of thirty, which the group considers too many and wants to halve.",
            "\"We did not want to publish first and help later,\" Dr. Wekesa told the audience of nurses, students and well owners. Every guest was given a packet of fifty strips and a pencil.",
            "The Director of the county hospital, Dr. Mercy Achieng, said that her wards see some four hundred cases of typhoid in the rainy months. She asked the county to buy strips for all schools before the next rains.",
            "Production will start in June in a former printing works. The university holds the patent and has promised not to charge for it in any country that has more wells than pipes.",
            "The presentation ended with a demonstration at the university's own fountain. The strip stayed white, to the audible relief of the estates office.",
        ]),
        new("Chess club wins a cup in the town of bells", new DateTime(2021, 10, 2), "Otto Reiff",
        [
            "The chess club of Lower Arden has won the cup of the bell founders, for the first time since its own foundation in a cellar bar.",
            "In the final it beat the railway men by four games to two. The last game was decided after midnight, when the clock of the town hall had already been stopped for the players' sake.",
        ]),
        new("\u201CA bridge is a promise\u201D: an evening with engineer Mirza Hadžić", new DateTime(2020, 2, 28), "Lejla Zec",
        [
            "The society of engineers invited Mirza Hadžić, who has built eleven bridges and blown up none, to its winter lectures at the Technical Museum on Thursday.",
            "What does one see first of a river?",
            "The bank on which one does not stand, he said. A bridge is a promise to that bank. Whoever does not mean to keep it should build a ferry.",
            "Which of your bridges do you like least?",
            "The second. It is quite safe and quite ugly, and the people there have put flowers on it ever since, out of pity.",
            "## Programme of the coming lectures",
            "- 12 March: Dr. Amina Softić, on the weight of snow",
            "- 26 March: Prof. Karl Steiner, Graz, on old iron",
            "- 9 April: no lecture, the hall is being painted",
            "Entrance is free. The hall holds ninety people, and the society asks those who come later to stand without leaning on the models.",
        ]),
    ];

    /// <summary>The body as text.</summary>
    public string Text => string.Join("\n\n", Body.Select(b => b.TrimStart('#', '-', ' ')));

    /// <summary>The body as plain markup: paragraphs, headings and lists.</summary>
    public string Html(string paragraph = "p", string heading = "h2", string between = "") => string.Concat(Body.Select((b, i) => Element(b, i, paragraph, heading) + (i == 2 ? between : "")));

    /// <summary>The markup of the body's blocks from one on.</summary>
    public string HtmlFrom(int first) => string.Concat(Body.Select((b, i) => i < first ? "" : Element(b, i, "p", "h2")));

    private string Element(string block, int index, string paragraph, string heading)
    {
        if (block.StartsWith("## ", StringComparison.Ordinal)) return $"<{heading}>{WebUtility.HtmlEncode(block[3..])}</{heading}>\n";
        if (!block.StartsWith("- ", StringComparison.Ordinal)) return $"<{paragraph}>{WebUtility.HtmlEncode(block)}</{paragraph.Split(' ')[0]}>\n";
        var open = Body[index - 1].StartsWith("- ", StringComparison.Ordinal) ? "" : "<ul>";
        var close = Body[index + 1].StartsWith("- ", StringComparison.Ordinal) ? "" : "</ul>\n";
        return $"{open}<li>{WebUtility.HtmlEncode(block[2..])}</li>{close}";
    }
}
