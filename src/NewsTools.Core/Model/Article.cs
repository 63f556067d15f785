using System;
using System.Security.Cryptography;
using System.Text;
using NewsTools.Text;

namespace NewsTools;

/// <summary>One piece of news: its text and what its source says of it.</summary>
public sealed record Article
{
    private readonly Lazy<int> _words;
    private readonly Lazy<string> _id;

    /// <summary>Makes an article.</summary>
    /// <param name="text">The whole text as a reader sees it, headline included. Line ends are "\n".</param>
    public Article(string text)
    {
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _words = new Lazy<int>(() => Tokenizer.CountWords(Text));
        _id = new Lazy<string>(() => HashOf(Uri ?? Text));
    }

    /// <summary>
    /// What names the article: the first 16 hexadecimal digits of the SHA-256 of its <see cref="Uri"/>, or, where
    /// its source gives none, of its <see cref="Text"/>.
    /// </summary>
    public string Id => _id.Value;

    /// <summary>The file it was read from; "file.zip!inner.html" or "list.jsonl#12" inside a container.</summary>
    public string? Path { get; init; }

    /// <summary>Its canonical address, Message-ID or feed id, where the source gives one.</summary>
    public string? Uri { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The publication date.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The site or medium that published it.</summary>
    public string? Site { get; init; }

    /// <summary>Its language, ISO 639-1 ("en").</summary>
    public string? Language { get; init; }

    /// <summary>Key words that the source gives it.</summary>
    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>The names of files attached to it (mail).</summary>
    public ValueList<string> Attachments { get; init; } = ValueList<string>.Empty;

    /// <summary>The text; evidence counts from its start, in UTF-16 code units.</summary>
    public string Text { get; }

    /// <summary>Where the body starts in <see cref="Text"/>, behind headline and date line.</summary>
    public int BodyStart { get; init; }

    /// <summary>The number of words in <see cref="Text"/>.</summary>
    public int Words => _words.Value;

    /// <inheritdoc/>
    public bool Equals(Article? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>The title, or else the path.</summary>
    public override string ToString() => Title ?? Path ?? Id;

    private static string HashOf(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var hex = new StringBuilder(16);
        for (var i = 0; i < 8; i++) hex.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hex.ToString();
    }
}
