using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What kind of post a phrase names.</summary>
internal enum PostKind : byte
{
    /// <summary>An ordinary post ("director", "chief specialist").</summary>
    Post,

    /// <summary>A post whose territory or portfolio belongs to the title ("Minister of Health", "French President").</summary>
    Office,

    /// <summary>A military, clerical, academic or police rank ("Colonel", "Senator").</summary>
    Rank,

    /// <summary>An occupation ("historian").</summary>
    Occupation,
}

/// <summary>A phrase that names a post, as found before it is known whose it is.</summary>
/// <param name="Tokens">The head with the words before it that belong to the title, and its portfolio ("Vice-Rector for Science").</param>
/// <param name="Core">The head with the words before it.</param>
/// <param name="Kind">What kind of post it is.</param>
/// <param name="Plural">Whether it stands for several persons ("Presidents").</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record PostMention(TokenRange Tokens, TokenRange Core, PostKind Kind, bool Plural, string Rule)
{
    /// <summary>Whether a portfolio or territory stands behind the head.</summary>
    public bool HasPortfolio => Tokens.End > Core.End;
}
