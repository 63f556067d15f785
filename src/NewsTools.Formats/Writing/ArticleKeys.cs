namespace NewsTools.Formats.Writing;

/// <summary>Reads an article's key.</summary>
internal static class ArticleKeys
{
    /// <summary>The key's value; null when the article has none.</summary>
    public static string? Of(this ArticleKey key, Article article) => key switch
    {
        ArticleKey.ArticlePath => article.Path,
        ArticleKey.ArticleUri => article.Uri,
        _ => article.Id,
    };
}
