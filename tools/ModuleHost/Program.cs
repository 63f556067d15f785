using System;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

// usage: ModuleHost SCRIPT [ASSEMBLY]...
// A PowerShell session that knows nothing of NewsTools: loads the assemblies, as other modules would, then runs the
// script. Prints its output; errors go to standard error and make the exit code 1.
foreach (var path in args[1..]) Console.WriteLine($"preloaded {Assembly.LoadFrom(path).GetName().Version}");
using var runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
runspace.Open();
using var session = PowerShell.Create(runspace);
try
{
    foreach (var item in session.AddScript(args[0]).Invoke()) Console.WriteLine(item);
    foreach (var error in session.Streams.Error) Console.Error.WriteLine($"{error.FullyQualifiedErrorId}: {error}");
    return session.HadErrors ? 1 : 0;
}
catch (RuntimeException e)
{
    Console.Error.WriteLine(e);
    return 1;
}
