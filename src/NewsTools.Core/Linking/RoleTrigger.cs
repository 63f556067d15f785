using System;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>How a trigger gives its role.</summary>
internal enum TriggerKind : byte
{
    /// <summary>To its subject, or to the agent behind "by".</summary>
    Verb,

    /// <summary>To whom it is given by ("welcome speech", "keynote").</summary>
    Act,

    /// <summary>To the person beside it ("moderator").</summary>
    Label,

    /// <summary>To whom something is awarded.</summary>
    Receipt,

    /// <summary>To all near it: they were there.</summary>
    Presence,

    /// <summary>To whom it takes out of the event ("the late").</summary>
    Mark,

    /// <summary>To whoever speaks in its sentence: not at the event, but to the paper ("reached by telephone").</summary>
    Remote,
}

/// <summary>A word or phrase that gives a person a role.</summary>
internal sealed record RoleTrigger(TokenRange Tokens, string Role, TriggerKind Kind)
{
    /// <summary>The trigger that starts at the token; null when none does.</summary>
    public static RoleTrigger? At(Document document, int token)
    {
        if (document.MatchAt(token, LexiconCategory.RoleTrigger) is not { Value: { } value } match) return null;
        if (document.Is(token, "opening") && match.Tokens.Count == 1 && document.IsAny(token - 1, "the", "an", "this", "its", "official", "grand", "formal")) return null;
        for (var t = token + 1; t < match.Tokens.End; t++) if (document[t].Has(TokenShape.LineStart)) return null;
        var space = value.IndexOf(' ');
        var kind = value.Substring(space + 1) switch
        {
            "verb" => TriggerKind.Verb,
            "act" => TriggerKind.Act,
            "label" => TriggerKind.Label,
            "receipt" => TriggerKind.Receipt,
            "presence" => TriggerKind.Presence,
            "mark" => TriggerKind.Mark,
            "remote" => TriggerKind.Remote,
            var other => throw new InvalidOperationException($"The lexicon has a role trigger of the unknown kind '{other}'."),
        };
        return new RoleTrigger(match.Tokens, value.Substring(0, space), kind);
    }
}
