namespace NewsTools;

/// <summary>By what two readings of an article are known to be of the same article.</summary>
public enum ArticleKey
{
    /// <summary>The id: the address where the source gives one, or else the text.</summary>
    ArticleId,

    /// <summary>The path, for files that are edited in place.</summary>
    ArticlePath,

    /// <summary>The address.</summary>
    ArticleUri,
}
