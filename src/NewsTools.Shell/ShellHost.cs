using System;
using System.Globalization;
using System.Management.Automation.Host;

namespace NewsTools.Shell;

/// <summary>The host of the session: a console, or what stands in for one.</summary>
internal sealed class ShellHost(bool nonInteractive) : PSHost
{
    /// <summary>What "exit" was called with; null when it was not.</summary>
    public int? ExitCode { get; private set; }

    public override CultureInfo CurrentCulture { get; } = CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture { get; } = CultureInfo.CurrentUICulture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "NewsTools.Shell";

    public override PSHostUserInterface UI { get; } = new ShellUserInterface(nonInteractive);

    public override Version Version { get; } = typeof(ShellHost).Assembly.GetName().Version!;

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;

    public override void EnterNestedPrompt() => throw new NotSupportedException("There is no nested prompt here.");

    public override void ExitNestedPrompt() => throw new NotSupportedException("There is no nested prompt here.");

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }
}
