using System.Linq;

namespace NewsTools.Core.Tests.Linking;

public class PresentationTests
{
    private static string Talks(string text) =>
        string.Join("; ", EventReader.Read(new Article(text) { BodyStart = 0 }).Presentations.Select(p => $"{p.Title}: {string.Join(", ", p.Presenters)}"));

    [Theory]
    [InlineData("The workshop was held in Oslo. The speakers:\n\nDay 1: Dr. Anna Berg, director, Marine Institute - Small Boats at Night\nDay 2: Karl Braun (Lund University) - How to Count Eels", "Small Boats at Night: Anna Berg; How to Count Eels: Karl Braun")]
    [InlineData("The workshop was held in Oslo. Programme:\n\n10:00 - Anna Berg (Lund University): Small Boats at Night\n11:00 - coffee", "Small Boats at Night: Anna Berg")]
    [InlineData("The workshop was held in Oslo. These papers were read:\n\n- Small Boats at Night (Anna Berg, Lund University)", "Small Boats at Night: Anna Berg")]
    [InlineData("The workshop was held in Oslo. These papers were read:\n\n- Small Boats at Night by Anna Berg\n- How to Count Eels – Karl Braun, Lund University", "Small Boats at Night: Anna Berg; How to Count Eels: Karl Braun")]
    [InlineData("The workshop was held in Oslo.\n\n10.00-10.30 Small Boats at Night, Anna Berg, Lund University\n10.30-11.00 How to Count Eels, Karl Braun", "Small Boats at Night: Anna Berg; How to Count Eels: Karl Braun")]
    [InlineData("The workshop was held in Oslo.\n\nTalks\n\nAnna Berg (Lund University): Small Boats at Night", "Small Boats at Night: Anna Berg")]
    [InlineData("The workshop was held in Oslo. Speakers:\n\n- Anna Berg: Professor at Lund University", "")]
    public void Reads_lists(string text, string expected) => Assert.Equal(expected, Talks(text));

    [Theory]
    [InlineData("The workshop was held in Oslo. Anna Berg offered the students the conference “Small Boats at Night”, with interpretation by Karl Braun.", "Small Boats at Night: Anna Berg")]
    [InlineData("The workshop was held in Oslo. Anna Berg, whose lecture “Small Boats at Night” was liked, came, followed by Karl Braun.", "Small Boats at Night: Anna Berg")]
    [InlineData("The workshop was held in Oslo. The speakers were Anna Berg with “Small Boats at Night” and Karl Braun with “How to Count Eels”.", "Small Boats at Night: Anna Berg; How to Count Eels: Karl Braun")]
    [InlineData("The workshop was held in Oslo. Anna Berg gave a lecture titled How to Count Eels to 200 students.", "How to Count Eels: Anna Berg")]
    [InlineData("The workshop was held in Oslo. The report of Anna Berg “How to count eels” was liked.", "How to count eels: Anna Berg")]
    public void Reads_sentences(string text, string expected) => Assert.Equal(expected, Talks(text));

    [Theory]
    [InlineData("The workshop was held in Oslo. The participants worked on the topics of drilling, corrosion and public trust.", "drilling; corrosion; public trust")]
    [InlineData("The forum was held in Oslo. It covered three thematic areas: water law, dam safety and fish passes.", "water law; dam safety; fish passes")]
    [InlineData("The forum, themed “Ports and People”, was held in Oslo.", "Ports and People")]
    [InlineData("The forum was held in Oslo. Discussions centred on erosion, harbour fees and old piers.", "erosion; harbour fees; old piers")]
    [InlineData("The forum was held in Oslo.\n\nPanel 1: Dams and people\nTrack B - Young engineers", "Dams and people; Young engineers")]
    public void Reads_topics(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", EventReader.Read(new Article(text) { BodyStart = 0 }).Topics.Select(t => t.Title)));
}
