using System.Linq;

namespace NewsTools.Core.Tests;

public class SpeechAndRolesTests
{
    private const string Opening = "Harbour talks end in Porto\n\n3 May 2022\n\nThe conference on harbours was held in Porto on 2 May. ";

    [Theory]
    [InlineData("\"The harbour is silting up,\" said Maria Lopez.", "The harbour is silting up=Maria Lopez")]
    [InlineData("\"The harbour is silting up\", - Maria Lopez noted.", "The harbour is silting up=Maria Lopez")]
    [InlineData("Maria Lopez said: \"The harbour is silting up.\"", "The harbour is silting up.=Maria Lopez")]
    [InlineData("According to Maria Lopez, \"the harbour is silting up\".", "the harbour is silting up=Maria Lopez")]
    [InlineData("Maria Lopez opened the day. \"The harbour is silting up,\" she said.", "The harbour is silting up=Maria Lopez")]
    [InlineData("\"We dig by day,\" Maria Lopez said, \"and we sail by night.\"", "We dig by day=Maria Lopez|and we sail by night.=Maria Lopez")]
    [InlineData("\"We dig by day,\" said Maria Lopez. \"We sail by night.\"", "We dig by day=Maria Lopez|We sail by night.=Maria Lopez")]
    [InlineData("The harbour, one sailor said, \"is silting up and nobody cares\".", "is silting up and nobody cares=")]
    public void Reads_quotations_and_their_speakers(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(text).Quotations.Select(q => $"{q.Text}={q.Speaker}")));

    [Theory]
    [InlineData("Maria Lopez gave a lecture \"Silt and its friends\".", "Silt and its friends=Maria Lopez")]
    [InlineData("The report \"Silt and its friends\" was delivered by Maria Lopez.", "Silt and its friends=Maria Lopez")]
    [InlineData("Maria Lopez spoke on \"Silt and Its Friends\".", "Silt and Its Friends=Maria Lopez")]
    [InlineData("The following reports were heard:\n- \"Silt and its friends\" (Maria Lopez, engineer);\n- \"Why cranes lean\" (Peter Baker).", "Silt and its friends=Maria Lopez|Why cranes lean=Peter Baker")]
    [InlineData("Reports:\n1. Maria Lopez, engineer, \"Silt and its friends\".\n2. Peter Baker, \"Why cranes lean\".", "Silt and its friends=Maria Lopez|Why cranes lean=Peter Baker")]
    [InlineData("Plenary lectures:\n\n10:30 Maria Lopez (Harbour Institute). Silt and its friends\n11:15 Peter Baker (Crane Academy). Why cranes lean", "Silt and its friends=Maria Lopez|Why cranes lean=Peter Baker")]
    [InlineData("Speakers were:\n- Maria Lopez (Harbour University) - \"Silt and its friends\"\n- Peter Baker, Crane Academy - \"Why cranes lean\"", "Silt and its friends=Maria Lopez|Why cranes lean=Peter Baker")]
    [InlineData("Plenary lectures\n\nMay 2, 10:30. Maria Lopez, professor, Harbour University. Silt and its friends\n\nMay 2, 11:15. Peter Baker (Crane Academy). Why cranes lean", "Silt and its friends=Maria Lopez|Why cranes lean=Peter Baker")]
    [InlineData("Over two days we heard about:\n\nDay 1 – Silt. Maria Lopez (Harbour University): \"Silt and Its Friends\"\nDay 2 – Cranes. Peter Baker, Crane Academy, and Ann Lee, a diver: \"Why Cranes Lean\"", "Silt and Its Friends=Maria Lopez|Why Cranes Lean=Peter Baker+Ann Lee")]
    [InlineData("Plenary lectures\n\nMaria Lopez, Harbour University. She studies silt and cranes.", "")]
    [InlineData("Maria Lopez signed copies of the book \"Silt and its friends\".", "")]
    public void Reads_talks_and_who_gave_them(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(text).Presentations.Select(p => $"{p.Title}={string.Join("+", p.Presenters)}")));

    [Theory]
    [InlineData("The conference was opened by Maria Lopez and Peter Baker.", "Maria Lopez=welcome|Peter Baker=welcome")]
    [InlineData("Maria Lopez welcomed the participants, and Peter Baker moderated the discussion.", "Maria Lopez=welcome|Peter Baker=moderator")]
    [InlineData("Welcoming speeches were made by: rector Maria Lopez; mayor Peter Baker.", "Maria Lopez=welcome|Peter Baker=welcome")]
    [InlineData("In her opening speech, Maria Lopez thanked the divers.", "Maria Lopez=welcome")]
    [InlineData("The session was chaired by Maria Lopez.", "Maria Lopez=moderator")]
    [InlineData("The first prize was awarded to Maria Lopez.", "Maria Lopez=honoree")]
    [InlineData("A hall was named after Maria Lopez.", "Maria Lopez=mentioned")]
    [InlineData("Speakers included Maria Lopez and Peter Baker.", "Maria Lopez=speaker|Peter Baker=speaker")]
    [InlineData("Moderators:\nMaria Lopez, dean,\nPeter Baker, engineer.", "Maria Lopez=moderator|Peter Baker=moderator")]
    [InlineData("The organizer is Maria Lopez.", "Maria Lopez=organizer")]
    [InlineData("Maria Lopez said Peter Baker had won the first race.", "Maria Lopez=speaker|Peter Baker=honoree")]
    [InlineData("The report was read out (co-authors Maria Lopez, Peter Baker).", "Maria Lopez=mentioned|Peter Baker=mentioned")]
    [InlineData("Among the guests were Maria Lopez and Peter Baker.", "Maria Lopez=attendee|Peter Baker=attendee")]
    [InlineData("Maria Lopez came late. She chaired the last session.", "Maria Lopez=moderator")]
    [InlineData("In her lecture she spoke of her teacher Maria Lopez.", "Maria Lopez=mentioned")]
    [InlineData("A letter from the minister Maria Lopez was read out by Peter Baker.", "Maria Lopez=mentioned|Peter Baker=speaker")]
    [InlineData("In 1998 the then mayor Maria Lopez and engineer Peter Baker built the pier.", "Maria Lopez=mentioned|Peter Baker=mentioned")]
    [InlineData("\"The pier is rotten,\" said Maria Lopez, reached by telephone.", "Maria Lopez=mentioned")]
    [InlineData("Maria Lopez, who chaired the panel, thanked the divers.", "Maria Lopez=speaker+moderator")]
    [InlineData("The panel \"Silt and Towns\", with Maria Lopez and Peter Baker, drew a crowd.", "Maria Lopez=speaker|Peter Baker=speaker")]
    [InlineData("Maria Lopez wanted to know who pays.", "Maria Lopez=attendee")]
    [InlineData("First prizes were awarded to Maria Lopez, second – to Peter Baker.", "Maria Lopez=honoree|Peter Baker=honoree")]
    [InlineData("\n\nBest Crane: Maria Lopez (Porto)", "Maria Lopez=honoree")]
    [InlineData("Also receiving awards were Maria Lopez and Peter Baker.", "Maria Lopez=honoree|Peter Baker=honoree")]
    [InlineData("Maria Lopez went to the harbour of Vigo.", "Maria Lopez=speaker")]
    [InlineData("Maria Lopez, who presided, thanked the divers.", "Maria Lopez=speaker+moderator")]
    [InlineData("The debate was conducted by Maria Lopez.", "Maria Lopez=moderator")]
    [InlineData("Master classes were conducted by Maria Lopez.", "Maria Lopez=speaker")]
    [InlineData("The evening programme was hosted by Maria Lopez.", "Maria Lopez=moderator")]
    [InlineData("The moderator, Radio Porto's Maria Lopez, let him finish.", "Maria Lopez=moderator")]
    [InlineData("The best poster prize was bagged by Maria Lopez.", "Maria Lopez=honoree")]
    [InlineData("The best graduating student was Maria Lopez.", "Maria Lopez=honoree")]
    [InlineData("Maria Lopez, director of the harbour, told the guests at the opening that the pier is rotten.", "Maria Lopez=welcome")]
    [InlineData("\"The pier is rotten,\" Maria Lopez said in her closing speech.", "Maria Lopez=speaker")]
    [InlineData("Peter Baker introduced the speaker, Maria Lopez.", "Peter Baker=speaker|Maria Lopez=speaker")]
    [InlineData("The teacher Maria Lopez read out a poem of her own teacher, Peter Baker.", "Maria Lopez=speaker|Peter Baker=mentioned")]
    [InlineData("The floor was given to Maria Lopez, who moderated the session.", "Maria Lopez=moderator")]
    [InlineData("In a reaction, the diver Maria Lopez called the plan a joke.", "Maria Lopez=mentioned")]
    [InlineData("Police spokesperson Maria Lopez said the road is closed.", "Maria Lopez=mentioned")]
    [InlineData("Engineer Maria Lopez told this newspaper that the pier is rotten.", "Maria Lopez=mentioned")]
    [InlineData("The pier fell on a diver, Maria Lopez, who was taken to hospital.", "Maria Lopez=mentioned")]
    [InlineData("Previous speakers include Maria Lopez and Peter Baker.", "Maria Lopez=mentioned|Peter Baker=mentioned")]
    [InlineData("Outside the hall, a few sailors stood. Maria Lopez said they were poor.", "Maria Lopez=mentioned")]
    [InlineData("On Wednesday, the guests go to Vigo. Maria Lopez is expected to show them the cranes.", "Maria Lopez=mentioned")]
    [InlineData("The mayor handed medals to Maria Lopez and diver Peter Baker.", "Maria Lopez=honoree|Peter Baker=honoree")]
    [InlineData("Commemorative plaques were presented to engineer Maria Lopez.", "Maria Lopez=honoree")]
    [InlineData("The mayor gave the keys to Maria Lopez.", "Maria Lopez=attendee")]
    [InlineData("Maria Lopez received a medal, as did Peter Baker.", "Maria Lopez=honoree|Peter Baker=honoree")]
    [InlineData("Maria Lopez declared the fifth harbour fair open.", "Maria Lopez=welcome")]
    [InlineData("Maria Lopez spoke of silt. She was followed by Peter Baker.", "Maria Lopez=speaker|Peter Baker=speaker")]
    [InlineData("Maria Lopez, the Master of Ceremony, lost the gong.", "Maria Lopez=moderator")]
    [InlineData("First at the microphone was Maria Lopez.", "Maria Lopez=speaker")]
    [InlineData("The dinner, organised by the Harbour Institute, was opened by Maria Lopez.", "Maria Lopez=welcome")]
    public void Reads_roles_from_the_clause(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", Read(text).Participants.Select(p => $"{p.Name}={string.Join("+", p.Roles)}")));

    private static EventReport Read(string text)
    {
        var header = Text.ArticleHeader.Read(Opening + text);
        return EventReader.Read(new Article(Opening + text) { Title = header.Title, Date = header.Date, BodyStart = header.BodyStart });
    }
}
