using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Reads articles from files and folders.</summary>
[Cmdlet(VerbsCommon.Get, "Article", DefaultParameterSetName = PathSet)]
[OutputType(typeof(Article))]
public sealed class GetArticleCommand : ArticleCommand
{
    /// <inheritdoc/>
    protected override void Process(Article article) => WriteObject(article);
}
