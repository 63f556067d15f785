using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NewsTools.Formats.Reading;

namespace NewsTools.Formats;

/// <summary>Reads articles from files: the door to the readers.</summary>
public static class ArticleReader
{
    /// <summary>The extensions, dot included, of the files that a folder is searched for.</summary>
    public static ValueList<string> Extensions => ArticleFormats.Extensions;

    /// <summary>The properties that a field of JSON, JSON Lines or CSV can be chosen for.</summary>
    public static ValueList<string> FieldProperties { get; } = ArticleFields.Properties.ToValueList();

    /// <summary>Whether a file of that name, found in a folder, is taken for an article.</summary>
    public static bool IsArticle(string path) => ArticleFormats.For(path) is not null && !IsHidden(path);

    /// <summary>Whether a file's name is one that users do not see: of what systems and editors keep beside their files.</summary>
    public static bool IsHidden(string path) => Path.GetFileName(path) is { Length: > 0 } name && (name[0] == '.' || name.StartsWith("~$", StringComparison.Ordinal));

    /// <summary>The articles of a file, each as soon as it is read.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="options">How to read.</param>
    /// <param name="report">Takes each problem as it appears; a bad item never stops the others.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<Article> Read(string path, ArticleReaderOptions options, Action<ArticleProblem> report, CancellationToken cancellationToken = default)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        var context = new ReadingContext(options ?? throw new ArgumentNullException(nameof(options)), report ?? throw new ArgumentNullException(nameof(report)), cancellationToken);
        return context.Read(ArticleSource.File(path));
    }
}
