using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace NewsTools.Tests;

/// <summary>A PowerShell session with the built module, and a folder of its own for files.</summary>
public sealed class ModuleSession : IDisposable
{
    private readonly RecordingHost _host = new();

    public ModuleSession()
    {
        var state = InitialSessionState.CreateDefault2();
        state.ThrowOnRunspaceOpenError = true;
        state.ImportPSModule([Repository.Manifest]);
        Runspace = RunspaceFactory.CreateRunspace(_host, state);
        Runspace.Open();
        Folder = Directory.CreateTempSubdirectory("newstools-").FullName;
        Runspace.SessionStateProxy.Path.SetLocation(Folder);
        Runspace.SessionStateProxy.SetVariable("seeds", Repository.Seeds);
    }

    public Runspace Runspace { get; }

    public string Folder { get; }

    public IReadOnlyList<ErrorRecord> Errors { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    /// <summary>The ids of the errors without the names of the cmdlets.</summary>
    public IEnumerable<string> ErrorIds => Errors.Select(e => e.FullyQualifiedErrorId.Split(',')[0]);

    public Collection<PSObject> Run(string script) => Run<PSObject>(script);

    public Collection<T> Run<T>(string script)
    {
        using var ps = PowerShell.Create(Runspace);
        ps.AddScript(script);
        try
        {
            return ps.Invoke<T>();
        }
        finally
        {
            Errors = [.. ps.Streams.Error];
            Warnings = ps.Streams.Warning.Select(w => w.Message).ToList();
        }
    }

    /// <summary>What a user sees on the screen.</summary>
    public string Show(string script)
    {
        _host.Clear();
        using var ps = PowerShell.Create(Runspace);
        ps.AddScript(script).AddCommand("Out-Default").Invoke();
        return new System.Management.Automation.Internal.StringDecorated(_host.Text).ToString(OutputRendering.PlainText);
    }

    public string Write(string name, string text) => Write(name, new System.Text.UTF8Encoding(false).GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose()
    {
        Runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
