namespace NewsTools.Formats.Tests.Reading.Html;

public class PageTemplateTests
{
    private const double LowestF1 = 0.92;
    private const double MeanF1 = 0.99;

    [Fact]
    public void Stories_are_read_from_pages_of_many_makes()
    {
        var results = PageTemplates.All.Concat(SitePages.All).Select(page =>
        {
            var article = ReadResult.Of(page.Name + ".html", page.Html).Single;
            return (page.Name, page.Story, Article: article, F1: Shingles.F1(page.Story.Text, article.Text[article.BodyStart..]));
        }).ToList();

        var poor = results.Where(r => r.F1 < LowestF1).Select(r => $"{r.Name}: {r.F1:0.000}\n{r.Article.Text}").ToList();
        Assert.True(poor.Count == 0, string.Join("\n=====\n", poor));
        Assert.InRange(results.Average(r => r.F1), MeanF1, 1);
        var undated = results.Where(r => r.Article.Date?.Date != r.Story.Date).Select(r => $"{r.Name}: {r.Article.Date}").ToList();
        Assert.True(undated.Count == 0, string.Join("\n", undated));
        var untitled = results.Where(r => r.Article.Title != r.Story.Title).Select(r => $"{r.Name}: {r.Article.Title}").ToList();
        Assert.True(untitled.Count == 0, string.Join("\n", untitled));
    }
}
