using System.Linq;
using NewsTools.Lexicons;

namespace NewsTools.Core.Tests;

public class UserLexiconTests
{
    private static readonly Lexicon Mine = Lexicon.Default.With(
    [
        new LexiconEntry(LexiconCategory.OrganizationName, "Reed Lake Ornithologists", "club", "Reed Lake Ornithologists"),
        new LexiconEntry(LexiconCategory.OrganizationName, "RLO", "club", "Reed Lake Ornithologists"),
        new LexiconEntry(LexiconCategory.PersonName, "Ada Fernsby-Okoro", null, "Ada Fernsby-Okoro"),
        new LexiconEntry(LexiconCategory.PersonName, "Auntie Ada", null, "Ada Fernsby-Okoro"),
    ]);

    [Fact]
    public void Listed_names_are_found_under_the_name_that_the_user_wants()
    {
        var report = EventReader.Read(new Article("The walk was led by Auntie Ada. RLO brought the lamps, and Reed Lake Ornithologists paid for the tea."), Mine);
        Assert.Equal(["Ada Fernsby-Okoro"], report.Participants.Select(p => p.Name));
        var club = Assert.Single(report.Organizations);
        Assert.Equal(("Reed Lake Ornithologists", "club"), (club.Name, club.Kind));
        Assert.Equal(["RLO"], club.Aliases);
    }

    [Fact]
    public void A_listed_acronym_is_no_word_in_small_letters() =>
        Assert.Empty(EventReader.Read(new Article("They said rlo twice."), Mine).Organizations);
}
