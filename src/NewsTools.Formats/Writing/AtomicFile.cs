using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace NewsTools.Formats.Writing;

/// <summary>
/// A file that appears whole or not at all: it is written beside its target under a temporary name, flushed to
/// the disk, and takes the target's place in one step. Disposed before <see cref="Commit"/>, it leaves no trace.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);
    private readonly string _path;
    private readonly ReportWriterOptions _options;

    /// <summary>Makes the temporary file.</summary>
    /// <exception cref="IOException">The target is in use, or there is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The target is read-only.</exception>
    public AtomicFile(string path, ReportWriterOptions options)
    {
        _path = path;
        _options = options;
        CheckTarget();
        RemoveAbandoned();
        TemporaryPath = Path.Combine(Folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        if (File.Exists(path) && !RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) TakePermissions();
        else File.Create(TemporaryPath).Dispose();
    }

    /// <summary>What is written here becomes the file.</summary>
    public string TemporaryPath { get; }

    private bool IsReadOnly => File.Exists(_path) && File.GetAttributes(_path).HasFlag(FileAttributes.ReadOnly);

    private string Folder => Path.GetDirectoryName(_path)!;

    /// <summary>Puts the file in its target's place.</summary>
    /// <exception cref="IOException">Another program has the target open; it is untouched.</exception>
    public void Commit()
    {
        using (var written = new FileStream(TemporaryPath, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
        if (_options.Force && IsReadOnly) File.SetAttributes(_path, FileAttributes.Normal);
        WhenFree(() =>
        {
            if (File.Exists(_path)) File.Replace(TemporaryPath, _path, destinationBackupFileName: null);
            else File.Move(TemporaryPath, _path);
        });
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(TemporaryPath);

    /// <summary>Fails before the work rather than after it.</summary>
    private void CheckTarget()
    {
        if (Directory.Exists(_path)) throw new IOException($"'{_path}' is a folder.");
        if (!Directory.Exists(Folder)) throw new DirectoryNotFoundException($"The folder '{Folder}' does not exist.");
        if (!IsReadOnly) WhenFree(static () => { });
        else if (!_options.Force) throw new UnauthorizedAccessException($"'{_path}' is read-only. Use -Force to replace it.");
    }

    /// <summary>Who may read the old file may read the new one, and nobody else: a copy has its permissions. Windows keeps them by itself.</summary>
    private void TakePermissions()
    {
        File.Copy(_path, TemporaryPath);
        File.SetAttributes(TemporaryPath, FileAttributes.Normal);
        new FileStream(TemporaryPath, FileMode.Truncate).Dispose();
    }

    /// <summary>Acts as soon as no other program holds the target, within the time that -Retry gives.</summary>
    private void WhenFree(Action act)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (File.Exists(_path)) using (new FileStream(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }
                act();
                return;
            }
            catch (IOException e) when (e is not FileNotFoundException and not DirectoryNotFoundException)
            {
                if (clock.Elapsed >= _options.Retry)
                {
                    throw new IOException($"'{_path}' is in use by another program, for instance open in Excel. Nothing was changed. Close it, or use -Retry to wait for it.", e);
                }
            }

            if (_options.CancellationToken.WaitHandle.WaitOne(Pause)) throw new OperationCanceledException(_options.CancellationToken);
        }
    }

    /// <summary>Removes what a killed export left behind.</summary>
    private void RemoveAbandoned()
    {
        foreach (var file in Directory.GetFiles(Folder, $".{Path.GetFileName(_path)}.*.tmp"))
        {
            if (DateTime.UtcNow - File.GetLastWriteTimeUtc(file) < Abandoned) continue;
            try
            {
                File.Delete(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Somebody else's long export: it is theirs to remove.
            }
        }
    }
}
