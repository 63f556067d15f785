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
                : cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out provider).OrderBy(p => p, StringComparer.Ordinal).ToArray();
            if (provider.Name != "FileSystem")
            {
                cmdlet.WriteError(Errors.PathNotFileSystem(path, provider.Name));
                return [];
            }

            if (items.Length == 0) cmdlet.WriteWarning($"Nothing matches '{path}'.");
            return items;
        }
        catch (Exception e) when (e is SessionStateException or PSArgumentException or NotSupportedException or IOException or UnauthorizedAccessException)
        {
            cmdlet.WriteError(Errors.PathNotFound(path, e));
            return [];
        }
    }

    /// <summary>In the order of their names, so that the same folder always gives the same objects.</summary>
    private IEnumerable<string> ArticlesIn(string folder)
    {
        if (!TryList(folder, Directory.EnumerateFiles, ArticleReader.IsArticle, out var files)) yield break;
        foreach (var file in files) yield return file;
        if (!recurse || !TryList(folder, Directory.EnumerateDirectories, f => !IsLink(f), out var folders)) yield break;
        foreach (var file in folders.SelectMany(ArticlesIn)) yield return file;
    }

    private bool TryList(string folder, Func<string, IEnumerable<string>> list, Func<string, bool> filter, out string[] names)
    {
        try
        {
            names = list(folder).Where(filter).ToArray();
            Array.Sort(names, StringComparer.Ordinal);
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
