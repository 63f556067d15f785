using System;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What stands between two units.</summary>
[Flags]
internal enum Gap : ushort
{
    /// <summary>Nothing, or what does not separate: articles, honorifics, places.</summary>
    None = 0,
    Comma = 1,
    And = 2,
    Semicolon = 4,
    Dash = 8,
    Open = 16,
    Close = 32,
    Colon = 64,

    /// <summary>"is", "was elected", "serves as".</summary>
    Copula = 128,

    /// <summary>"of" or "from" before an organization.</summary>
    Of = 256,

    /// <summary>"at" or "with" before an organization.</summary>
    At = 512,

    /// <summary>The genitive of the unit before.</summary>
    Genitive = 1024,

    /// <summary>"both" or "all".</summary>
    All = 4096,

    /// <summary>Words that tie nothing: a run of units ends here.</summary>
    Break = 2048,
}

/// <summary>A piece of a list or sentence as far as posts are concerned: a post, an organization or a person's name.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Before">What stands between it and the unit before.</param>
/// <param name="Post">The post, if it is one.</param>
/// <param name="Organization">The organization, if it is one.</param>
/// <param name="Person">The person, if it is a name.</param>
internal sealed record Unit(TokenRange Tokens, Gap Before, Post? Post, Institution? Organization, Person? Person);
