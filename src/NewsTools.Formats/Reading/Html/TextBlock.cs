using System.Linq;

namespace NewsTools.Formats.Reading.Html;

/// <summary>What a block of a page's text is.</summary>
internal enum TextBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Row,
}

/// <summary>A block of a page's text.</summary>
/// <param name="Text">Its text, white space collapsed; a line break stays one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="LinkLength">How many of its characters are links.</param>
/// <param name="List">The number of the list or table that it is in; 0 for none.</param>
internal sealed record TextBlock(string Text, TextBlockKind Kind, int LinkLength, int List)
{
    private int? _words;

    public int Words => _words ??= CountWords(Text);

    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>Its letters and digits in lower case: what is left when two sites write the same headline.</summary>
    public string Letters => LettersOf(Text);

    /// <summary>Whether it reads as a sentence, or several, that somebody tells.</summary>
    public bool IsSentence => Words >= 12 && LinkDensity < 0.3 && Text.TrimEnd('"', '\'', ')', '\u201D', '\u2019') is { Length: > 0 } text && text[text.Length - 1] is '.' or '!' or '?' or '\u2026' or '\u3002';

    /// <summary>Whether it reads as part of a story: some words, few of them links.</summary>
    public bool IsProse => Words >= 10 && LinkDensity < 0.5;

    public bool Joins(TextBlock before) => List > 0 && List == before.List && Kind == before.Kind;

    public static string LettersOf(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static int CountWords(string text)
    {
        var words = 0;
        var wide = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u3040' and < '\uA000' or >= '\u0E00' and < '\u0E80') wide++;
            else if (char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]))) words++;
        }

        // Scripts without spaces: about two characters a word.
        return words + (wide / 2);
    }
}
