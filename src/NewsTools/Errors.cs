using System;
using System.IO;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools;

/// <summary>Every error that the cmdlets write: the ids are a contract with scripts.</summary>
internal static class Errors
{
    public static ErrorRecord From(ArticleProblem problem)
    {
        var (id, category) = problem.Kind switch
        {
            ArticleProblemKind.NotFound => ("PathNotFound", ErrorCategory.ObjectNotFound),
            ArticleProblemKind.Empty => ("EmptyArticle", ErrorCategory.InvalidData),
            ArticleProblemKind.Binary => ("BinaryFile", ErrorCategory.InvalidData),
            ArticleProblemKind.AccessDenied => ("AccessDenied", ErrorCategory.PermissionDenied),
            ArticleProblemKind.InvalidEncoding => ("InvalidEncoding", ErrorCategory.InvalidData),
            ArticleProblemKind.InvalidFrontMatter => ("InvalidFrontMatter", ErrorCategory.ParserError),
            ArticleProblemKind.InvalidFormat => ("InvalidFormat", ErrorCategory.ParserError),
            ArticleProblemKind.TooLarge => ("ArticleTooLarge", ErrorCategory.LimitsExceeded),
            ArticleProblemKind.Unsupported => ("UnsupportedSource", ErrorCategory.NotImplemented),
            _ => ("ReadFailed", ErrorCategory.ReadError),
        };
        return Record(id, category, problem.Path, problem.Message, problem.Exception);
    }

    public static ErrorRecord PathNotFound(string path, Exception cause) =>
        Record("PathNotFound", ErrorCategory.ObjectNotFound, path, IsAddress(path) ? $"'{path}' is no file; Get-Article -Uri reads pages of the web." : $"Cannot find '{path}': {cause.Message}", cause);

    public static ErrorRecord PathNotFileSystem(string path, string provider) =>
        Record("PathNotFileSystem", ErrorCategory.InvalidArgument, path, $"'{path}' is a path of the provider {provider}; articles and reports are files.");

    public static ErrorRecord FolderNotReadable(string path, Exception cause) => cause is UnauthorizedAccessException
        ? Record("AccessDenied", ErrorCategory.PermissionDenied, path, $"Cannot read the folder '{path}': access to it is denied.", cause)
        : Record("ReadFailed", ErrorCategory.ReadError, path, $"Cannot read the folder '{path}': {cause.Message}", cause);

    public static ErrorRecord ExtractionFailed(Article article, Exception cause) =>
        Record("ExtractionFailed", ErrorCategory.InvalidOperation, article, $"Cannot make a report of '{article.Path ?? article.ToString()}': {cause.Message}", cause);

    public static ErrorRecord LexiconFailed(string[]? paths, Exception cause) => cause is InvalidDataException
        ? Record("InvalidLexicon", ErrorCategory.ParserError, paths, $"Cannot read the lexicon: {cause.Message}", cause)
        : Record("LexiconNotReadable", ErrorCategory.ReadError, paths, $"Cannot read the lexicon: {cause.Message}", cause);

    public static ErrorRecord GoldFailed(string path, Exception cause) => cause is InvalidDataException
        ? Record("InvalidGold", ErrorCategory.ParserError, path, $"Cannot read the gold file: {cause.Message}", cause)
        : Record("GoldNotReadable", ErrorCategory.ReadError, path, $"Cannot read the gold file '{path}': {cause.Message}", cause);

    public static ErrorRecord InvalidInput(object? input) =>
        Record("InvalidInput", ErrorCategory.InvalidType, input, $"An article, a report or a path is expected, not {(input is null ? "nothing" : "a " + input.GetType().Name)}.");

    public static ErrorRecord UnknownProperty(object name, System.Collections.Generic.IEnumerable<string> known) =>
        Record("UnknownProperty", ErrorCategory.InvalidArgument, name, $"'{name}' is no property of an article that a field can be chosen for; these are: {string.Join(", ", known)}.");

    public static ErrorRecord FileExists(string path) =>
        Record("FileExists", ErrorCategory.ResourceExists, path, $"'{path}' exists already and -NoClobber forbids to replace it.");

    public static ErrorRecord TemplateFailed(string path, Exception cause) => cause is FormatException
        ? Record("InvalidTemplate", ErrorCategory.ParserError, path, $"The template '{path}' has a mistake, {cause.Message}", cause)
        : Record("TemplateNotReadable", ErrorCategory.ReadError, path, $"Cannot read the template '{path}': {cause.Message}", cause);

    public static ErrorRecord ExportFailed(string path, Exception cause) => cause switch
    {
        InvalidOperationException => Record("AppendNotSupported", ErrorCategory.InvalidArgument, path, cause.Message, cause),
        InvalidDataException => Record("AppendFailed", ErrorCategory.InvalidData, path, $"Cannot add to '{path}': {cause.Message}", cause),
        NotSupportedException => Record("UnknownFormat", ErrorCategory.InvalidArgument, path, cause.Message, cause),
        DirectoryNotFoundException => Record("PathNotFound", ErrorCategory.ObjectNotFound, path, $"Cannot write '{path}': its folder does not exist.", cause),
        UnauthorizedAccessException => Record("AccessDenied", ErrorCategory.PermissionDenied, path, $"Cannot write '{path}': {cause.Message}", cause),
        _ => Record("WriteFailed", ErrorCategory.WriteError, path, $"Cannot write '{path}': {cause.Message}", cause),
    };

    public static ErrorRecord StateFailed(string path, Exception cause) => cause is InvalidDataException
        ? Record("InvalidState", ErrorCategory.InvalidData, path, cause.Message, cause)
        : Record("StateFailed", ErrorCategory.WriteError, path, $"Cannot use the state file '{path}': {cause.Message}", cause);

    private static bool IsAddress(string path) => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static ErrorRecord Record(string id, ErrorCategory category, object? target, string message, Exception? cause = null) =>
        new(cause ?? new InvalidOperationException(message), id, category, target) { ErrorDetails = new ErrorDetails(message) };
}
