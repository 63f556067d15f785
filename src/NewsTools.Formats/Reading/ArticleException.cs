using System;

namespace NewsTools.Formats.Reading;

/// <summary>A source, or an item of it, cannot be read.</summary>
internal sealed class ArticleException(ArticleProblemKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    public ArticleProblemKind Kind { get; } = kind;
}
