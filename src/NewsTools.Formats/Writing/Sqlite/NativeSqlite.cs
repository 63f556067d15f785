using System;
using System.ComponentModel;
using System.IO;
using System.Runtime.InteropServices;

namespace NewsTools.Formats.Writing.Sqlite;

/// <summary>
/// Makes SQLite itself ready. On .NET the module's load context finds it. .NET Framework looks only beside the assembly
/// that calls it, where there is room for one processor's; so the right one is loaded here, by its full path, and Windows
/// answers the later request for the bare name with the library of that name that is loaded already.
/// </summary>
internal static class NativeSqlite
{
    private static readonly bool IsNetFramework = RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal);

    /// <summary>Loads it; again is harmless.</summary>
    /// <exception cref="DllNotFoundException">There is none for this processor.</exception>
    public static void Load()
    {
        var path = PathFor(RuntimeInformation.ProcessArchitecture);
        if (IsNetFramework && LoadLibrary(path) == IntPtr.Zero) throw new DllNotFoundException($"Cannot load SQLite from '{path}'.", new Win32Exception());

        // Microsoft.Data.Sqlite looks for this type by its name, which .NET Framework may not find in a module's folder.
        SQLitePCL.Batteries_V2.Init();
    }

    /// <summary>Where the library for Windows lies.</summary>
    internal static string PathFor(Architecture processor) =>
        Path.Combine(Path.GetDirectoryName(typeof(NativeSqlite).Assembly.Location)!, "runtimes", "win-" + processor.ToString().ToLowerInvariant(), "native", "e_sqlite3.dll");

    [DllImport("kernel32", EntryPoint = "LoadLibraryW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern IntPtr LoadLibrary(string path);
}
