using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Tagging;

/// <summary>What a token is to a name: outside of any, its first token, or a further one.</summary>
internal enum NameLabel : byte
{
    Outside,
    BeginPerson,
    InsidePerson,
    BeginOrganization,
    InsideOrganization,
    BeginPlace,
    InsidePlace,
}

internal static class NameLabels
{
    public const int Count = 7;

    public static bool IsBegin(this NameLabel label) => ((int)label & 1) == 1;

    public static bool IsInside(this NameLabel label) => label != NameLabel.Outside && ((int)label & 1) == 0;

    /// <summary>Whether a name that the left label belongs to may go on with the right one.</summary>
    public static bool MayFollow(this NameLabel label, NameLabel before) => !label.IsInside() || before == label || before == label - 1;

    /// <summary>What the label's name is; null outside of names.</summary>
    public static MentionType? Type(this NameLabel label) => label switch
    {
        NameLabel.BeginPerson or NameLabel.InsidePerson => MentionType.Person,
        NameLabel.BeginOrganization or NameLabel.InsideOrganization => MentionType.Organization,
        NameLabel.BeginPlace or NameLabel.InsidePlace => MentionType.Place,
        _ => null,
    };

    /// <summary>The label of a name's first token.</summary>
    public static NameLabel Begin(MentionType type) => type switch
    {
        MentionType.Person => NameLabel.BeginPerson,
        MentionType.Organization => NameLabel.BeginOrganization,
        _ => NameLabel.BeginPlace,
    };

    /// <summary>Writes the labels of a name.</summary>
    public static void Set(this NameLabel[] labels, TokenRange name, MentionType type)
    {
        for (var t = name.Start; t < name.End; t++) labels[t] = t == name.Start ? Begin(type) : Begin(type) + 1;
    }

    /// <summary>The names that labels make up, by place.</summary>
    public static IEnumerable<(MentionType Type, TokenRange Tokens)> Names(this NameLabel[] labels)
    {
        for (var start = 0; start < labels.Length;)
        {
            var end = start + 1;
            if (labels[start].Type() is { } type)
            {
                while (end < labels.Length && labels[end].IsInside() && labels[end].Type() == type) end++;
                yield return (type, new TokenRange(start, end));
            }

            start = end;
        }
    }
}
