using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the unknown names that stand in one series with organizations: "Nestlé, Qorvia and Danone".</summary>
internal sealed class SeriesFinder
{
    private const int LongestItem = 3;
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly HashSet<ulong> _lastNames = new();

    [MethodImpl(HotPath.Options)]
    public SeriesFinder(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        for (var t = 1; t < _document.Count; t++) if (text.IsCapital(t) && (text.IsCapital(t - 1) || text.IsInitial(t - 1))) _lastNames.Add(_document[t].Hash);
    }

    public void Find(MentionSet found)
    {
        foreach (var mention in found.InOrder)
        {
            for (var item = After(found, mention.Tokens.End); item.Count > 0 && TryAdd(found, item); item = After(found, item.End)) { }
            for (var item = Before(found, mention.Tokens.Start); item.Count > 0 && TryAdd(found, item); item = Before(found, item.Start)) { }
        }
    }

    private TokenRange After(MentionSet found, int end)
    {
        var start = end;
        if (_document.Mark(start) == ',') start++;
        if (_document.IsAny(start, "and", "&")) start++;
        if (start == end || !_text.IsCapital(start) || _text.StartsLine(start) || found.At(start) is not null) return default;
        var item = new TokenRange(start, _text.RunEnd(start));
        return found.At(item.End - 1) is null && found.At(item.End) is null ? item : default;
    }

    private TokenRange Before(MentionSet found, int start)
    {
        var end = start;
        if (_document.IsAny(end - 1, "and", "&")) end--;
        if (_document.Mark(end - 1) == ',') end--;
        if (end == start || !_text.IsCapital(end - 1) || _text.StartsLine(end) || found.At(end - 1) is not null) return default;
        var first = end - 1;
        while (first > 0 && _text.IsCapital(first - 1) && found.At(first - 1) is null && !_text.StartsLine(first)) first--;
        return new TokenRange(first, end);
    }

    private bool TryAdd(MentionSet found, TokenRange item)
    {
        if (item.Count > LongestItem || !IsBody(found, item)) return false;
        return found.Add(new NameMention(MentionType.Organization, item, "organization.series", 0.7f));
    }

    /// <summary>Words between organizations that are neither a place's nor a person's.</summary>
    private bool IsBody(MentionSet found, TokenRange item)
    {
        for (var t = item.Start; t < item.End; t++)
            if (!_text.IsProper(t) || _text.IsUnreliable(t) || _text.IsPlace(t) || _text.IsTime(t) || _text.IsPost(t) || _people.IsGiven(t) || _people.IsAmbiguousGiven(t) || _people.IsSurname(t)
                || _document.Has(t, LexiconCategory.Demonym) || _document.Has(t, LexiconCategory.EventKind) || _document.Has(t, LexiconCategory.ThingHead) || _document.Has(t, LexiconCategory.CommonAcronym) || _document.Has(t, LexiconCategory.NameSuffix)) return false;
        if (_document.IsAny(item.Start - 1, "in", "of") || _document.IsAny(item.End, "of", "from", "who") || item.End < _document.Count && _document[item.End].Kind == TokenKind.Genitive) return false;
        return IsOrganization(found, item.Start - 1, -1) && IsOrganization(found, item.End, 1) && (item.Count > 1 || _document[item.Start].Length > 2 && !_lastNames.Contains(_document[item.Start].Hash));
    }

    /// <summary>Whether an organization stands behind the marks and "and" next to an item; behind an institution's name a place may follow.</summary>
    private bool IsOrganization(MentionSet found, int t, int step)
    {
        var first = t;
        while (t > 0 && t < _document.Count && (_document.Mark(t) == ',' || _document.IsAny(t, "and", "&"))) t += step;
        return t != first && found.At(t) is { Type: MentionType.Organization } neighbour && !neighbour.Rule.StartsWith("organization.head", StringComparison.Ordinal);
    }
}
