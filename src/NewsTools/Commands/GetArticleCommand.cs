using System;
using System.Collections;
using System.IO;
using System.Linq;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Reads articles from files and folders, or from the web.</summary>
[Cmdlet(VerbsCommon.Get, "Article", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Article))]
public sealed partial class GetArticleCommand : ArticleCommand
{
    private readonly DuplicateFinder _seen = new();
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

    /// <summary>For JSON, JSON Lines and CSV: from which field a property is read, such as @{ Title = 'headline'; Text = 'body' }.</summary>
    [Parameter]
    [ValidateNotNull]
    public Hashtable Property { get; set; } = new();

    /// <summary>Whether an article that repeats one before it, perhaps with small edits, is left out.</summary>
    [Parameter]
    public SwitchParameter Unique { get; set; }

    private protected override ArticleReaderOptions ReaderOptions => base.ReaderOptions with
    {
        Properties = Property.Cast<DictionaryEntry>().ToDictionary(p => p.Key.ToString() ?? "", p => p.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase),
    };

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        foreach (var name in Property.Keys)
            if (!ArticleReader.FieldProperties.Contains(name.ToString(), StringComparer.OrdinalIgnoreCase)) ThrowTerminatingError(Errors.UnknownProperty(name, ArticleReader.FieldProperties));
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
    protected override void Process(Article article)
    {
        if (Unique && _seen.Find(article) is { } before) WriteVerbose($"'{article.Path}' repeats '{before}'.");
        else WriteObject(article);
    }

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
