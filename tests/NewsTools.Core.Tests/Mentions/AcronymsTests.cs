using NewsTools.Mentions;

namespace NewsTools.Core.Tests.Mentions;

public class AcronymsTests
{
    [Theory]
    [InlineData("EU", "Tolstoy European National University", false, false)]
    [InlineData("TNU", "S. Tolstoy National University", false, true)]
    [InlineData("SGU", "Samara Geographical University named after A. Orlin", false, true)]
    [InlineData("BSTU", "Baltic State Technical University", false, true)]
    [InlineData("BaltU", "Baltic University", false, true)]
    [InlineData("UNB", "Baltic National University", false, true)]
    [InlineData("IUTECH", "Ivory University of Technology", true, true)]
    [InlineData("IUTECH", "Ivory University of Technology", false, false)]
    [InlineData("UNIZAL", "University of Zalmira", false, true)]
    [InlineData("UNIZAL", "University of Zalmira Hospital", false, false)]
    [InlineData("NSA", "National Fisheries Institute", true, false)]
    public void Fits_letters_to_names(string acronym, string name, bool beside, bool expected) => Assert.Equal(expected, Acronyms.IsShortFor(acronym, name, beside));
}
