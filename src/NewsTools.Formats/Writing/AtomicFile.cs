using System;
using System.IO;

namespace NewsTools.Formats.Writing;

/// <summary>A file that is written beside its target and takes its place in one step.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly bool _force;

    private AtomicFile(string path, string temporaryPath, bool force) => (_path, TemporaryPath, _force) = (path, temporaryPath, force);

    /// <summary>Where to write.</summary>
    public string TemporaryPath { get; }

    /// <summary>Makes the temporary file: a copy of the target when its content is to stay, else empty.</summary>
    public static AtomicFile Create(string path, bool keepContent, bool force)
    {
        if (!force && File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
            throw new UnauthorizedAccessException($"'{path}' is read-only.");
        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        if (keepContent && File.Exists(path))
        {
            File.Copy(path, temporary);
            File.SetAttributes(temporary, File.GetAttributes(temporary) & ~FileAttributes.ReadOnly);
        }
        else
        {
            File.Create(temporary).Dispose();
        }

        return new AtomicFile(path, temporary, force);
    }

    /// <summary>Puts the temporary file in the target's place.</summary>
    public void Commit()
    {
        if (!File.Exists(_path))
        {
            File.Move(TemporaryPath, _path);
            return;
        }

        if (_force) File.SetAttributes(_path, File.GetAttributes(_path) & ~FileAttributes.ReadOnly);
        File.Replace(TemporaryPath, _path, destinationBackupFileName: null);
    }

    /// <summary>Removes the temporary file if it is still there.</summary>
    public void Dispose() => File.Delete(TemporaryPath);
}
