using System.Text;
using NewsTools.Formats.Reading;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>Large containers are streamed: what is held does not grow with what is read.</summary>
public class StreamingTests
{
    private const long Size = 192L * 1024 * 1024;
    private const long MemoryBound = 64L * 1024 * 1024;

    [Theory]
    [InlineData("large.jsonl")]
    [InlineData("large.csv")]
    [InlineData("large.mbox")]
    public void A_large_container_needs_little_memory(string name)
    {
        var text = string.Concat(Enumerable.Repeat(Samples.Body + " ", 2000));
        var (head, item) = name switch
        {
            "large.jsonl" => ("", $"{{\"title\": \"T\", \"text\": \"{text}\"}}\n"),
            "large.csv" => ("title,text\n", $"T,\"{text}\"\n"),
            _ => ("", $"From a@b Sat Jun  8 21:15:00 2024\n{Samples.Mail(body: text)}\n"),
        };

        var context = new ReadingContext(new ArticleReaderOptions(), p => Assert.Fail(p.Message), CancellationToken.None);
        var source = new ArticleSource(name, () => new RepeatingStream(Encoding.UTF8.GetBytes(head), Encoding.UTF8.GetBytes(item), Size));
        var (count, most) = (0, 0L);
        foreach (var article in context.Read(source).Take(200))
        {
            Assert.Contains(Samples.Body, article.Text, StringComparison.Ordinal);
            if (++count % 50 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        Assert.True(count > 150, $"only {count} articles");
        Assert.InRange(most, 0, MemoryBound);
    }

    [Fact]
    public void Records_of_a_large_web_archive_are_held_one_by_one()
    {
        var item = Samples.Warc(("https://skarvik.example/1", string.Concat(Enumerable.Repeat("<p>" + Samples.Body, 4000))));
        var reader = new WarcReader(new RepeatingStream([], item, Size), 1 << 24);
        var (pages, most) = (0, 0L);
        while (reader.Read() is { } record)
            if (record.IsPage && ++pages % 100 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));

        Assert.True(pages > 300, $"only {pages} pages");
        Assert.InRange(most, 0, MemoryBound);
    }

    /// <summary>A head and then the same item again and again, up to a size that never is in memory.</summary>
    private sealed class RepeatingStream(byte[] head, byte[] item, long size) : Stream
    {
        private long _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _at; set => throw new NotSupportedException(); }

        private long End => head.Length + (Math.Max(1, (size - head.Length) / item.Length) * item.Length);

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at >= End) return 0;
            var (from, part) = _at < head.Length ? ((int)_at, head) : ((int)((_at - head.Length) % item.Length), item);
            var length = Math.Min(count, part.Length - from);
            Array.Copy(part, from, buffer, offset, length);
            _at += length;
            return length;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
