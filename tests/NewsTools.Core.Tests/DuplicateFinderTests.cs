using System;
using System.Linq;

namespace NewsTools.Core.Tests;

public class DuplicateFinderTests
{
    private static readonly string[] Words = Enumerable.Range(0, 400).Select(i => "w" + ((i * 7919) % 1009)).ToArray();

    [Fact]
    public void A_copy_with_small_edits_is_known()
    {
        var finder = new DuplicateFinder();
        Assert.Null(finder.Find(Of("a.txt", Words)));
        Assert.Equal("a.txt", finder.Find(Of("b.txt", Words)));
        Assert.Equal("a.txt", finder.Find(Of("c.txt", Words.Take(360).Select((w, i) => i % 90 == 0 ? "edited" : w).ToArray())));
    }

    [Fact]
    public void Another_article_is_new_even_when_it_shares_a_paragraph()
    {
        var finder = new DuplicateFinder();
        Assert.Null(finder.Find(Of("a.txt", Words)));
        Assert.Null(finder.Find(Of("b.txt", Words.Select((w, i) => i < 100 ? w : "x" + w).ToArray())));
        Assert.Null(finder.Find(Of("c.txt", Words.Reverse().ToArray())));
    }

    [Fact]
    public void Very_short_texts_are_told_apart()
    {
        var finder = new DuplicateFinder();
        Assert.Null(finder.Find(new Article("One two three four") { Path = "a" }));
        Assert.Null(finder.Find(new Article("Five six seven eight") { Path = "b" }));
        Assert.Equal("a", finder.Find(new Article("One, two: three four!") { Path = "c" }));
    }

    private static Article Of(string path, string[] words) => new("Headline\n\n" + string.Join(" ", words)) { Path = path, BodyStart = 10 };
}
