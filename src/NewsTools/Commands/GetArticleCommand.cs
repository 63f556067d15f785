using System;
using System.IO;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Reads articles from files and folders.</summary>
[Cmdlet(VerbsCommon.Get, "Article", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Article))]
public sealed class GetArticleCommand : ArticleCommand
{
    private ReadingState? _state;

    /// <summary>Only files that were written to at that time or later.</summary>
    [Parameter]
    public DateTime? Since { get; set; }

    /// <summary>
    /// Only files that are new or changed since the state in that file was saved, by Export-EventReport or
    /// Save-ArticleState with the same -StatePath.
    /// </summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? StatePath { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (StatePath is null) return;
        var path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(StatePath);
        try
        {
            _state = ReadingState.Begin(path);
        }
        catch (Exception e)
        {
            ThrowTerminatingError(Errors.StateFailed(path, e));
        }
    }

    /// <inheritdoc/>
    protected override void Process(Article article) => WriteObject(article);

    private protected override bool BeginFile(string file)
    {
        if (Since is { } since && File.Exists(file) && File.GetLastWriteTime(file) < since || _state?.IsNew(file) == false)
        {
            WriteVerbose($"'{file}' is not new.");
            return false;
        }

        _state?.MarkRead(file);
        return true;
    }

    private protected override void EndFile(string file, bool isComplete)
    {
        if (!isComplete) _state?.Forget(file);
    }
}
