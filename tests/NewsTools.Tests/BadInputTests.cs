using System;
using System.IO;
using System.Linq;
using System.Management.Automation;

namespace NewsTools.Tests;

/// <summary>Whatever is wrong with an item is said of that item by name, and the good one is read.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public BadInputTests() => _session.Write("good.txt", "A good headline\n\nA good body.");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("missing.txt", null, "PathNotFound", ErrorCategory.ObjectNotFound)]
    [InlineData("empty.txt", "", "EmptyArticle", ErrorCategory.InvalidData)]
    [InlineData("blank.txt", " \n \n", "EmptyArticle", ErrorCategory.InvalidData)]
    [InlineData("picture.txt", "\u0089PNG\0\0\0\rIHDR\0\0", "BinaryFile", ErrorCategory.InvalidData)]
    public void An_unreadable_file_is_an_error(string name, string? content, string id, ErrorCategory category)
    {
        if (content is not null) _session.Write(name, content);
        var articles = _session.Run<Article>($"Get-Article {name}, good.txt");
        Assert.Equal("A good headline", Assert.Single(articles).Title);
        var error = Assert.Single(_session.Errors);
        Assert.Equal($"{id},NewsTools.Commands.GetArticleCommand", error.FullyQualifiedErrorId);
        Assert.Equal(category, error.CategoryInfo.Category);
        Assert.Contains(name, error.ToString());
        Assert.Contains(name, error.TargetObject.ToString());
    }

    [Fact]
    public void A_text_of_50_MB_is_an_error()
    {
        using (var file = File.Create(Path.Combine(_session.Folder, "huge.txt"))) file.SetLength(50 * 1024 * 1024);
        Assert.Single(_session.Run("Get-Article huge.txt, good.txt"));
        Assert.Equal(["ArticleTooLarge"], _session.ErrorIds);
        Assert.Contains("huge.txt", _session.Errors[0].ToString());
    }

    [SkippableFact]
    public void A_file_without_permission_is_an_error()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever may read everything cannot be refused.");
        var path = _session.Write("secret.txt", "A secret\n\nA body.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
        Assert.Single(_session.Run("Get-Article secret.txt, good.txt"));
        Assert.Equal(["AccessDenied"], _session.ErrorIds);
    }

    [Theory]
    [InlineData("broken.md", "---\ntitle: [one, two\n---\n# The headline\n\nThe body.", "front matter")]
    [InlineData("open.md", "---\ntitle: never closed\n\nThe body.", "front matter")]
    public void Broken_front_matter_is_a_warning(string name, string content, string words)
    {
        _session.Write(name, content);
        Assert.Equal(2, _session.Run($"Get-Article {name}, good.txt").Count);
        Assert.Empty(_session.Errors);
        var warning = Assert.Single(_session.Warnings);
        Assert.Contains(name, warning);
        Assert.Contains(words, warning);
    }

    [Fact]
    public void Invalid_utf8_is_a_warning()
    {
        _session.Write("damaged.txt", [.. "Kraków and Gdańsk\n\nThe body "u8, 0xC3, 0x28, 0xFF]);
        Assert.Equal(2, _session.Run("Get-Article damaged.txt, good.txt").Count);
        Assert.Contains("damaged.txt", Assert.Single(_session.Warnings));
    }

    [Fact]
    public void A_folder_without_articles_and_a_pattern_without_matches_are_warnings()
    {
        Directory.CreateDirectory(Path.Combine(_session.Folder, "nothing"));
        Assert.Single(_session.Run("Get-Article nothing, *.none, good.txt"));
        Assert.Empty(_session.Errors);
        Assert.Equal(2, _session.Warnings.Count);
        Assert.Contains("nothing", _session.Warnings[0]);
        Assert.Contains("*.none", _session.Warnings[1]);
    }

    [Fact]
    public void Other_providers_are_refused()
    {
        Assert.Empty(_session.Run("Get-Article variable:seeds"));
        Assert.Equal(["PathNotFileSystem"], _session.ErrorIds);
    }

    [Fact]
    public void With_ErrorAction_Stop_the_first_error_ends_the_pipeline()
    {
        _session.Write("empty.txt", "");
        Assert.ThrowsAny<RuntimeException>(() => _session.Run("Get-Article empty.txt, good.txt -ErrorAction Stop"));
    }
}
