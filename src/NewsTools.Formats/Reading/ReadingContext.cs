using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace NewsTools.Formats.Reading;

/// <summary>What every reader needs: options, a place for problems, cancellation, and the way to readers of inner items.</summary>
internal sealed class ReadingContext(ArticleReaderOptions options, Action<ArticleProblem> report, CancellationToken cancellationToken)
{
    private int _problems;

    public ArticleReaderOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Reads a source by its name's extension; what is thrown becomes a problem of that source alone, and so does that nothing is in it.</summary>
    public IEnumerable<Article> Read(ArticleSource source)
    {
        var problems = _problems;
        var any = false;
        foreach (var article in Guard(source.Name, () => (ArticleFormats.For(source.Name) ?? ArticleFormats.Text).Read(source, this)))
        {
            any = true;
            yield return article;
        }

        if (!any && problems == _problems) Report(source.Name, new ArticleException(ArticleProblemKind.Empty, "there is no article in it"));
    }

    /// <summary>The items as they come, until one throws: then a problem is reported and there are no more.</summary>
    public IEnumerable<Article> Guard(string name, Func<IEnumerable<Article>> read)
    {
        IEnumerator<Article>? articles = null;
        try
        {
            while (true)
            {
                try
                {
                    CancellationToken.ThrowIfCancellationRequested();
                    articles ??= read().GetEnumerator();
                    if (!articles.MoveNext()) yield break;
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    Report(name, e);
                    yield break;
                }

                yield return articles.Current;
            }
        }
        finally
        {
            articles?.Dispose();
        }
    }

    /// <summary>An item cannot be read.</summary>
    public void Report(string name, Exception exception)
    {
        var (kind, reason) = exception switch
        {
            ArticleException e => (e.Kind, e.Message),
            FileNotFoundException or DirectoryNotFoundException => (ArticleProblemKind.NotFound, "there is no such file"),
            InvalidDataException or EndOfStreamException => (ArticleProblemKind.InvalidFormat, "it is damaged: " + exception.Message),
            UnauthorizedAccessException => (ArticleProblemKind.AccessDenied, "access to it is denied"),
            _ => (ArticleProblemKind.Unreadable, exception.Message),
        };
        _problems++;
        report(new ArticleProblem(name, kind, $"Cannot read '{name}': {reason.TrimEnd('.')}.", Exception: exception));
    }

    /// <summary>An item is read, but the user should know something.</summary>
    /// <param name="remark">Goes on from the item's name: "is not valid UTF-8; …".</param>
    public void Warn(string name, ArticleProblemKind kind, string remark, Exception? exception = null) =>
        report(new ArticleProblem(name, kind, $"'{name}' {remark.TrimEnd('.')}.", IsWarning: true, exception));
}
