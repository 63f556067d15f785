namespace NewsTools;

/// <summary>
/// The place in an article that a fact was read from: <c>article.Text.Substring(Start, Length)</c>.
/// </summary>
/// <param name="Start">UTF-16 code units from the start of <see cref="Article.Text"/>.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="Rule">The rule that found it, for instance "event.quoted-name".</param>
public sealed record Evidence(int Start, int Length, string Rule)
{
    /// <summary>The first code unit behind the evidence.</summary>
    public int End => Start + Length;

    /// <summary>The evidence's own text.</summary>
    public string In(Article article) => article.Text.Substring(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => FormattableString($"{Start}+{Length} {Rule}");

    private static string FormattableString(System.FormattableString text) => System.FormattableString.Invariant(text);
}
