using System;
using System.IO;

namespace NewsTools.Tests;

/// <summary>Places in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Manifest => Path.Combine(Root, "out", "NewsTools", "NewsTools.psd1");

    public static string Articles => Path.Combine(Root, "tests", "articles");

    public static string Seeds => Path.Combine(Root, "seeds");

    /// <summary>A program of the repository, built in the configuration that the tests were built in.</summary>
    public static string Program(string folder, string name) =>
        Path.Combine(Root, folder, name, "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", name + ".dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsTools.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in the repository.");
        return folder.FullName;
    }
}
