using System;
using System.Diagnostics;
using System.IO;
using NewsTools.Tests;

namespace NewsTools.Formats.Tests.Measuring;

/// <summary>The gold corpus and its scoring program, which may stand beside the repository in the folder "shared".</summary>
internal static class SharedCorpus
{
    public const string Python = "/usr/bin/python3";

    public static string? Folder { get; } = Find();

    public static string? WhyNot =>
        Folder is null ? "there is no folder 'shared' with the gold corpus beside the repository"
        : !HasYaml() ? $"{Python} with the package 'yaml' is not there"
        : null;

    private static string? Find()
    {
        if (Directory.GetParent(Repository.Root) is not { } above) return null;
        var shared = Path.Combine(above.FullName, "shared");
        return File.Exists(Path.Combine(shared, "tools", "score.py")) ? shared : null;
    }

    private static bool HasYaml()
    {
        if (!File.Exists(Python)) return false;
        using var python = Process.Start(new ProcessStartInfo(Python, ["-c", "import yaml"]) { RedirectStandardError = true, UseShellExecute = false })!;
        python.WaitForExit();
        return python.ExitCode == 0;
    }
}

/// <summary>A test that needs <see cref="SharedCorpus"/>; skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedCorpusFactAttribute : FactAttribute
{
    public SharedCorpusFactAttribute() => Skip = SharedCorpus.WhyNot;
}
