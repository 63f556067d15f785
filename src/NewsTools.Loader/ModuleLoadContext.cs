using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace NewsTools.Isolation;

/// <summary>Loads the module's packages from its own folder, whatever versions of them the session has loaded.</summary>
internal sealed class ModuleLoadContext : AssemblyLoadContext
{
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private readonly string _folder;
    private readonly Assembly _shared;

    public ModuleLoadContext(string folder, Assembly shared) => (_folder, _shared) = (folder, shared);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == _shared.GetName().Name) return _shared;
        var path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return File.Exists(path) && !IsInRuntime(assemblyName) ? LoadFromAssemblyPath(path) : null;
    }

    /// <inheritdoc/>
    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var file in new[] { unmanagedDllName, "lib" + unmanagedDllName + ".so", "lib" + unmanagedDllName + ".dylib", unmanagedDllName + ".dll" })
        {
            var path = Path.Combine(_folder, "runtimes", RuntimeIdentifier, "native", file);
            if (File.Exists(path)) return LoadUnmanagedDllFromPath(path);
        }

        return IntPtr.Zero;
    }

    private static string RuntimeIdentifier
    {
        get
        {
            var system = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "win" : RuntimeInformation.IsOSPlatform(OSPlatform.OSX) ? "osx" : IsMusl ? "linux-musl" : "linux";
            return system + "-" + RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        }
    }

    private static bool IsMusl => File.Exists("/lib/ld-musl-x86_64.so.1") || File.Exists("/lib/ld-musl-aarch64.so.1");

    /// <summary>Whether the runtime itself has the assembly, in that version or a higher one.</summary>
    private static bool IsInRuntime(AssemblyName name)
    {
        if (!name.Name!.StartsWith("System.", StringComparison.Ordinal) && !name.Name.StartsWith("Microsoft.Bcl.", StringComparison.Ordinal)) return false;
        var path = Path.Combine(RuntimeFolder, name.Name + ".dll");
        return File.Exists(path) && AssemblyName.GetAssemblyName(path).Version >= name.Version;
    }
}
