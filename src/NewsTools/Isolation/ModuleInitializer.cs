using System;
using System.IO;
using System.Management.Automation;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsTools.Isolation;

/// <summary>
/// Finds NewsTools.Formats, and with it every third-party package, under "dependencies". On .NET they load in a
/// context of their own, so that neither an older nor a newer copy in the session is ever used, and none of ours is
/// seen by others.
/// </summary>
public sealed class ModuleInitializer : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private const string Formats = "NewsTools.Formats";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(ModuleInitializer).Assembly.Location)!, "dependencies");
    private static readonly bool IsNetFramework = typeof(object).Assembly.GetName().Name == "mscorlib";
    private static readonly Lazy<Assembly> Loaded = new(() => IsNetFramework ? Assembly.LoadFrom(PathOf(Formats)) : LoadInContext());

    /// <inheritdoc/>
    public void OnImport()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        _ = EngineWarmUp.Start();
    }

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object? sender, ResolveEventArgs request)
    {
        var name = new AssemblyName(request.Name).Name!;
        if (name == Formats) return Loaded.Value;

        // .NET Framework wants the exact version that a package was built against; the one beside it is the right one.
        return IsNetFramework && IsOurs(request.RequestingAssembly) && File.Exists(PathOf(name)) ? Assembly.LoadFrom(PathOf(name)) : null;
    }

    private static bool IsOurs(Assembly? assembly) => assembly is { IsDynamic: false } && assembly.Location.StartsWith(Folder, StringComparison.OrdinalIgnoreCase);

    private static string PathOf(string name) => Path.Combine(Folder, name + ".dll");

    // Not inlined: .NET Framework must not see the loader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Assembly LoadInContext() => ModuleLoader.Load(Folder, Formats, typeof(Article).Assembly);
}
