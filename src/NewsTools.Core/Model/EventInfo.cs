namespace NewsTools;

/// <summary>The event itself.</summary>
public sealed record EventInfo
{
    /// <summary>Its proper name without quotation marks; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Its kind, one of <see cref="EventTypes.All"/>.</summary>
    public string Type { get; init; } = EventTypes.Other;

    /// <summary>Its first, or only, day.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>Its last day; null when it took one day.</summary>
    public PartialDate? End { get; init; }

    /// <summary>The city or country where it was held, as written.</summary>
    public string? Place { get; init; }

    /// <summary>The building, hall or institution where it was held, as written.</summary>
    public string? Venue { get; init; }

    /// <summary>How many took part, as the text says.</summary>
    public ValueList<ParticipantCount> Counts { get; init; } = ValueList<ParticipantCount>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely the event's facts are right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name ?? Type;
}
