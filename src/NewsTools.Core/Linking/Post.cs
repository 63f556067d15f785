using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A post that the text gives somebody.</summary>
/// <param name="Title">The title as written, without the organization.</param>
/// <param name="Organization">The organization that the phrase itself names, or goes back to.</param>
/// <param name="Tokens">The whole phrase, the organization included.</param>
/// <param name="Kind">What kind of post it is.</param>
/// <param name="HasPortfolio">Whether the title holds a portfolio or territory.</param>
/// <param name="Plural">Whether it stands for several persons.</param>
internal sealed record Post(string Title, Institution? Organization, TokenRange Tokens, PostKind Kind, bool HasPortfolio, bool Plural)
{
    /// <summary>Whether the organization stands before the head ("NASA Administrator").</summary>
    public bool OrganizationFirst { get; init; }

    /// <summary>Whether "its" or "their" stands before it: it is held in what the pronoun goes back to and nowhere else.</summary>
    public bool Owned { get; init; }
}
