using System;
using System.Collections.Generic;

namespace NewsTools.Shell;

/// <summary>The command line, which follows pwsh's.</summary>
internal sealed record ShellArguments
{
    public const string Usage = """
        usage: NewsTools.Shell [-NoProfile] [-NonInteractive] -Command <text, or - for standard input>
               NewsTools.Shell [-NoProfile] [-NonInteractive] -File <script.ps1> [arguments]
        """;

    /// <summary>What to run; null when a file is to be run.</summary>
    public string? Command { get; private init; }

    /// <summary>The script to run.</summary>
    public string? File { get; private init; }

    /// <summary>The script's arguments.</summary>
    public IReadOnlyList<string> FileArguments { get; private init; } = [];

    /// <summary>Whether a question to the user is an error.</summary>
    public bool NonInteractive { get; private init; }

    /// <summary>Whether only the usage is asked for.</summary>
    public bool Help { get; private init; }

    /// <summary>The arguments understood; null, and a complaint, when they make no sense.</summary>
    public static ShellArguments? Parse(IReadOnlyList<string> args, out string? complaint)
    {
        complaint = null;
        var nonInteractive = false;
        for (var i = 0; i < args.Count; i++)
        {
            var rest = new ArraySegment<string>([.. args], i + 1, args.Count - i - 1);
            switch (args[i].TrimStart('-', '/').ToUpperInvariant())
            {
                case "NONINTERACTIVE" or "NONI":
                    nonInteractive = true;
                    break;
                case "NOPROFILE" or "NOP" or "NOLOGO" or "NOL":
                    break;
                case "HELP" or "H" or "?":
                    return new ShellArguments { Help = true };
                case "COMMAND" or "C" when rest.Count > 0:
                    var command = rest is ["-"] ? Console.In.ReadToEnd() : string.Join<string>(' ', rest);
                    return new ShellArguments { Command = command, NonInteractive = nonInteractive };
                case "FILE" or "F" when rest.Count > 0:
                    return new ShellArguments { File = rest[0], FileArguments = rest[1..], NonInteractive = nonInteractive };
                case var _ when args[i].EndsWith(".ps1", StringComparison.OrdinalIgnoreCase):
                    return new ShellArguments { File = args[i], FileArguments = rest, NonInteractive = nonInteractive };
                default:
                    complaint = $"The argument '{args[i]}' makes no sense here, or something is missing behind it.";
                    return null;
            }
        }

        complaint = "There is nothing to run.";
        return null;
    }
}
