using System.Diagnostics;

namespace NewsTools.Formats.Tests.Reading;

/// <summary>Damaged files: whatever comes, a reader gives articles or says what is wrong, and ends.</summary>
public class FuzzTests
{
    private const int Rounds = 40;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Names => [.. Samples.All().Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Damaged_files_give_articles_or_problems(string name)
    {
        var bytes = Samples.All().First(s => s.Name == name).Bytes;
        var random = new Random(name.Length * 31 + name[2]);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < Rounds && clock.Elapsed < Longest; round++)
        {
            var result = ReadResult.Of(name, Damage(bytes, random));
            Assert.True(result.Articles.Count > 0 || result.Problems.Count > 0, $"round {round} says nothing");
            Assert.All(result.Problems, p => Assert.Contains(p.Path, p.Message, StringComparison.Ordinal));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 12); i > 0 && damaged.Count > 4; i--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 40), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0: damaged[at] = (byte)random.Next(256); break;
                case 1: damaged.RemoveRange(at, length); break;
                case 2: damaged.InsertRange(at, damaged.GetRange(random.Next(damaged.Count - length + 1), length)); break;
                case 3: damaged.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256))); break;
                default: damaged.RemoveRange(at, random.Next(damaged.Count - at)); break;
            }
        }

        return [.. damaged];
    }
}
