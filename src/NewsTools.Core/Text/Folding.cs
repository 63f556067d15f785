using System.Runtime.CompilerServices;

namespace NewsTools.Text;

/// <summary>
/// The folding under which words are compared: lower case, Latin letters without their diacritics, one form of
/// apostrophe and hyphen. Hashes are FNV-1a, 64 bit, over the folded code units.
/// </summary>
internal static class Folding
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private static readonly char[] Map = BuildMap();

    [MethodImpl(HotPath.Options)]
    public static char Fold(char c) => c < Map.Length ? Map[c] : c is '\u2019' or '\u02BC' or '\u2018' ? '\'' : c is '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    [MethodImpl(HotPath.Options)]
    public static ulong Add(ulong hash, char c) => (hash ^ Fold(c)) * Prime;

    [MethodImpl(HotPath.Options)]
    public static ulong Hash(string text, int start, int length)
    {
        var hash = Seed;
        for (var i = start; i < start + length; i++) hash = Add(hash, text[i]);
        return hash;
    }

    public static ulong Hash(string text) => Hash(text, 0, text.Length);

    /// <summary>The hash of a sequence of tokens, from the hash of all but the last and the last one's.</summary>
    public static ulong Combine(ulong sequence, ulong token) => (((sequence << 7) | (sequence >> 57)) ^ token) * Prime;

    [MethodImpl(HotPath.Options)]
    public static string Fold(string text, int start, int length)
    {
        var folded = new char[length];
        for (var i = 0; i < length; i++) folded[i] = Fold(text[start + i]);
        return new string(folded);
    }

    public static string Fold(string text) => Fold(text, 0, text.Length);

    private static char[] BuildMap()
    {
        var map = new char[0x1F00];
        for (var c = '\0'; c < map.Length; c++)
        {
            var folded = char.ToLowerInvariant(c);
            if (folded is >= '\u00C0' and < '\u0250' or >= '\u1E00')
            {
                var parts = folded.ToString().Normalize(System.Text.NormalizationForm.FormD);
                folded = parts[0] switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ð' => 'd', 'ı' => 'i', 'æ' => 'a', 'ħ' => 'h', _ => parts[0] };
            }

            map[c] = folded;
        }

        return map;
    }
}
