using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A mention of a person taken apart into its words, folded, and its initials.</summary>
internal sealed class PersonName
{
    public PersonName(Document document, NameMention mention)
    {
        Mention = mention;
        var parts = new List<string>();
        var initials = new List<string>();
        for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++)
        {
            if (document[t].Kind == TokenKind.Word && document[t].Length > 1) parts.Add(document.Folded(t));
            else if (document[t].Kind is TokenKind.Initial or TokenKind.Word) initials.Add(document.Folded(t).TrimEnd('.'));
        }

        Parts = parts;
        Initials = initials;
        Weight = (parts.Count * 10) + initials.Count;
    }

    public NameMention Mention { get; }

    /// <summary>The words of the name without initials, folded.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>The initials without their points, folded.</summary>
    public IReadOnlyList<string> Initials { get; }

    /// <summary>How full the name is: whole words count before initials.</summary>
    public int Weight { get; }

    /// <summary>Whether this may be a shorter form of the fuller name: its words stand there, and its initials open other words of it.</summary>
    public bool Fits(PersonName fuller)
    {
        foreach (var part in Parts) if (!Holds(fuller.Parts, part)) return false;
        if (Parts.Count == fuller.Parts.Count && Initials.Count > 0 && fuller.Initials.Count > 0) return Initials[0] == fuller.Initials[0];
        foreach (var initial in Initials)
            if (!Opens(fuller, initial)) return false;
        return true;
    }

    private bool Opens(PersonName fuller, string initial)
    {
        if (Parts.Count == fuller.Parts.Count && fuller.Initials.Count == 0) return true;
        foreach (var part in fuller.Parts) if (!Holds(Parts, part) && part.StartsWith(initial, System.StringComparison.Ordinal)) return true;
        foreach (var other in fuller.Initials) if (other == initial) return true;
        return false;
    }

    private static bool Holds(IReadOnlyList<string> parts, string part)
    {
        foreach (var other in parts) if (other == part) return true;
        return false;
    }
}
