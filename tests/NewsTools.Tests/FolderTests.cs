using System;
using System.IO;
using System.Linq;

namespace NewsTools.Tests;

/// <summary>What is read of a folder, and in which order.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Get-Article news")]
    [InlineData("Get-Article news/*.txt")]
    [InlineData("Get-Article news/*x?")]
    [InlineData("Get-Article ./news/[a-z]*")]
    [InlineData("Get-Article n*s/*.TXT")]
    public void Articles_come_in_the_order_of_their_names(string command)
    {
        var names = Enumerable.Range(0, 50).Select(i => $"{(char)('a' + (i * 7 % 26))}{i * 37 % 50}.txt").ToList();
        foreach (var name in names) _session.Write("news/" + name, $"Headline\n\nBody of {name}.");
        Assert.Equal(names.Order(StringComparer.Ordinal), _session.Run<Article>(command).Select(a => Path.GetFileName(a.Path)));
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void Folders_come_behind_the_files_beside_them()
    {
        foreach (var name in new[] { "b/a.txt", "b/c/a.txt", "a/z.txt", "z.txt" }) _session.Write(name, $"Headline\n\nBody of {name}.");
        Assert.Equal(["z.txt", "a/z.txt", "b/a.txt", "b/c/a.txt"], Read("Get-Article . -Recurse"));
        Assert.Equal(["a/z.txt", "b/a.txt", "z.txt"], Read("Get-Article *"));
    }

    [Theory]
    [InlineData("~$minutes.txt")]
    [InlineData(".draft.txt")]
    [InlineData("picture.jpg")]
    public void What_is_no_article_is_passed_over(string name)
    {
        _session.Write(name, "No headline\n\nNo body.");
        _session.Write("a.txt", "Headline\n\nBody.");
        Assert.Equal(["a.txt"], Read("Get-Article ."));
        Assert.Equal(["a.txt"], Read("Get-Article *.txt"));
        Assert.Empty(_session.Errors);
    }

    [SkippableFact]
    public void Links_to_folders_are_not_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Only administrators make links.");
        _session.Write("news/a.txt", "Headline\n\nBody.");
        Directory.CreateSymbolicLink(Path.Combine(_session.Folder, "news", "parent"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_session.Folder, "news", "itself"), "itself");
        File.CreateSymbolicLink(Path.Combine(_session.Folder, "news", "b.txt"), "a.txt");
        Assert.Equal(["news/a.txt", "news/b.txt"], Read("Get-Article . -Recurse"));
        Assert.Empty(_session.Errors);
        Assert.Equal(["news/parent/news/a.txt", "news/parent/news/b.txt"], Read("Get-Article news/parent -Recurse"));
    }

    [SkippableFact]
    public void A_link_that_leads_nowhere_is_an_error_of_its_own()
    {
        Skip.If(OperatingSystem.IsWindows(), "Only administrators make links.");
        _session.Write("c.txt", "Headline\n\nBody.");
        File.CreateSymbolicLink(Path.Combine(_session.Folder, "a.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(_session.Folder, "b.txt"), "gone.txt");
        Assert.Equal(["c.txt"], Read("Get-Article ."));
        Assert.Equal(["ReadFailed", "PathNotFound"], _session.ErrorIds);
        Assert.All(_session.Errors.Zip(["a.txt", "b.txt"]), e => Assert.Contains(e.Second, e.First.ToString()));
    }

    [Fact]
    public void A_pattern_in_a_folder_that_is_not_there_is_an_error()
    {
        Assert.Empty(_session.Run("Get-Article missing/*.txt"));
        Assert.Equal(["PathNotFound"], _session.ErrorIds);
        Assert.Contains("missing", _session.Errors[0].ToString());
    }

    private string[] Read(string command) =>
        _session.Run<Article>(command).Select(a => Path.GetRelativePath(_session.Folder, a.Path!).Replace('\\', '/')).ToArray();
}
