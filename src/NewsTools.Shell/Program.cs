using System;
using System.IO;

namespace NewsTools.Shell;

/// <summary>Runs a command or a script in a session that has NewsTools loaded, and ends with the exit code that pwsh would end with.</summary>
internal static class Program
{
    private const int BadCommandLine = 64;

    private static int Main(string[] args)
    {
        var arguments = ShellArguments.Parse(args, out var complaint);
        if (arguments is null)
        {
            Console.Error.WriteLine(complaint);
            Console.Error.WriteLine(ShellArguments.Usage);
            return BadCommandLine;
        }

        if (arguments.Help)
        {
            Console.Out.WriteLine(ShellArguments.Usage);
            return 0;
        }

        if (arguments.File is { } file && !File.Exists(file))
        {
            Console.Error.WriteLine($"'{file}' is not the path of a script file.");
            return BadCommandLine;
        }

        // Nothing is sent anywhere; the engine would count imports of modules otherwise.
        Environment.SetEnvironmentVariable("POWERSHELL_TELEMETRY_OPTOUT", "1");
        using var session = new ShellSession(new ShellHost(arguments.NonInteractive));
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            session.Stop();
        };
        return arguments.File is { } script ? session.RunFile(script, arguments.FileArguments) : session.RunCommand(arguments.Command!);
    }
}
