using System.Linq;
using NewsTools.Text;

namespace NewsTools.Core.Tests.NoEvent;

public class NoEventTests
{
    [Fact]
    public void Texts_about_no_event_give_no_event_and_no_person_that_they_do_not_name()
    {
        var invented = PlainTexts.All().SelectMany((plain, i) =>
        {
            var header = ArticleHeader.Read(plain.Text);
            var report = EventReader.Read(new Article(plain.Text) { Title = header.Title, Date = header.Date, BodyStart = header.BodyStart });
            var facts = report.Participants.Select(p => p.Name).Except(plain.Names).Select(name => "person " + name)
                .Concat(report.Presentations.Select(p => "presentation " + p.Title))
                .Concat(report.Topics.Select(t => "topic " + t.Title))
                .Concat(report.Quotations.Select(q => "quotation " + q.Text));
            if (report.Event is { } info) facts = facts.Append("event " + info);
            return facts.Select(fact => $"{plain.Kind} {i}: {fact}");
        });
        Assert.Equal([], invented);
    }
}
