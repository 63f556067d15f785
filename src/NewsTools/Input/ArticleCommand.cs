using System.Management.Automation;
using System.Text;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>A cmdlet that reads articles from paths.</summary>
public abstract class ArticleCommand : NewsCommand
{
    /// <summary>The set of parameters for paths with wildcards.</summary>
    protected const string PathSet = "Path";

    /// <summary>The set of parameters for paths as they stand.</summary>
    protected const string LiteralPathSet = "LiteralPath";

    /// <summary>Files, folders and patterns.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = PathSet)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Path { get; set; } = [];

    /// <summary>Files and folders whose names are taken as they stand.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = LiteralPathSet)]
    [Alias("PSPath")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Whether the folders of a folder are searched as well.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>The encoding of texts; found by their bytes when not given.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [EncodingArgument]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public Encoding? Encoding { get; set; }

    private protected override ArticleReaderOptions ReaderOptions => new() { Encoding = Encoding };

    private protected override bool SearchSubfolders => Recurse;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var literal = ParameterSetName == LiteralPathSet;
        foreach (var path in literal ? LiteralPath : Path)
            foreach (var article in ReadArticles(path, literal)) Process(article);
    }

    /// <summary>Does the cmdlet's work on an article, as soon as it is read.</summary>
    protected abstract void Process(Article article);
}
