using System.IO;
using System.Reflection;

namespace NewsTools.Isolation;

/// <summary>
/// Loads assemblies into a context of their own. It stands in an assembly of its own because Windows PowerShell loads
/// every type of a module's assembly, and .NET Framework has no load contexts.
/// </summary>
public static class ModuleLoader
{
    /// <summary>Loads an assembly, and all that it needs, into a new context.</summary>
    /// <param name="folder">Where it is, with the packages that it needs.</param>
    /// <param name="name">Its name.</param>
    /// <param name="shared">The assembly whose types the session sees; it stays in the session's context.</param>
    public static Assembly Load(string folder, string name, Assembly shared) =>
        new ModuleLoadContext(folder, shared).LoadFromAssemblyPath(Path.Combine(folder, name + ".dll"));
}
