using System;
using System.Diagnostics;
using System.IO;

namespace NewsTools.Tests;

public sealed class ShellTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newstools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_command_of_the_readme_writes_a_report()
    {
        var (code, output, errors) = Run("-Command", $"Get-Article '{Repository.Seeds}' | Export-EventReport report.csv -PassThru");
        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("report.csv", output);
        Assert.True(File.Exists(Path.Combine(_folder, "report.csv")));
    }

    [Theory]
    [InlineData("'fine'", 0, "fine", "")]
    [InlineData("exit 7", 7, "", "")]
    [InlineData("'before'; throw 'broken'", 1, "before", "broken")]
    [InlineData("Get-Article missing.txt", 1, "", "missing.txt")]
    [InlineData("Get-Article missing.txt; 'last'", 0, "last", "missing.txt")]
    [InlineData("Get-Participant -Nonsense", 1, "", "Nonsense")]
    public void A_command_ends_as_it_would_in_pwsh(string command, int exitCode, string output, string errors)
    {
        var result = Run("-NoProfile", "-NonInteractive", "-Command", command);
        Assert.Equal(exitCode, result.Code);
        Assert.Equal(output, result.Output.Trim());
        Assert.Contains(errors, result.Errors);
    }

    [Theory]
    [InlineData("param($Name, [switch]$Loud, $Count) \"$Name $Loud $Count $PSScriptRoot\"", 0, "a b True 3 ")]
    [InlineData("exit 5", 5, "")]
    [InlineData("throw 'broken'", 1, "")]
    [InlineData("Get-Article missing.txt", 0, "")]
    public void A_script_takes_arguments_and_gives_its_exit_code(string text, int exitCode, string output)
    {
        var script = Path.Combine(_folder, "script.ps1");
        File.WriteAllText(script, text);
        var result = Run("-File", script, "-Name", "a b", "-Loud", "-Count", "3");
        Assert.Equal(exitCode, result.Code);
        Assert.StartsWith(output, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_is_an_error_when_nobody_can_answer()
    {
        var (code, _, errors) = Run("-NonInteractive", "-Command", $"Get-Article '{Repository.Seeds}' | Export-EventReport report.csv -Confirm");
        Assert.Equal(1, code);
        Assert.Contains("not interactive", errors);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("-Nonsense")]
    [InlineData("-File", "missing.ps1")]
    [InlineData("-Command")]
    public void A_bad_command_line_is_64(params string[] arguments) => Assert.Equal(64, Run(arguments).Code);

    private (int Code, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder };
        start.ArgumentList.Add(Repository.Program("src", "NewsTools.Shell"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
