using System;
using System.Runtime.CompilerServices;

namespace NewsTools.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens and apostrophes ("Al-Farabi", "O'Brien", "U.S.").</summary>
    Word,

    /// <summary>Digits, with inner separators ("1,200", "2.5", "22nd").</summary>
    Number,

    /// <summary>A name's initial with its point ("B.", "Zh.").</summary>
    Initial,

    /// <summary>The genitive's "'s" or a bare "'" behind a plural.</summary>
    Genitive,

    /// <summary>A single mark.</summary>
    Punctuation,
}

[Flags]
internal enum TokenShape : byte
{
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalized = 1,

    /// <summary>Every letter is upper case, two at least.</summary>
    AllCaps = 2,

    /// <summary>An upper-case letter stands behind a lower-case one ("AlmaU").</summary>
    CamelCase = 4,

    HasDigit = 8,

    /// <summary>White space stands before it.</summary>
    SpaceBefore = 16,

    /// <summary>It is the first token of its line.</summary>
    LineStart = 32,
}

/// <summary>A token of an article's text.</summary>
/// <param name="Start">UTF-16 code units from the start of the text.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Hash">The hash of its folded form, see <see cref="Folding"/>.</param>
internal readonly record struct Token(int Start, int Length, TokenKind Kind, TokenShape Shape, ulong Hash)
{
    public int End => Start + Length;

    public bool Has(TokenShape shape) => (Shape & shape) != 0;
}

/// <summary>A run of tokens, its end excluded.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public int Count => End - Start;

    public bool IsEmpty => End <= Start;

    [MethodImpl(HotPath.Options)]
    public bool Contains(int token) => token >= Start && token < End;

    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TokenRange other) => other.Start < End && other.End > Start;
}
