using NewsTools.Measuring;

namespace NewsTools.Core.Tests.Measuring;

public class ComparisonTests
{
    [Theory]
    [InlineData("V. I. Orlin", "V.I. Orlin")]
    [InlineData("The Club  «River».", "club \"river\"")]
    [InlineData("Straße", "STRASSE")]
    public void Folds_what_does_not_count(string left, string right) => Assert.True(Comparison.Same(left, right));

    [Theory]
    [InlineData("deputy head of research", "Deputy Head of the Research", true)]
    [InlineData("head of research", "deputy head", false)]
    [InlineData("", "head", false)]
    public void Words_in_common_make_strings_alike(string left, string right, bool alike) => Assert.Equal(alike, Comparison.AreAlike(left, right));
}
