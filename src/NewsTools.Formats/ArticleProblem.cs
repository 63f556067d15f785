using System;

namespace NewsTools.Formats;

/// <summary>What kept an item from being read, or read as it should be.</summary>
public enum ArticleProblemKind
{
    /// <summary>Something that no other kind names.</summary>
    Unreadable,

    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>There is no text in it.</summary>
    Empty,

    /// <summary>It holds bytes that are no text, or no form of text that a reader knows.</summary>
    Binary,

    /// <summary>The file system, or a server, refuses access.</summary>
    AccessDenied,

    /// <summary>Its bytes are no text in the encoding that they should be in.</summary>
    InvalidEncoding,

    /// <summary>Its YAML front matter is broken.</summary>
    InvalidFrontMatter,

    /// <summary>It breaks the rules of its format.</summary>
    InvalidFormat,

    /// <summary>It is larger than an article may be.</summary>
    TooLarge,

    /// <summary>It is of a kind that no reader knows.</summary>
    Unsupported,
}

/// <summary>A problem with one item; the other items are read all the same.</summary>
/// <param name="Path">The file or address; "file.zip!inner.html" or "list.jsonl#12" inside a container.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Message">A sentence for people, the path included.</param>
/// <param name="IsWarning">Whether the item was read nevertheless.</param>
/// <param name="Exception">What caused it, where something was thrown.</param>
public sealed record ArticleProblem(string Path, ArticleProblemKind Kind, string Message, bool IsWarning = false, Exception? Exception = null);
