using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>The positions of one person, collected over the article; what another one says better is left out.</summary>
internal sealed class PositionSet
{
    private readonly List<Position> _positions = new();

    public bool IsEmpty => _positions.Count == 0;

    public IReadOnlyList<Position> Positions => _positions;

    public void Add(string? title, string? organization)
    {
        var added = new Position(title, organization);
        if (_positions.Any(p => Says(p, added))) return;
        _positions.RemoveAll(p => Says(added, p));
        _positions.Add(added);
    }

    /// <summary>Gives an organization to the posts that have none and that the test admits, and to a seat on the board beside them.</summary>
    public void Complete(string organization, Func<string, bool> admits)
    {
        if (!_positions.Any(p => p.Title is not null && admits(p.Title))) return;
        for (var i = 0; i < _positions.Count; i++)
            if (_positions[i] is { Title: { } title, Organization: null } && (admits(title) || title.EndsWith(" board", StringComparison.OrdinalIgnoreCase))) _positions[i] = new Position(title, organization);
    }

    /// <summary>Words that make another post of a title.</summary>
    private static readonly string[] Ranks = ["deputy", "vice", "associate", "assistant", "acting", "under", "sub"];

    /// <summary>Whether the one position holds all that the other says.</summary>
    private static bool Says(Position one, Position other)
    {
        if (other.Organization is not null && other.Organization != one.Organization) return false;
        if (other.Title is null) return true;
        if (one.Title is null) return false;
        var words = Words(one.Title);
        return Words(other.Title).IsSubsetOf(words) && (other.Organization is null || words.Count == Words(other.Title).Count || !words.Overlaps(Ranks));
    }

    private static HashSet<string> Words(string title) => new(Folding.Fold(title).Split(' ').Select(Neuter), StringComparer.Ordinal);

    /// <summary>"chairman" and "chairwoman" name one post.</summary>
    private static string Neuter(string word)
    {
        foreach (var ending in new[] { "woman", "person", "man", "lady" })
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word.Substring(0, word.Length - ending.Length);
        return word;
    }
}
