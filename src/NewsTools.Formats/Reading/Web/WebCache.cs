using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;

namespace NewsTools.Formats.Reading.Web;

/// <summary>An answer of before, and what to ask with whether it still holds.</summary>
internal sealed record CachedAnswer(string Path, string? ETag, string? LastModified, string? ContentType, string? Charset)
{
    public void AddConditions(HttpRequestMessage request)
    {
        if (ETag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", ETag);
        if (LastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", LastModified);
    }

    public WebAnswer ToAnswer(Uri address) => new(address, File.ReadAllBytes(Path), ContentType, Charset);
}

/// <summary>Answers on disk: two files each, the body and what the server said of it. What cannot be kept is loaded again.</summary>
internal sealed class WebCache(string? folder)
{
    private const int MaximumFiles = 2000;
    private const string BodyExtension = ".body";
    private const string HeadExtension = ".head";
    private bool _trimmed;

    public CachedAnswer? Find(Uri address)
    {
        if (folder is null) return null;
        try
        {
            var path = PathOf(address);
            if (!File.Exists(path + HeadExtension) || !File.Exists(path + BodyExtension)) return null;
            var lines = File.ReadAllLines(path + HeadExtension);
            string? Line(int i) => lines.Length > i && lines[i].Length > 0 ? lines[i] : null;
            return Line(0) == address.AbsoluteUri ? new CachedAnswer(path + BodyExtension, Line(1), Line(2), Line(3), Line(4)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Store(WebAnswer answer, HttpResponseMessage response)
    {
        var tag = response.Headers.ETag?.ToString();
        var modified = response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture);
        if (folder is null || (tag is null && modified is null) || response.Headers.CacheControl?.NoStore == true) return;
        try
        {
            Directory.CreateDirectory(folder);
            Trim();
            var path = PathOf(answer.Address);

            // The head goes last: without it the body does not count.
            File.Delete(path + HeadExtension);
            File.WriteAllBytes(path + BodyExtension, answer.Bytes);
            File.WriteAllLines(path + HeadExtension, [answer.Address.AbsoluteUri, tag ?? "", modified ?? "", answer.ContentType ?? "", answer.Charset ?? ""]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A full disk or a foreign folder costs only the next loading.
        }
    }

    /// <summary>Once a session, the oldest make room.</summary>
    private void Trim()
    {
        if (_trimmed) return;
        _trimmed = true;
        var files = new DirectoryInfo(folder!).GetFiles("*" + BodyExtension);
        if (files.Length <= MaximumFiles) return;
        foreach (var file in files.OrderBy(f => f.LastWriteTimeUtc).Take(files.Length - (MaximumFiles / 2)))
        {
            File.Delete(Path.ChangeExtension(file.FullName, HeadExtension));
            file.Delete();
        }
    }

    private string PathOf(Uri address)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(address.AbsoluteUri));
        return Path.Combine(folder!, string.Concat(hash.Take(16).Select(b => b.ToString("x2", CultureInfo.InvariantCulture))));
    }
}
