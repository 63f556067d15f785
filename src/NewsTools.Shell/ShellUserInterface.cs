using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace NewsTools.Shell;

/// <summary>Objects go to standard output; errors, warnings and all other talk to standard error.</summary>
internal sealed class ShellUserInterface(bool nonInteractive) : PSHostUserInterface
{
    private int _progressLength;

    public override PSHostRawUserInterface RawUI { get; } = new ShellRawUserInterface();

    public override bool SupportsVirtualTerminal { get; } = !Console.IsOutputRedirected
        && (OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("WT_SESSION") is not null : Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"));

    public override void Write(string value) => Console.Out.Write(GetOutputString(value, SupportsVirtualTerminal));

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => Console.Out.WriteLine(GetOutputString(value, SupportsVirtualTerminal));

    public override void WriteErrorLine(string value) => Talk(value);

    public override void WriteWarningLine(string message) => Talk("WARNING: " + message);

    public override void WriteVerboseLine(string message) => Talk("VERBOSE: " + message);

    public override void WriteDebugLine(string message) => Talk("DEBUG: " + message);

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (Console.IsErrorRedirected) return;
        var line = record.RecordType == ProgressRecordType.Completed ? "" : $"{record.Activity}: {record.StatusDescription}";
        line = line.Length < RawUI.BufferSize.Width ? line : line[..(RawUI.BufferSize.Width - 1)];
        Console.Error.Write("\r" + line.PadRight(_progressLength) + (line.Length == 0 ? "\r" : ""));
        _progressLength = line.Length;
    }

    public override string ReadLine()
    {
        RefuseIfNonInteractive("a line of input");
        return Console.In.ReadLine() ?? "";
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RefuseIfNonInteractive(message);
        Console.Error.WriteLine(caption);
        Console.Error.WriteLine(message);
        while (true)
        {
            for (var i = 0; i < choices.Count; i++) Console.Error.Write($"[{KeyOf(choices[i])}] {choices[i].Label.Replace("&", "", StringComparison.Ordinal)}  ");
            Console.Error.Write(defaultChoice >= 0 ? $"(default is {KeyOf(choices[defaultChoice])}): " : ": ");
            var answer = Console.In.ReadLine()?.Trim();
            if (string.IsNullOrEmpty(answer)) return defaultChoice;
            for (var i = 0; i < choices.Count; i++) if (KeyOf(choices[i]).Equals(answer, StringComparison.OrdinalIgnoreCase)) return i;
        }
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        var answers = new Dictionary<string, PSObject>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in descriptions)
        {
            RefuseIfNonInteractive($"the value of '{field.Name}'");
            Console.Error.Write(field.Name + ": ");
            answers[field.Name] = Console.In.ReadLine() ?? "";
        }

        return answers;
    }

    public override SecureString ReadLineAsSecureString() => throw new NotSupportedException("Secrets cannot be read here.");

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw new NotSupportedException("Credentials cannot be read here.");

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        PromptForCredential(caption, message, userName, targetName);

    private static void Talk(string text) => Console.Error.WriteLine(GetOutputString(text, supportsVirtualTerminal: !Console.IsErrorRedirected));

    private static string KeyOf(ChoiceDescription choice)
    {
        var mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label.Substring(mark + 1, 1).ToUpper(CultureInfo.InvariantCulture) : choice.Label;
    }

    private void RefuseIfNonInteractive(string question)
    {
        if (nonInteractive) throw new PSInvalidOperationException($"The session is not interactive; it cannot ask for {question}.");
    }
}
