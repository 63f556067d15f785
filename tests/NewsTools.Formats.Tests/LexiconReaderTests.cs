using System;
using System.IO;
using System.Linq;
using NewsTools.Lexicons;

namespace NewsTools.Formats.Tests;

public sealed class LexiconReaderTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Reads_organizations_people_posts_and_events()
    {
        var entries = Read("""
            organizations:
              - {name: Reed Lake Ornithologists, aliases: [RLO], kind: club}
              - Tin Whistle Guild
            people:
              - {name: Ada Fernsby-Okoro, aliases: [Auntie Ada]}
            posts: [lamp keeper]
            events:
              - {name: paperthon, type: hackathon}
            """);
        Assert.Equal(
            [
                new LexiconEntry(LexiconCategory.OrganizationName, "Reed Lake Ornithologists", "club", "Reed Lake Ornithologists"),
                new LexiconEntry(LexiconCategory.OrganizationName, "RLO", "club", "Reed Lake Ornithologists"),
                new LexiconEntry(LexiconCategory.OrganizationName, "Tin Whistle Guild", null, "Tin Whistle Guild"),
                new LexiconEntry(LexiconCategory.PersonName, "Ada Fernsby-Okoro", null, "Ada Fernsby-Okoro"),
                new LexiconEntry(LexiconCategory.PersonName, "Auntie Ada", null, "Ada Fernsby-Okoro"),
                new LexiconEntry(LexiconCategory.PostHead, "lamp keeper", "post"),
                new LexiconEntry(LexiconCategory.EventKind, "paperthon", "hackathon"),
            ],
            entries);
    }

    [Theory]
    [InlineData("posts:\n  - {name: x}\n", "(2,5): a text is expected here")]
    [InlineData("organisations: [A]\n", "(1,16): \"organisations\" is none of")]
    [InlineData("organizations:\n  - {nam: A}\n", "(2,6): \"nam\" is none of name, aliases, kind")]
    [InlineData("organizations:\n  - {kind: club}\n", "(2,5): \"name\" is missing here")]
    [InlineData("events:\n  - {name: a, type: party}\n", "(2,21): \"party\" is no event type")]
    [InlineData("posts: [a\n", "(2,1): ")]
    public void What_is_wrong_is_said_with_file_line_and_column(string yaml, string expected)
    {
        var message = Assert.Throws<InvalidDataException>(() => Read(yaml)).Message;
        Assert.StartsWith(_path + expected, message);
    }

    [Fact]
    public void An_empty_file_holds_no_entries() => Assert.Empty(Read("# nothing yet\n"));

    private LexiconEntry[] Read(string yaml)
    {
        File.WriteAllText(_path, yaml);
        return LexiconReader.Read(_path).ToArray();
    }
}
