using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Finds the files that a path stands for. What it cannot find it reports through the cmdlet.</summary>
internal sealed class ArticleFiles(PSCmdlet cmdlet, bool recurse)
{
    private const string FileSystem = "FileSystem";

    /// <summary>The full paths of a file, of a folder's articles, or of all that a pattern matches, one by one.</summary>
    public IEnumerable<string> Find(string path, bool literal)
    {
        foreach (var item in Resolve(path, literal))
        {
            if (!Directory.Exists(item))
            {
                yield return item;
                continue;
            }

            var any = false;
            foreach (var file in ArticlesIn(item))
            {
                any = true;
                yield return file;
            }

            if (!any) cmdlet.WriteWarning($"There is no article in the folder '{item}'{(recurse ? "" : "; its own folders are searched with -Recurse")}.");
        }
    }

    private IEnumerable<string> Resolve(string path, bool literal)
    {
        try
        {
            ProviderInfo provider;
            var items = literal
                ? [cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out provider, out _)]
                : Match(path, out provider).ToArray();
            if (provider.Name != FileSystem)
            {
                cmdlet.WriteError(Errors.PathNotFileSystem(path, provider.Name));
                return [];
            }

            if (items.Length == 0) cmdlet.WriteWarning($"Nothing matches '{path}'.");
            return items.InOrder();
        }
        catch (Exception e) when (e is SessionStateException or PSArgumentException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            cmdlet.WriteError(Errors.PathNotFound(path, e));
            return [];
        }
    }

    /// <summary>What a pattern matches. A folder's names are matched here: PowerShell would make an object of every file first.</summary>
    private IEnumerable<string> Match(string path, out ProviderInfo provider)
    {
        var paths = cmdlet.SessionState.Path;
        var name = paths.ParseChildName(path);
        if (!WildcardPattern.ContainsWildcardCharacters(name)) return paths.GetResolvedProviderPathFromPSPath(path, out provider);
        var parent = paths.ParseParent(path, "");
        var folders = paths.GetResolvedProviderPathFromPSPath(parent.Length == 0 ? "." : parent, out provider);
        if (provider.Name != FileSystem) return folders;
        var matches = Matcher(name);
        return folders.Where(Directory.Exists).SelectMany(Directory.EnumerateFileSystemEntries)
            .Where(entry => Path.GetFileName(entry) is var file && !ArticleReader.IsHidden(file) && matches(file));
    }

    /// <summary>"*.txt" is what most patterns are, and quick.</summary>
    private static Func<string, bool> Matcher(string pattern)
    {
        var end = pattern.Substring(1);
        if (pattern[0] == '*' && !WildcardPattern.ContainsWildcardCharacters(end) && end.IndexOf('`') < 0) return name => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
        return WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch;
    }

    /// <summary>In the order of their names, so that the same folder always gives the same objects.</summary>
    private IEnumerable<string> ArticlesIn(string folder)
    {
        if (!TryList(folder, Directory.EnumerateFiles, ArticleReader.IsArticle, out var files)) yield break;
        foreach (var file in files.InOrder()) yield return file;
        if (!recurse || !TryList(folder, Directory.EnumerateDirectories, f => !IsLink(f), out var folders)) yield break;
        foreach (var file in folders.InOrder().SelectMany(ArticlesIn)) yield return file;
    }

    private bool TryList(string folder, Func<string, IEnumerable<string>> list, Func<string, bool> filter, out string[] names)
    {
        try
        {
            names = list(folder).Where(filter).ToArray();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            cmdlet.WriteError(Errors.FolderNotReadable(folder, e));
            names = [];
            return false;
        }
    }

    /// <summary>A link to a folder is not followed: it may lead back to where it came from.</summary>
    private static bool IsLink(string folder) => (File.GetAttributes(folder) & FileAttributes.ReparsePoint) != 0;
}
