using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Threading;

namespace NewsTools.Tests;

public sealed class ExportTests : IDisposable
{
    private readonly ModuleSession _session = new();

    public void Dispose() => _session.Dispose();

    private string Target => Path.Combine(_session.Folder, "report.csv");

    [Fact]
    public void Writes_articles_reports_and_paths()
    {
        foreach (var input in new[] { "Get-Article $seeds", "Get-EventReport $seeds", "$seeds", "$ExecutionContext.InvokeProvider.Item.Get($seeds)" })
        {
            var file = _session.Run($"{input} | Export-EventReport report.csv -PassThru").Single().BaseObject;
            Assert.Empty(_session.Errors);
            Assert.Equal(Target, Assert.IsType<FileInfo>(file).FullName);
            Assert.Contains("4th Northern Harbours Forum", File.ReadAllText(Target));
        }

        Assert.Equal([Target], Directory.GetFiles(_session.Folder));
    }

    [Fact]
    public void Is_silent_without_PassThru() => Assert.Empty(_session.Run("Get-Article $seeds | Export-EventReport report.json"));

    [Fact]
    public void WhatIf_creates_nothing()
    {
        Assert.Contains("report.csv", _session.Show("Get-Article $seeds | Export-EventReport report.csv -WhatIf -PassThru"));
        Assert.Empty(Directory.GetFileSystemEntries(_session.Folder));
    }

    [Fact]
    public void NoClobber_leaves_a_file_alone()
    {
        _session.Write("report.csv", "yesterday");
        _session.Run("Get-Article $seeds | Export-EventReport report.csv -NoClobber");
        Assert.Equal(["FileExists"], _session.ErrorIds);
        Assert.Equal("yesterday", File.ReadAllText(Target));
    }

    [Theory]
    [InlineData("report.unknown", "UnknownFormat")]
    [InlineData("missing/report.csv", "PathNotFound")]
    [InlineData("variable:report.csv", "PathNotFileSystem")]
    [InlineData("report.html -Append", "AppendNotSupported")]
    [InlineData("foreign.csv -Append", "AppendFailed")]
    [InlineData("foreign.xlsx -Append", "AppendFailed")]
    [InlineData("foreign.db", "AppendFailed")]
    [InlineData("report.txt -Template missing.liquid", "TemplateNotReadable")]
    [InlineData("report.txt -Template foreign.liquid", "InvalidTemplate")]
    public void What_cannot_be_written_ends_the_pipeline_and_changes_nothing(string target, string id)
    {
        foreach (var name in new[] { "foreign.csv", "foreign.xlsx", "foreign.db", "foreign.liquid" }) _session.Write(name, "{% of somebody else");
        var before = Directory.GetFiles(_session.Folder);
        Assert.Equal(id + ",NewsTools.Commands.ExportEventReportCommand", _session.Run($"try {{ Get-Article $seeds | Export-EventReport {target} }} catch {{ $_.FullyQualifiedErrorId }}").Single().BaseObject);
        Assert.Equal(before, Directory.GetFiles(_session.Folder));
        Assert.All(before, file => Assert.Equal("{% of somebody else", File.ReadAllText(file)));
    }

    [Fact]
    public void What_is_no_article_is_an_error_and_the_rest_is_written()
    {
        _session.Run("@(42) + @(Get-Article $seeds) | Export-EventReport report.csv");
        Assert.Equal(["InvalidInput"], _session.ErrorIds);
        Assert.True(File.Exists(Target));
    }

    [Fact]
    public void An_error_before_it_leaves_the_old_file()
    {
        _session.Write("report.csv", "yesterday");
        Assert.ThrowsAny<RuntimeException>(() => _session.Run("Get-Article $seeds | ForEach-Object { $_; throw 'broken' } | Export-EventReport report.csv"));
        Assert.Equal("yesterday", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(_session.Folder));
    }

    [Fact]
    public void Stopping_leaves_the_old_file()
    {
        _session.Write("report.csv", "yesterday");
        using var ps = PowerShell.Create(_session.Runspace);
        using var output = new PSDataCollection<PSObject>();
        using var written = new ManualResetEventSlim();
        output.DataAdded += (_, _) => written.Set();
        ps.AddScript("Get-Article $seeds | ForEach-Object { $global:a = $_ }; & { 'ready'; while ($true) { $a } } | ForEach-Object { if ($_ -eq 'ready') { [void]$out.Add($_) } else { $_ } } | Export-EventReport report.csv");
        _session.Runspace.SessionStateProxy.SetVariable("out", output);
        ps.BeginInvoke();
        Assert.True(written.Wait(TimeSpan.FromSeconds(30)));
        ps.Stop();
        Assert.Equal(PSInvocationState.Stopped, ps.InvocationStateInfo.State);
        Assert.Equal("yesterday", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(_session.Folder));
    }
}
