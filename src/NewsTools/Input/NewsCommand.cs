using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using NewsTools.Formats;
using NewsTools.Lexicons;

namespace NewsTools.Commands;

/// <summary>What all cmdlets share: reading articles from paths, making reports of them, and ending at Ctrl+C.</summary>
public abstract class NewsCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly Queue<ArticleProblem> _problems = new();
    private readonly HashSet<string> _languages = new(StringComparer.Ordinal);
    private Lexicon? _words;

    /// <summary>Is cancelled when the pipeline is stopped.</summary>
    protected CancellationToken CancellationToken => _cancellation.Token;

    /// <summary>How articles are read.</summary>
    private protected virtual ArticleReaderOptions ReaderOptions => new();

    /// <summary>Whether the folders of a folder are searched as well.</summary>
    private protected virtual bool SearchSubfolders => false;

    /// <summary>The user's lexicon files; the default place's when null.</summary>
    private protected virtual string[]? LexiconPaths => null;

    /// <summary>The word lists, the user's among them.</summary>
    private protected Lexicon Words => _words ??= LoadWords();

    /// <summary>The articles of a path, one by one; what cannot be read is an error of its own and the rest goes on.</summary>
    /// <param name="path">As the user wrote it: a file, a folder, or a pattern.</param>
    /// <param name="literal">Whether the path is taken as it stands, its wildcard characters too.</param>
    private protected IEnumerable<Article> ReadArticles(string path, bool literal)
    {
        foreach (var file in new ArticleFiles(this, SearchSubfolders).Find(path, literal).Where(BeginFile))
        {
            var (ended, failed) = (false, false);
            try
            {
                foreach (var article in Relay(ArticleReader.Read(file, ReaderOptions, problem => { failed |= !problem.IsWarning; ReportProblem(problem); }, CancellationToken))) yield return article;
                ended = true;
            }
            finally
            {
                EndFile(file, ended && !failed);
            }
        }
    }

    /// <summary>Takes a problem, which is written between two articles.</summary>
    private protected void ReportProblem(ArticleProblem problem) => _problems.Enqueue(problem);

    /// <summary>The articles, the problems of each written before it.</summary>
    private protected IEnumerable<Article> Relay(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            WriteProblems();
            yield return article;
        }

        WriteProblems();
    }

    /// <summary>Whether a file is read.</summary>
    private protected virtual bool BeginFile(string file) => true;

    /// <summary>The reading of a file has ended: at its end and without an error, or not.</summary>
    private protected virtual void EndFile(string file, bool isComplete)
    {
    }

    /// <summary>The article's report; null, with an error written, when the engine fails on it.</summary>
    private protected EventReport? ReportOf(Article article)
    {
        var words = Words;
        if (!EventReader.CanRead(article) && _languages.Add(article.Language!))
            WriteWarning($"There are no rules for the language '{article.Language}', first met in '{article.Path ?? article.ToString()}': reports of articles in it hold no facts.");
        try
        {
            return ReportCache.ReportOf(article, words, CancellationToken);
        }
        catch (OperationCanceledException) when (Stopping)
        {
            throw new PipelineStoppedException();
        }
        catch (Exception e)
        {
            WriteError(Errors.ExtractionFailed(article, e));
            return null;
        }
    }

    private Lexicon LoadWords()
    {
        try
        {
            return LexiconReader.Load(LexiconPaths?.Select(GetUnresolvedProviderPathFromPSPath).ToList());
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(Errors.LexiconFailed(LexiconPaths, e));
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what the cmdlet holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) _cancellation.Dispose();
    }

    // Written between two items, never from inside a reader: with -ErrorAction Stop the writing throws.
    private void WriteProblems()
    {
        while (_problems.Count > 0)
        {
            var problem = _problems.Dequeue();
            if (problem.IsWarning) WriteWarning(problem.Message);
            else WriteError(Errors.From(problem));
        }
    }
}
