using System.IO;

namespace NewsTools.Formats.Tests.Writing;

public sealed class ReadingStateTests : ExportFolder
{
    [Fact]
    public void What_was_read_is_new_until_it_is_saved_and_again_when_it_changes()
    {
        var (state, file) = (PathOf("state.json"), PathOf("a.txt"));
        File.WriteAllText(file, "one");
        var reading = ReadingState.Begin(state);
        Assert.True(reading.IsNew(file));
        reading.MarkRead(file);

        reading = ReadingState.Begin(state);
        Assert.True(reading.IsNew(file));
        reading.MarkRead(file);
        Assert.Equal(1, ReadingState.Save(state));

        reading = ReadingState.Begin(state);
        Assert.False(reading.IsNew(file));
        File.WriteAllText(file, "changed");
        Assert.True(reading.IsNew(file));
    }

    [Fact]
    public void Files_that_failed_are_read_again()
    {
        var (state, forgotten, failed) = (PathOf("state.json"), PathOf("a.txt"), PathOf("b.zip"));
        File.WriteAllText(forgotten, "one");
        File.WriteAllText(failed, "two");
        var reading = ReadingState.Begin(state);
        reading.MarkRead(forgotten);
        reading.MarkRead(failed);
        reading.Forget(forgotten);
        Assert.Equal(0, ReadingState.Save(state, [failed + "!inner.html"]));
        reading = ReadingState.Begin(state);
        Assert.True(reading.IsNew(forgotten));
        Assert.True(reading.IsNew(failed));
    }

    [Fact]
    public void A_file_of_another_kind_is_no_state()
    {
        File.WriteAllText(PathOf("state.json"), "[]");
        Assert.Contains("state.json", Assert.Throws<InvalidDataException>(() => ReadingState.Begin(PathOf("state.json"))).Message);
    }
}
