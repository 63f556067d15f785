using System;
using System.Linq;
using System.Text;

namespace NewsTools.Tests;

public sealed class GetArticleTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Takes_paths_patterns_and_folders_from_the_pipeline()
    {
        _session.Write("a.txt", "First headline\n\nThe first body.");
        _session.Write("b.txt", "Second headline\n\nThe second body.");
        _session.Write("inner/c.md", "# Third headline\n\nThe third body.");
        Assert.Equal(2, _session.Run("Get-Article *.txt").Count);
        Assert.Equal(3, _session.Run("'a.txt', '*b.txt', 'inner' | Get-Article").Count);
        Assert.Equal(2, _session.Run("Get-Article .").Count);
        Assert.Equal(["First headline", "Second headline", "Third headline"], _session.Run<Article>("Get-Article . -Recurse").Select(a => a.Title));
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void A_name_with_wildcard_characters_is_read_as_it_stands()
    {
        _session.Write("a[1].txt", "A headline\n\nA body.");
        Assert.Single(_session.Run("Get-Article -LiteralPath 'a[1].txt'"));
        Assert.Single(_session.Run("$ExecutionContext.InvokeProvider.ChildItem.Get('.', $false) | Get-Article"));
        Assert.Empty(_session.Errors);
    }

    [Fact]
    public void The_first_article_is_out_before_the_second_file_is_opened()
    {
        _session.Write("a.txt", "First\n\nBody.");
        _session.Write("b.txt", "Second\n\nBody.");
        Assert.Single(_session.Run("Get-Article a.txt, b.txt | ForEach-Object { [IO.File]::Delete(\"$PWD/b.txt\"); $_ }"));
        Assert.Equal(["PathNotFound"], _session.ErrorIds);
    }

    [Theory]
    [InlineData("windows-1251", "Семинар «Яровая пшеница» прошёл в Барнауле.\n\nУчёные обсудили засуху и новые сорта зерна в сухой степи.")]
    [InlineData("utf-16", "Workshop in Kraków\n\nTomáš Havlíček spoke.")]
    [InlineData("utf-16BE", "Workshop in Kraków\n\nTomáš Havlíček spoke.")]
    [InlineData("utf-8", "Workshop in Kraków\n\nTomáš Havlíček spoke.")]
    public void Finds_the_encoding(string encoding, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _session.Write("a.txt", Encoding.GetEncoding(encoding).GetBytes(text));
        Assert.Equal(text, Assert.Single(_session.Run<Article>("Get-Article a.txt")).Text);
        Assert.Empty(_session.Warnings);
    }

    [Fact]
    public void A_named_encoding_is_used()
    {
        _session.Write("a.txt", [0x48, 0x69, 0x20, 0xE4]);
        Assert.Equal("Hi Д", Assert.Single(_session.Run<Article>("Get-Article a.txt -Encoding koi8-r")).Text);
        Assert.Empty(_session.Run("Get-Article a.txt -Encoding nonsense"));
        Assert.Equal(["ParameterArgumentTransformationError"], _session.ErrorIds);
    }

    [Fact]
    public void Front_matter_says_what_the_text_does_not()
    {
        var article = Assert.Single(_session.Run<Article>("Get-Article \"$seeds/harbour-forum.md\""));
        Assert.Equal("Port cities compare notes at the Northern Harbours Forum", article.Title);
        Assert.Equal(new DateTime(2024, 5, 16), article.Date);
        Assert.Equal("Ingrid Solvang", article.Author);
        Assert.Equal(["ports", "climate", "forum"], article.Tags);
        Assert.DoesNotContain("**", article.Text);
    }
}
