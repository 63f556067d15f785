using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace NewsTools.Formats.Tests.Writing;

public sealed class AtomicFileTests : ExportFolder
{
    [Fact]
    public void Without_commit_the_old_file_stays_and_nothing_else()
    {
        File.WriteAllText(PathOf("x.csv"), "old");
        using (var writer = ReportWriter.Open(PathOf("x.csv"), new ReportWriterOptions())) writer.Write(Samples.Forum);
        Assert.Equal("old", File.ReadAllText(PathOf("x.csv")));
        Assert.Equal(["x.csv"], Files);
    }

    [Fact]
    public void A_file_that_another_program_holds_is_a_clear_error()
    {
        File.WriteAllText(PathOf("x.csv"), "old");
        using var holder = new FileStream(PathOf("x.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var error = Assert.Throws<IOException>(() => Export("x.csv", Samples.All));
        Assert.Contains("in use", error.Message);
        Assert.Equal(["x.csv"], Files);
    }

    [Fact]
    public async Task Retry_waits_until_the_file_is_free()
    {
        File.WriteAllText(PathOf("x.csv"), "old");
        var holder = new FileStream(PathOf("x.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var free = Task.Run(async () =>
        {
            await Task.Delay(300);
            await holder.DisposeAsync();
        });
        Export("x.csv", Samples.All, new ReportWriterOptions { Retry = TimeSpan.FromSeconds(30) });
        await free;
        Assert.StartsWith("EventDate", await File.ReadAllTextAsync(PathOf("x.csv")));
    }

    [Fact]
    public void Waiting_ends_when_it_is_cancelled()
    {
        File.WriteAllText(PathOf("x.csv"), "old");
        using var holder = new FileStream(PathOf("x.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var cancel = new CancellationTokenSource(200);
        Assert.Throws<OperationCanceledException>(() => Export("x.csv", Samples.All, new ReportWriterOptions { Retry = TimeSpan.FromHours(1), CancellationToken = cancel.Token }));
    }

    [Fact]
    public void A_read_only_file_stays_so_when_the_export_fails()
    {
        File.WriteAllText(PathOf("x.csv"), "of,somebody,else\n");
        File.SetAttributes(PathOf("x.csv"), FileAttributes.ReadOnly);
        Assert.Throws<InvalidDataException>(() => Export("x.csv", Samples.All, new ReportWriterOptions { Force = true, Append = true }));
        Assert.True(File.GetAttributes(PathOf("x.csv")).HasFlag(FileAttributes.ReadOnly));
    }

    [Fact]
    public void Who_may_read_the_old_file_may_read_the_new_one_and_nobody_else()
    {
        if (OperatingSystem.IsWindows()) return;
        Export("x.csv", [Samples.Forum]);
        File.SetUnixFileMode(PathOf("x.csv"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Export("x.csv", Samples.All);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(PathOf("x.csv")));
        Assert.Equal(3, File.ReadAllLines(PathOf("x.csv")).Length);
    }

    [Fact]
    public void A_read_only_file_takes_force()
    {
        File.WriteAllText(PathOf("x.csv"), "old");
        File.SetAttributes(PathOf("x.csv"), FileAttributes.ReadOnly);
        Assert.Throws<UnauthorizedAccessException>(() => Export("x.csv", Samples.All));
        Export("x.csv", Samples.All, new ReportWriterOptions { Force = true });
        Assert.StartsWith("EventDate", File.ReadAllText(PathOf("x.csv")));
    }

    [Fact]
    public void What_a_killed_export_left_is_removed_by_a_later_one()
    {
        var left = PathOf(".x.csv.0123.tmp");
        File.WriteAllText(left, "half");
        File.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-1));
        Export("x.csv", Samples.All);
        Assert.Equal(["x.csv"], Files);
    }

    [Fact]
    public void A_missing_folder_and_an_unknown_format_are_clear_errors()
    {
        Assert.Contains("does not exist", Assert.Throws<DirectoryNotFoundException>(() => Export("no/x.csv", Samples.All)).Message);
        Assert.Contains(".xyz", Assert.Throws<NotSupportedException>(() => Export("x.xyz", Samples.All)).Message);
    }
}
