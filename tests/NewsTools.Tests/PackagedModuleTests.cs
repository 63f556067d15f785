using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;

namespace NewsTools.Tests;

/// <summary>The built module in a process of its own, where nothing of it is loaded before.</summary>
public sealed class PackagedModuleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string ReadFrontMatter => $"(Get-Article '{Path.Combine(Repository.Seeds, "harbour-forum.md")}').Author";

    private static string Import => $"Import-Module '{Repository.Manifest}'";

    [Fact]
    public void Reads_after_an_import() => Assert.Equal(["Ingrid Solvang"], Run($"{Import}; {ReadFrontMatter}"));

    [Theory]
    [InlineData("5.0.0.0")]
    [InlineData("99.0.0.0")]
    public void Another_YamlDotNet_in_the_session_does_no_harm(string version) =>
        Assert.Equal(["preloaded " + version, "Ingrid Solvang"], Run($"{Import}; {ReadFrontMatter}", EmptyYamlDotNet(version)));

    [Fact]
    public void Import_with_Force_works_before_and_after_use() =>
        Assert.Equal(["Ingrid Solvang", "Ingrid Solvang"], Run($"{Import} -Force; {Import} -Force; {ReadFrontMatter}; {Import} -Force; {ReadFrontMatter}"));

    [Fact]
    public void After_a_removal_the_module_can_be_imported_again() =>
        Assert.Equal(["Ingrid Solvang", "Ingrid Solvang"], Run($"{Import}; {ReadFrontMatter}; Remove-Module NewsTools; {Import}; {ReadFrontMatter}"));

    [Fact]
    public void No_package_of_the_module_is_seen_by_the_session() =>
        Assert.Equal(["Ingrid Solvang", "0"], Run($"{Import}; {ReadFrontMatter}; @([System.Runtime.Loader.AssemblyLoadContext]::Default.Assemblies | Where-Object {{ $_.GetName().Name -eq 'YamlDotNet' }}).Count"));

    private static string[] Run(string script, params string[] preloaded)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Repository.Program("tools", "ModuleHost"), script }.Concat(preloaded)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", errors.Result);
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>An assembly with the identity of YamlDotNet and nothing in it: whoever is given it fails.</summary>
    private string EmptyYamlDotNet(string version)
    {
        var ours = AssemblyName.GetAssemblyName(Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, "dependencies", "YamlDotNet.dll"));
        var name = new AssemblyName("YamlDotNet") { Version = new Version(version) };
        name.SetPublicKey(ours.GetPublicKey());
        var assembly = new PersistedAssemblyBuilder(name, typeof(object).Assembly);
        assembly.DefineDynamicModule("YamlDotNet");
        var path = Path.Combine(_folder, "YamlDotNet.dll");
        assembly.Save(path);
        return path;
    }
}
