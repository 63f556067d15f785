namespace NewsTools.Formats.Reading.Language;

/// <summary>The script of a letter: its name, or the language that alone is written in it.</summary>
internal static class Scripts
{
    public const string Latin = nameof(Latin);
    public const string Cyrillic = nameof(Cyrillic);
    public const string Arabic = nameof(Arabic);
    public const string Devanagari = nameof(Devanagari);
    public const string Han = nameof(Han);

    private static readonly (char First, char Last, string Script)[] Ranges =
    [
        ('A', 'z', Latin), ('\u00C0', '\u024F', Latin), ('\u1E00', '\u1EFF', Latin),
        ('\u0370', '\u03FF', "el"), ('\u1F00', '\u1FFF', "el"),
        ('\u0400', '\u052F', Cyrillic),
        ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u06FF', Arabic), ('\u0750', '\u077F', Arabic), ('\uFB50', '\uFDFF', Arabic), ('\uFE70', '\uFEFE', Arabic),
        ('\u0900', '\u097F', Devanagari),
        ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"), ('\u0B00', '\u0B7F', "or"), ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"),
        ('\u0C80', '\u0CFF', "kn"), ('\u0D00', '\u0D7F', "ml"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"), ('\u0F00', '\u0FFF', "bo"),
        ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"), ('\u1800', '\u18AF', "mn"),
        ('\u1100', '\u11FF', "ko"), ('\uAC00', '\uD7AF', "ko"),
        ('\u3040', '\u30FF', Han), ('\u3400', '\u9FFF', Han),
    ];

    public static string? Of(char c)
    {
        foreach (var (first, last, script) in Ranges) if (c >= first && c <= last) return script;
        return null;
    }

    /// <summary>The syllables that only Japanese has.</summary>
    public static bool IsKana(char c) => c is >= '\u3040' and <= '\u30FF';
}
