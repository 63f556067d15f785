using System.Runtime.CompilerServices;

namespace NewsTools.Text;

/// <summary>How the runtime is to compile what runs for every token.</summary>
internal static class HotPath
{
    /// <summary>
    /// <c>MethodImplOptions.AggressiveOptimization</c>, which .NET Standard 2.0 does not name: compiled once, fully, on the first call, so that a
    /// process that reads few articles is not slowed by unoptimized and instrumented code. Windows PowerShell's runtime ignores it.
    /// </summary>
    public const MethodImplOptions Options = (MethodImplOptions)512;
}
