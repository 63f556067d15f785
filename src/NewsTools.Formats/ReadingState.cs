using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using NewsTools.Formats.Writing;

namespace NewsTools.Formats;

/// <summary>
/// Remembers which files were read, so that a job reads only what is new or changed. What a reader has seen is pending
/// in the session until it is saved; a job that fails before reads the same files again next time.
/// </summary>
public sealed class ReadingState
{
    private static readonly ConcurrentDictionary<string, ReadingState> Open = new(StringComparer.Ordinal);

    private readonly string _path;
    private readonly Dictionary<string, string> _pending = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private Dictionary<string, string> _saved = new(StringComparer.Ordinal);

    private ReadingState(string path) => _path = path;

    /// <summary>Starts a reading: loads the state file, and forgets what an earlier reading left pending.</summary>
    /// <param name="path">The state file's full path; there need not be one yet.</param>
    /// <exception cref="InvalidDataException">The file is no state file.</exception>
    public static ReadingState Begin(string path)
    {
        var state = Open.GetOrAdd(path, p => new ReadingState(p));
        lock (state._lock)
        {
            state._pending.Clear();
            state._saved = Load(path);
        }

        return state;
    }

    /// <summary>Makes what was read since <see cref="Begin"/> the state that the next reading starts from.</summary>
    /// <param name="path">The state file's full path.</param>
    /// <param name="except">The paths of articles whose files are to be read again next time.</param>
    /// <returns>How many files were added or changed.</returns>
    public static int Save(string path, ICollection<string>? except = null) => Open.TryGetValue(path, out var state) ? state.Save(except ?? []) : 0;

    /// <summary>Whether a file is new or has changed since the state was saved.</summary>
    public bool IsNew(string file) => !_saved.TryGetValue(file, out var stamp) || stamp != StampOf(file);

    /// <summary>Remembers a file as it is now, before it is read.</summary>
    public void MarkRead(string file)
    {
        lock (_lock) _pending[file] = StampOf(file);
    }

    /// <summary>A file that could not be read, or was not read to its end, is new next time.</summary>
    public void Forget(string file)
    {
        lock (_lock) _pending.Remove(file);
    }

    private static Dictionary<string, string> Load(string path)
    {
        if (!File.Exists(path)) return new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            return json.RootElement.GetProperty("files").EnumerateObject().ToDictionary(f => f.Name, f => f.Value.GetString()!, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"'{path}' is no state file: {e.Message} Delete it to read everything anew.", e);
        }
    }

    /// <summary>What changes when somebody writes to a file: its length and the time.</summary>
    private static string StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Format(CultureInfo.InvariantCulture, "{0} {1:O}", file.Length, file.LastWriteTimeUtc) : "";
    }

    private int Save(ICollection<string> except)
    {
        lock (_lock)
        {
            var read = _pending.Where(p => !except.Any(e => e.StartsWith(p.Key, StringComparison.Ordinal))).ToList();
            foreach (var file in read) _saved[file.Key] = file.Value;
            using var target = new AtomicFile(_path, new ReportWriterOptions());
            using (var stream = new FileStream(target.TemporaryPath, FileMode.Create))
            using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            {
                json.WriteStartObject();
                json.WriteStartObject("files");
                foreach (var file in _saved.OrderBy(f => f.Key, StringComparer.Ordinal)) json.WriteString(file.Key, file.Value);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            target.Commit();
            _pending.Clear();
            return read.Count;
        }
    }
}
