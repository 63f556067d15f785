using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>The mentions found so far; none overlaps another.</summary>
internal sealed class MentionSet
{
    private readonly NameMention?[] _at;
    private readonly List<NameMention> _mentions = new();

    public MentionSet(int tokens) => _at = new NameMention?[tokens];

    /// <summary>The mentions in text order.</summary>
    public IReadOnlyList<NameMention> InOrder => _mentions.OrderBy(m => m.Tokens.Start).ToList();

    /// <summary>The mention that covers the token.</summary>
    [MethodImpl(HotPath.Options)]
    public NameMention? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    /// <summary>The mentions that a stretch of tokens touches, in text order.</summary>
    public IReadOnlyList<NameMention> In(TokenRange tokens)
    {
        var touched = new List<NameMention>();
        for (var t = tokens.Start; t < tokens.End; t++)
            if (_at[t] is { } mention && (touched.Count == 0 || touched[touched.Count - 1] != mention)) touched.Add(mention);
        return touched;
    }

    public void Remove(NameMention mention)
    {
        for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) _at[t] = null;
        _mentions.Remove(mention);
    }

    /// <summary>Adds a mention unless a part of it is taken; false when it is.</summary>
    public bool Add(NameMention mention)
    {
        for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) if (_at[t] is not null) return false;
        for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) _at[t] = mention;
        _mentions.Add(mention);
        return true;
    }
}
