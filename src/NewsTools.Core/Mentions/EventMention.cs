using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>A noun of an event, with the phrase around it.</summary>
/// <param name="Head">The noun of the kind: "conference", "round table".</param>
/// <param name="Phrase">The noun phrase from its first modifier to the noun.</param>
/// <param name="Type">The event type of the noun; <see cref="AnyKind"/> for a noun that fits every type.</param>
/// <param name="Name">The proper name; null when the phrase is none and has none beside it.</param>
/// <param name="Time">Whether it is the event told of, or one past or to come.</param>
internal sealed record EventMention(TokenRange Head, TokenRange Phrase, string Type, EventNameSpan? Name, EventTime Time)
{
    /// <summary>The type of "event" and other nouns that fit every kind.</summary>
    public const string AnyKind = "event";
}

/// <summary>A proper name of an event.</summary>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
internal sealed record EventNameSpan(TokenRange Tokens, bool Quoted);

/// <summary>When a mentioned event is, seen from the article.</summary>
internal enum EventTime : byte
{
    /// <summary>The one that is told of.</summary>
    Told,

    /// <summary>An earlier one, or one of a kind.</summary>
    Other,

    /// <summary>One to come.</summary>
    Future,
}
