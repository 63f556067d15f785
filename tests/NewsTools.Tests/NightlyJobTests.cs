using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;

namespace NewsTools.Tests;

/// <summary>The nightly script of examples/, and what happens when a job is killed.</summary>
public sealed class NightlyJobTests : IDisposable
{
    private const int Kills = 8;

    private readonly string _news = Directory.CreateTempSubdirectory("newstools-news-").FullName;
    private readonly string _reports = Directory.CreateTempSubdirectory("newstools-reports-").FullName;

    public void Dispose()
    {
        Directory.Delete(_news, recursive: true);
        Directory.Delete(_reports, recursive: true);
    }

    [Fact]
    public void Every_article_is_reported_once_and_a_changed_one_anew()
    {
        WriteArticle("a.txt", "Alma Ricci", "Turin");
        Assert.Equal(0, RunJob());
        Assert.Equal(["Turin"], Places());

        WriteArticle("b.txt", "Bo Lindqvist", "Malmo");
        Assert.Equal(0, RunJob());
        Assert.Equal(["Turin", "Malmo"], Places());

        WriteArticle("a.txt", "Alma Ricci", "Genoa");
        Assert.Equal(0, RunJob());
        Assert.Equal(["Malmo", "Genoa"], Places());

        Assert.Equal(0, RunJob());
        Assert.Equal(["Malmo", "Genoa"], Places());
        Assert.Contains("Done: 0 articles", File.ReadLines(Path.Combine(_reports, "update.log")).Last());
        Assert.True(File.Exists(Path.Combine(_reports, "events.db")));
        Assert.Single(Directory.GetFiles(_reports, "*.html"));
    }

    [Fact]
    public void The_page_holds_the_articles_of_the_last_days_however_often_the_job_runs()
    {
        WriteArticle("old.txt", "Yuki Mori", "Sendai");
        File.SetLastWriteTime(Path.Combine(_news, "old.txt"), DateTime.Now.AddDays(-31));
        WriteArticle("morning.txt", "Alma Ricci", "Turin");
        Assert.Equal(0, RunJob());
        WriteArticle("evening.txt", "Bo Lindqvist", "Malmo");
        Assert.Equal(0, RunJob());
        Assert.Equal(0, RunJob());
        var page = File.ReadAllText(Path.Combine(_reports, "events.html"));
        Assert.Contains("2 events from 2 articles", page);
        Assert.Contains("Alma Ricci", page);
        Assert.Contains("Bo Lindqvist", page);
        Assert.Equal(["Malmo", "Sendai", "Turin"], Places().Order());
    }

    [Fact]
    public void A_bad_article_is_logged_and_tried_again_while_the_others_are_reported()
    {
        WriteArticle("a.txt", "Alma Ricci", "Turin");
        File.WriteAllText(Path.Combine(_news, "b.txt"), "");
        Assert.Equal(1, RunJob());
        Assert.Equal(["Turin"], Places());
        Assert.Contains("b.txt", File.ReadAllText(Path.Combine(_reports, "update.log")));
        WriteArticle("b.txt", "Bo Lindqvist", "Malmo");
        Assert.Equal(0, RunJob());
        Assert.Equal(["Turin", "Malmo"], Places());
    }

    [Fact]
    public void A_report_that_cannot_be_written_fails_the_job_and_leaves_the_articles_new()
    {
        WriteArticle("a.txt", "Alma Ricci", "Turin");
        Directory.CreateDirectory(Path.Combine(_reports, "events.db"));
        Assert.Equal(2, RunJob());
        Assert.False(File.Exists(Path.Combine(_reports, "state.json")));
        Directory.Delete(Path.Combine(_reports, "events.db"));
        Assert.Equal(0, RunJob());
        Assert.Equal(["Turin"], Places());
    }

    [Theory]
    [InlineData("x.csv")]
    [InlineData("x.xlsx")]
    [InlineData("x.db")]
    public void A_killed_export_leaves_the_old_file_or_the_new_one(string name)
    {
        WriteArticle("a.txt", "Alma Ricci", "Turin");
        var file = Path.Combine(_reports, name);
        var random = new Random(name.Length);
        var script = $"$r = @(Get-EventReport '{_news}'); $n = 0; while ($true) {{ $r * 200 | Export-EventReport '{file}' -Force; if ($n++ -eq 0) {{ 'first' }} }}";
        byte[]? whole = null;
        for (var i = 0; i < Kills; i++)
        {
            using var process = Start("-Command", script);
            Assert.Equal("first", process.StandardOutput.ReadLine());
            whole ??= name.EndsWith(".db", StringComparison.Ordinal) ? null : File.ReadAllBytes(file);
            Thread.Sleep(random.Next(80));
            process.Kill();
            process.WaitForExit();
            if (whole is not null) Assert.Equal(whole, File.ReadAllBytes(file));
            else Assert.Equal("1", Output($"@(Get-EventReport '{_news}') | Export-EventReport '{file}'; 1"));
        }
    }

    private int RunJob()
    {
        using var process = Start("-NoProfile", "-NonInteractive", "-File", Path.Combine(Repository.Root, "examples", "Update-EventReport.ps1"), "-NewsPath", _news, "-ReportPath", _reports);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string Output(string command)
    {
        using var process = Start("-Command", command);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Repository.Program("src", "NewsTools.Shell"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private void WriteArticle(string name, string person, string place) =>
        File.WriteAllText(Path.Combine(_news, name), $"A seminar on bees\n\n12 May 2024\n\nThe seminar \"Bees and People\" was held in {place} on 10 May 2024. Professor {person} gave a lecture.\n");

    /// <summary>The places of the register's events, in its order.</summary>
    private string[] Places()
    {
        var lines = File.ReadAllLines(Path.Combine(_reports, "register.csv"));
        var column = Array.IndexOf(lines[0].Split(','), "Place");
        return lines.Skip(1).Select(l => l.Split(',')[column]).ToArray();
    }
}
