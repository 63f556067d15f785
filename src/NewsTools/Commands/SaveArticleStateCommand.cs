using System;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Remembers the articles that Get-Article read, so that it leaves them out next time.</summary>
[Cmdlet(VerbsData.Save, "ArticleState", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class SaveArticleStateCommand : PSCmdlet
{
    /// <summary>The state file that Get-Article was given.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ValidateNotNullOrEmpty]
    public string StatePath { get; set; } = "";

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        var path = SessionState.Path.GetUnresolvedProviderPathFromPSPath(StatePath);
        if (!ShouldProcess(path, "Save article state")) return;
        try
        {
            WriteVerbose($"{ReadingState.Save(path)} files are remembered in '{path}'.");
        }
        catch (Exception e)
        {
            ThrowTerminatingError(Errors.StateFailed(path, e));
        }
    }
}
