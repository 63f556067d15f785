using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.PowerShell;

namespace NewsTools.Shell;

/// <summary>A PowerShell session with the module loaded.</summary>
internal sealed partial class ShellSession : IDisposable
{
    private const int Failed = 1;
    private const int Interrupted = 130;

    private readonly ShellHost _host;
    private readonly Runspace _runspace;
    private PowerShell? _running;
    private bool _stopped;

    public ShellSession(ShellHost host)
    {
        _host = host;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var modules = Path.Combine(AppContext.BaseDirectory, "Modules");
        Environment.SetEnvironmentVariable("PSModulePath", modules + Path.PathSeparator + Environment.GetEnvironmentVariable("PSModulePath"));
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        if (OperatingSystem.IsWindows()) state.ExecutionPolicy = ExecutionPolicy.RemoteSigned;
        state.ImportPSModule([Path.Combine(modules, "NewsTools", "NewsTools.psd1")]);
        _runspace = RunspaceFactory.CreateRunspace(host, state);
        _runspace.Open();
    }

    /// <summary>Runs a text; the exit code is 1 when its last statement failed.</summary>
    public int RunCommand(string command) => Run(ps => ps.AddScript(command + "\nif (!$?) { exit 1 }", useLocalScope: false)) ?? 0;

    /// <summary>Runs a script file; the exit code is what the script exits with, or 1 when it throws.</summary>
    public int RunFile(string path, IReadOnlyList<string> arguments)
    {
        var script = Parser.ParseFile(Path.GetFullPath(path), out _, out var errors);
        foreach (var error in errors) _host.UI.WriteErrorLine($"{path}:{error.Extent.StartLineNumber}: {error.Message}");
        if (errors.Length > 0) return Failed;

        // As a script block, not as a file: then "exit" inside it is the whole session's.
        var call = "param($script) . $script " + string.Join(' ', arguments.Select(Quoted));
        return Run(ps => ps.AddScript(call, useLocalScope: false).AddArgument(script.GetScriptBlock())) ?? 0;
    }

    /// <summary>Ends what is running.</summary>
    public void Stop()
    {
        _stopped = true;
        _running?.BeginStop(null, null);
    }

    public void Dispose() => _runspace.Dispose();

    /// <summary>Runs and prints; the exit code where it is decided: by "exit", by an error that nothing caught, by Ctrl+C.</summary>
    private int? Run(Action<PowerShell> add)
    {
        using var ps = PowerShell.Create(_runspace);
        _running = ps;
        add(ps);
        ps.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        ps.AddCommand("Out-Default");
        try
        {
            ps.Invoke();
        }
        catch (PipelineStoppedException) when (_stopped)
        {
            return Interrupted;
        }
        catch (RuntimeException e)
        {
            Print(e.ErrorRecord);
            return _host.ExitCode ?? Failed;
        }
        finally
        {
            _running = null;
        }

        return _stopped ? Interrupted : _host.ExitCode;
    }

    /// <summary>Writes an error as a cmdlet would, so that it is shown by the error view and on standard error.</summary>
    private void Print(ErrorRecord error)
    {
        using var ps = PowerShell.Create(_runspace);
        ps.AddScript("[CmdletBinding()] param($Record) $PSCmdlet.WriteError($Record)").AddArgument(error);
        ps.Commands.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
        ps.AddCommand("Out-Default").Invoke();
    }

    /// <summary>Parameter names as they are, values quoted, as pwsh reads the arguments of -File.</summary>
    private static string Quoted(string argument)
    {
        var name = ParameterName().Match(argument);
        if (!name.Success) return Quote(argument);
        var value = argument[name.Length..];
        return value.Length == 0 ? name.Value : name.Value + (value.StartsWith('$') ? value : Quote(value));
    }

    private static string Quote(string value) => "'" + CodeGeneration.EscapeSingleQuotedStringContent(value) + "'";

    [GeneratedRegex(@"^-[A-Za-z_]\w*($|:)")]
    private static partial Regex ParameterName();
}
