using System.Text;
using NewsTools.Formats.Reading;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>Reads bytes under a name, as if they were a file.</summary>
internal sealed class ReadResult
{
    private ReadResult(IReadOnlyList<Article> articles, IReadOnlyList<ArticleProblem> problems) => (Articles, Problems) = (articles, problems);

    public IReadOnlyList<Article> Articles { get; }

    public IReadOnlyList<ArticleProblem> Problems { get; }

    public Article Single => Assert.Single(Articles);

    public static ReadResult Of(string name, byte[] bytes, ArticleReaderOptions? options = null)
    {
        var problems = new List<ArticleProblem>();
        var context = new ReadingContext(options ?? new ArticleReaderOptions(), problems.Add, CancellationToken.None);
        return new ReadResult(context.Read(new ArticleSource(name, () => new MemoryStream(bytes, writable: false))).ToList(), problems);
    }

    public static ReadResult Of(string name, string text, ArticleReaderOptions? options = null) => Of(name, Encoding.UTF8.GetBytes(text), options);

}
