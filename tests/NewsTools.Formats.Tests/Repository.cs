using System;
using System.IO;

namespace NewsTools.Formats.Tests;

/// <summary>Places in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Articles => Path.Combine(Root, "tests", "articles");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsTools.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
