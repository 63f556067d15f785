using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Tagging;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Weighs what the rules found against the tagger: drops what it firmly denies, adds what it alone is sure of, also where they found a part. The margins were chosen
/// by cross-validation, see docs/accuracy.md.
/// </summary>
internal sealed class TaggerEvidence
{
    private const float FirmRule = 0.9f;
    private const float LearnedConfidence = 0.75f;
    private static readonly WordSet Degrees = new("doctor candidate master bachelor");
    private readonly NameText _text;
    private readonly NameTags _tags;

    public TaggerEvidence(NameText text, NameTags tags) => (_text, _tags) = (text, tags);

    /// <summary>Weighs the names of a type that were found so far.</summary>
    public void Weigh(MentionSet found, MentionType type)
    {
        foreach (var mention in found.InOrder) if (mention.Type == type && IsDenied(mention)) found.Remove(mention);
        var rule = type == MentionType.Person ? "person.learned" : "organization.learned";
        foreach (var name in _tags.Names())
        {
            if (name.Type != type || !IsSure(type, name.Tokens) || !MayStand(name.Tokens) || (type == MentionType.Person ? IsTitle(name.Tokens) : IsThing(name.Tokens))) continue;
            foreach (var part in PartsOf(name.Tokens, type, found)) found.Remove(part);
            found.Add(new NameMention(type, name.Tokens, rule, LearnedConfidence));
        }
    }

    /// <summary>What the rules found of the name, where that is less than the whole and they are not sure of it; none otherwise. Two bodies side by side stay two.</summary>
    private static IReadOnlyList<NameMention> PartsOf(TokenRange name, MentionType type, MentionSet found)
    {
        var parts = found.In(name);
        return (type == MentionType.Person || parts.Count < 2) && parts.All(p => p.Type == type && p.Confidence < FirmRule && name.Contains(p.Tokens) && p.Tokens != name) ? parts : [];
    }

    private bool IsDenied(NameMention mention) => mention.Confidence < FirmRule && _tags.Margin(mention.Tokens, mention.Type) < (mention.Type == MentionType.Person ? -10 : -50);

    private bool IsSure(MentionType type, TokenRange tokens)
    {
        var needed = type == MentionType.Person ? 50 : 75;
        for (var t = tokens.Start; t < tokens.End; t++) if (_tags.Margin(t, type) < needed) return false;
        return true;
    }

    /// <summary>"Doctor of Technical Sciences": the first word of a degree is nobody's name.</summary>
    private bool IsTitle(TokenRange tokens) => tokens.Count == 1 && Degrees.Has(_text.Document, tokens.Start);

    /// <summary>"the Laboratory" names no body, nor does the acronym of a treaty ("… Treaty (NPT)").</summary>
    private bool IsThing(TokenRange tokens)
    {
        if (_text.Document.Is(tokens.Start - 1, "of") && Degrees.Has(_text.Document, tokens.Start - 2)) return true;
        if (tokens.Count > 1 && _text.Document.IsAny(tokens.End - 1, "state", "officer", "officers")) return true;
        if (tokens.Count > 1) return tokens.Count == 2 && _text.Document.Is(tokens.End - 1, "government") && _text.IsCommon(tokens.Start);
        if (_text.Document.Has(tokens.Start, LexiconCategory.OrganizationHead) || _text.IsCommon(tokens.Start) || _text.Document.IsAny(tokens.End, "channel", "page", "account", "livestream")) return true;
        for (var t = 2; t < _text.Document.Count; t++)
            if (_text.Document[t].Hash == _text.Document[tokens.Start].Hash && _text.Document.Mark(t - 1) == '(' && _text.Document.Has(t - 2, LexiconCategory.ThingHead)) return true;
        return false;
    }

    private bool MayStand(TokenRange tokens)
    {
        for (var t = tokens.Start; t < tokens.End; t++) if (_text.IsMasked(t) || _text.IsUnreliable(t)) return false;
        return true;
    }
}
