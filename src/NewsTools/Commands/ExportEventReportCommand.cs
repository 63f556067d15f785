using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Management.Automation;
using System.Text;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Writes reports to a file, in the format of its extension.</summary>
[Cmdlet(VerbsData.Export, "EventReport", SupportsShouldProcess = true, DefaultParameterSetName = DelimiterSet)]
[OutputType(typeof(FileInfo))]
public sealed class ExportEventReportCommand : NewsCommand
{
    private const string DelimiterSet = "Delimiter";
    private const string CultureSet = "UseCulture";
    private const string Activity = "Exporting event reports";
    private static readonly TimeSpan ProgressPause = TimeSpan.FromMilliseconds(250);

    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);
    private readonly Stopwatch _sinceProgress = Stopwatch.StartNew();
    private string _file = "";
    private int _written;
    private ReportWriter? _writer;

    /// <summary>The file to write.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [Alias("FilePath", "LiteralPath")]
    [ValidateNotNullOrEmpty]
    public string Path { get; set; } = "";

    /// <summary>Articles, reports, or paths of articles.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject InputObject { get; set; } = new();

    /// <summary>The format; that of the file's extension when not given.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(FormatCompleter))]
    public string? Format { get; set; }

    /// <summary>Which rows a file of one table has.</summary>
    [Parameter]
    public ReportView View { get; set; }

    /// <summary>Lexicons of your own: YAML files of organizations, people, posts and events; see docs/lexicons.md.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string[]? Lexicon { get; set; }

    private protected override string[]? LexiconPaths => Lexicon;

    /// <summary>Whether persons who are named but took no part get a row as well.</summary>
    [Parameter]
    public SwitchParameter IncludeMentioned { get; set; }

    /// <summary>Whether what the file holds stays in it; an article that it holds is replaced by its new reading.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>By what an article is known that the file holds already.</summary>
    [Parameter]
    public ArticleKey Key { get; set; }

    /// <summary>Whether a file that exists is left alone.</summary>
    [Parameter]
    [Alias("NoOverwrite")]
    public SwitchParameter NoClobber { get; set; }

    /// <summary>Whether a read-only file is replaced as well.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>What stands between two cells of a CSV.</summary>
    [Parameter(ParameterSetName = DelimiterSet)]
    public char Delimiter { get; set; } = ',';

    /// <summary>Whether the list separator of the current culture stands between two cells of a CSV.</summary>
    [Parameter(Mandatory = true, ParameterSetName = CultureSet)]
    public SwitchParameter UseCulture { get; set; }

    /// <summary>What stands between two items of a list in one cell.</summary>
    [Parameter]
    public string ListSeparator { get; set; } = ValueList<string>.Separator;

    /// <summary>The encoding of text formats; UTF-8 without byte order mark when not given.</summary>
    [Parameter]
    [EncodingArgument]
    [ArgumentCompleter(typeof(EncodingCompleter))]
    public Encoding? Encoding { get; set; }

    /// <summary>Whether all cells of a CSV are quoted, or those that need it.</summary>
    [Parameter]
    [ValidateSet("AsNeeded", "Always")]
    public string UseQuotes { get; set; } = "AsNeeded";

    /// <summary>Whether a CSV goes without its header.</summary>
    [Parameter]
    public SwitchParameter NoHeader { get; set; }

    /// <summary>The heading of a document.</summary>
    [Parameter]
    public string? Title { get; set; }

    /// <summary>A Liquid template that forms the document.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Template { get; set; }

    /// <summary>How many seconds to wait for a file that another program has open.</summary>
    [Parameter]
    [Alias("Retry")]
    [ValidateRange(0, 86_400)]
    public int RetrySeconds { get; set; }

    /// <summary>The state file of Get-Article -StatePath, which is saved when the file is written.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? StatePath { get; set; }

    /// <summary>Whether the written file is opened.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    /// <summary>Whether the written file is given to the pipeline.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _file = SessionState.Path.GetUnresolvedProviderPathFromPSPath(Path, out var provider, out _);
        if (provider.Name != "FileSystem") ThrowTerminatingError(Errors.PathNotFileSystem(Path, provider.Name));
        if (NoClobber && !Append && File.Exists(_file)) ThrowTerminatingError(Errors.FileExists(_file));
        if (!ShouldProcess(_file, "Export event reports")) return;
        var options = WriterOptions;
        Attempt(() => _writer = ReportWriter.Open(_file, options));
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_writer is null) return;
        switch (InputObject.BaseObject)
        {
            case EventReport report:
                Export(report);
                break;
            case Article article:
                Export(article);
                break;
            case string path:
                foreach (var article in ReadArticles(path, literal: false)) Export(article);
                break;
            case FileSystemInfo file:
                foreach (var article in ReadArticles(file.FullName, literal: true)) Export(article);
                break;
            default:
                WriteError(Errors.InvalidInput(InputObject.BaseObject));
                break;
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_writer is null) return;
        Attempt(_writer.Commit);
        WriteProgress(new ProgressRecord(0, Activity, "Done") { RecordType = ProgressRecordType.Completed });
        if (StatePath is not null) SaveState(SessionState.Path.GetUnresolvedProviderPathFromPSPath(StatePath));
        if (Show) InvokeProvider.Item.Invoke(_file);
        if (PassThru) WriteObject(new FileInfo(_file));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) _writer?.Dispose();
        base.Dispose(disposing);
    }

    private ReportWriterOptions WriterOptions => new()
    {
        Format = Format,
        View = View,
        Append = Append,
        IncludeMentioned = IncludeMentioned,
        Key = Key,
        Force = Force,
        Retry = TimeSpan.FromSeconds(RetrySeconds),
        CancellationToken = CancellationToken,
        Title = Title,
        Template = Template is null ? null : ReadTemplate(SessionState.Path.GetUnresolvedProviderPathFromPSPath(Template)),
        Culture = UseCulture ? CultureInfo.CurrentCulture : null,
        QuoteAll = UseQuotes == "Always",
        NoHeader = NoHeader,
        Delimiter = UseCulture ? CultureInfo.CurrentCulture.TextInfo.ListSeparator[0] : Delimiter,
        ListSeparator = ListSeparator,
        Encoding = Encoding,
    };

    private string ReadTemplate(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e)
        {
            ThrowTerminatingError(Errors.TemplateFailed(path, e));
            throw;
        }
    }

    private void Export(Article article)
    {
        if (ReportOf(article) is { } report) Export(report);
        else if (article.Path is { } path) _failed.Add(path);
    }

    private void Export(EventReport report)
    {
        Attempt(() => _writer!.Write(report));
        _written++;
        if (_sinceProgress.Elapsed < ProgressPause) return;
        _sinceProgress.Restart();
        WriteProgress(new ProgressRecord(0, Activity, string.Format(CultureInfo.InvariantCulture, "{0} articles, now {1}", _written, report.Article)));
    }

    /// <summary>The articles that no report was made of are read again next time.</summary>
    private void SaveState(string path)
    {
        try
        {
            ReadingState.Save(path, _failed);
        }
        catch (Exception e)
        {
            ThrowTerminatingError(Errors.StateFailed(path, e));
        }
    }

    /// <summary>A file that cannot be written ends the export, and with it the pipeline.</summary>
    private void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (FormatException e) when (Template is not null)
        {
            ThrowTerminatingError(Errors.TemplateFailed(Template, e));
        }
        catch (Exception e)
        {
            ThrowTerminatingError(Errors.ExportFailed(_file, e));
        }
    }
}
