using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace NewsTools.Formats.Reading.Web;

/// <summary>A sitemap's pages: of XML, packed or not, of a plain list, and of an index of other sitemaps.</summary>
internal sealed class Sitemap(Func<Uri, WebAnswer> load, ReadingContext context)
{
    private const int MaximumSitemaps = 500;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IEnumerable<Uri> Pages(Uri address)
    {
        var waiting = new Queue<Uri>([address]);
        for (var loaded = 0; waiting.Count > 0 && loaded < MaximumSitemaps; loaded++)
        {
            var next = waiting.Dequeue();
            if (!_seen.Add(next.AbsoluteUri)) continue;
            List<(Uri Address, bool IsSitemap)> entries;
            try
            {
                entries = EntriesOf(load(next));
            }
            catch (ArticleException e) when (loaded > 0)
            {
                context.Report(next.AbsoluteUri, e);
                continue;
            }

            foreach (var (entry, isSitemap) in entries)
            {
                if (isSitemap) waiting.Enqueue(entry);
                else if (_seen.Add(entry.AbsoluteUri)) yield return entry;
            }
        }
    }

    private List<(Uri Address, bool IsSitemap)> EntriesOf(WebAnswer answer)
    {
        var text = TextDecoder.Decode(Unpacked(answer.Bytes), said: null).Trim();
        var found = text.StartsWith("<", StringComparison.Ordinal)
            ? XmlText.Load(text).Root!.Elements().Select(e => (Location: e.Elements().FirstOrDefault(l => l.Name.LocalName == "loc")?.Value, IsSitemap: e.Name.LocalName == "sitemap"))
            : text.Split('\n').Select(line => (Location: (string?)line, IsSitemap: false));
        return found.Where(f => !string.IsNullOrWhiteSpace(f.Location))
            .Select(f => (Address: Uri.TryCreate(answer.Address, f.Location!.Trim(), out var uri) ? uri : null, f.IsSitemap))
            .Where(f => f.Address is { Scheme: "http" or "https" }).Select(f => (f.Address!, f.IsSitemap)).ToList();
    }

    private byte[] Unpacked(byte[] bytes)
    {
        if (bytes.Length < 3 || bytes[0] != 0x1F || bytes[1] != 0x8B) return bytes;
        using var stream = new BoundedStream(new GZipStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress), context.Options.MaxUnpackedBytes);
        using var unpacked = new MemoryStream();
        stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
