using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;

namespace NewsTools.Tests;

/// <summary>What users of any module may expect of each cmdlet.</summary>
public sealed class ContractTests : IClassFixture<ModuleSession>
{
    private static readonly HashSet<string> Verbs = typeof(VerbsCommon).Assembly.GetTypes()
        .Where(t => t.Name.StartsWith("Verbs", StringComparison.Ordinal) && t.Namespace == typeof(VerbsCommon).Namespace)
        .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);

    private readonly ModuleSession _session;
    private readonly CmdletInfo[] _commands;

    public ContractTests(ModuleSession session)
    {
        _session = session;
        _commands = session.Run<CmdletInfo>("Get-Command -Module NewsTools -CommandType Cmdlet").ToArray();
    }

    [Fact]
    public void The_manifest_is_clean()
    {
        _session.Run($"Test-ModuleManifest '{Repository.Manifest}'");
        Assert.Empty(_session.Errors);
        Assert.Empty(_session.Warnings);
    }

    [Fact]
    public void The_manifest_lists_every_cmdlet_and_only_those()
    {
        var built = _commands[0].ImplementingType.Assembly.GetExportedTypes().Select(t => t.GetCustomAttribute<CmdletAttribute>()).OfType<CmdletAttribute>().Select(c => c.VerbName + "-" + c.NounName);
        Assert.Equal(built.Order(StringComparer.Ordinal), _commands.Select(c => c.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_cmdlet_has_an_output_type_an_approved_verb_and_a_singular_noun() => Assert.All(_commands, command =>
    {
        Assert.NotEmpty(command.OutputType);
        Assert.Contains(command.Verb, Verbs);
        Assert.False(command.Noun.EndsWith('s'), command.Name);
        Assert.NotEqual("Event", command.Noun);
    });

    [Fact]
    public void Every_cmdlet_has_help_with_three_examples_and_a_word_on_each_parameter() => Assert.All(_commands, command =>
    {
        dynamic help = _session.Run($"Get-Help {command.Name} -Full")[0];
        Assert.False(string.IsNullOrWhiteSpace((string)help.Synopsis.ToString()));
        Assert.DoesNotContain(command.Name + " [", (string)help.Synopsis.ToString());
        var examples = _session.Run($"(Get-Help {command.Name} -Full).examples.example");
        Assert.True(examples.Count >= 3, $"{command.Name} has {examples.Count} examples");
        var described = _session.Run($"(Get-Help {command.Name} -Full).parameters.parameter | Where-Object {{ $_.description }} | ForEach-Object name").Select(n => n.ToString());
        var own = command.ImplementingType.GetProperties().Where(p => p.IsDefined(typeof(ParameterAttribute))).Select(p => p.Name);
        Assert.Empty(own.Except(described, StringComparer.Ordinal));
    });

    [Fact]
    public void There_is_an_about_topic()
    {
        Assert.Contains("about_NewsTools", _session.Run("Get-Help about_NewsTools").Single().ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Tables_have_five_columns_at_most()
    {
        var views = XDocument.Load(Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, "NewsTools.Format.ps1xml"));
        Assert.All(views.Descendants("TableHeaders"), t => Assert.InRange(t.Elements("TableColumnHeader").Count(), 1, 5));
        Assert.All(views.Descendants("TableControl"), t => Assert.Equal(t.Descendants("TableColumnHeader").Count(), t.Descendants("TableColumnItem").Count()));
    }

    [Fact]
    public void Every_row_that_a_cmdlet_gives_has_a_table() => Assert.All(_commands.SelectMany(c => c.OutputType).Where(t => t.Type?.Namespace == "NewsTools"), type =>
        Assert.Contains($"<TypeName>{type.Name}</TypeName>", File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Manifest)!, "NewsTools.Format.ps1xml"))));

    [Fact]
    public void Output_is_a_readable_table()
    {
        var text = _session.Show("Get-Participant \"$seeds/harbour-forum.md\"");
        Assert.Matches(@"Name +Positions +Roles +Event +Date", text);
        Assert.Contains("Director, Norwegian", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 120));
    }

    [Theory]
    [InlineData("Get-Participant -Role mod", "moderator")]
    [InlineData("Get-EventReport -EventType press", "'press conference'")]
    [InlineData("Get-Organization -Role ho", "host")]
    [InlineData("Get-Article -Encoding windows-1251", "windows-1251")]
    [InlineData("Export-EventReport a.csv -View Pa", "Participant")]
    [InlineData("Export-EventReport a.csv -Format jsonl", "JsonLines")]
    [InlineData("Export-EventReport a.csv -Format J", "Json")]
    public void Closed_sets_complete(string line, string expected)
    {
        using var ps = PowerShell.Create(_session.Runspace);
        var completion = CommandCompletion.CompleteInput(line.Replace("jsonl", "JsonL", StringComparison.Ordinal), line.Length, null, ps);
        Assert.Contains(expected, completion.CompletionMatches.Select(m => m.CompletionText));
    }
}
