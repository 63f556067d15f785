namespace NewsTools.Lexicons;

/// <summary>An entry of a lexicon.</summary>
/// <param name="Category">What it is.</param>
/// <param name="Text">A word or phrase; compared without case and diacritics.</param>
/// <param name="Value">What the category attaches to it, such as an organization's kind; null for none.</param>
/// <param name="Canonical">For the names of persons and organizations that a user lists: the name to report; null for all other entries.</param>
public sealed record LexiconEntry(LexiconCategory Category, string Text, string? Value = null, string? Canonical = null);

/// <summary>What the lexicon holds of one sequence of words: a chain, one link a category.</summary>
internal sealed record LexiconSense(LexiconCategory Category, string? Value, string? Canonical, LexiconSense? Next)
{
    /// <summary>The categories of the chain, a bit each.</summary>
    public ulong Bits { get; } = (1UL << (int)Category) | (Next?.Bits ?? 0);

    /// <summary>The chain's link of the category; null when there is none.</summary>
    public LexiconSense? Of(LexiconCategory category)
    {
        for (var sense = this; sense is not null; sense = sense.Next) if (sense.Category == category) return sense;
        return null;
    }

    /// <summary>The chain without the category's link.</summary>
    public LexiconSense? Without(LexiconCategory category) =>
        Category == category ? Next : Next is null ? this : this with { Next = Next.Without(category) };
}
