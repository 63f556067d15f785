namespace NewsTools;

/// <summary>All that an article says of its event, each fact with its evidence.</summary>
public sealed record EventReport(Article Article)
{
    /// <summary>The one event that the article is about; null when there is none.</summary>
    public EventInfo? Event { get; init; }

    /// <summary>Every organization that the article names, once, under its fullest name, by first mention.</summary>
    public ValueList<Organization> Organizations { get; init; } = ValueList<Organization>.Empty;

    /// <summary>Every person that the article names, once, under the fullest form of the name, by first mention.</summary>
    public ValueList<Participant> Participants { get; init; } = ValueList<Participant>.Empty;

    /// <summary>Talks, reports and lectures that have a title of their own.</summary>
    public ValueList<Presentation> Presentations { get; init; } = ValueList<Presentation>.Empty;

    /// <summary>Themes, sections, panels and sessions that the text announces or lists as the event's.</summary>
    public ValueList<Topic> Topics { get; init; } = ValueList<Topic>.Empty;

    /// <summary>Direct speech, a sentence or a clause, with its speaker.</summary>
    public ValueList<Quotation> Quotations { get; init; } = ValueList<Quotation>.Empty;

    /// <summary>The event's name or kind, or else the article's title.</summary>
    public override string ToString() => Event?.ToString() ?? Article.ToString();
}

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

/// <summary>A number of people, teams, countries or organizations that took part.</summary>
/// <param name="Value">The number.</param>
/// <param name="Of">The counted noun as written, for instance "young scientists".</param>
public sealed record ParticipantCount(int Value, string Of)
{
    /// <inheritdoc/>
    public override string ToString() => System.FormattableString.Invariant($"{Value} {Of}");
}

/// <summary>An organization that the article names.</summary>
/// <param name="Name">Its fullest name in the article.</param>
public sealed record Organization(string Name)
{
    /// <summary>Other names and acronyms that the article uses for it.</summary>
    public ValueList<string> Aliases { get; init; } = ValueList<string>.Empty;

    /// <summary>What it is (university, ministry, company …), read from its name; null when that does not say.</summary>
    public string? Kind { get; init; }

    /// <summary>The organization that the text ties it to as its part.</summary>
    public string? Parent { get; init; }

    /// <summary>What it did for the event: some of <see cref="OrganizationRoles.All"/>.</summary>
    public ValueList<string> Roles { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is an organization that the article names, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A person that the article names.</summary>
/// <param name="Name">The fullest form of the name in the article, without honorific or academic title.</param>
public sealed record Participant(string Name)
{
    /// <summary>Every post that the text gives, in its order.</summary>
    public ValueList<Position> Positions { get; init; } = ValueList<Position>.Empty;

    /// <summary>What the person did: some of <see cref="ParticipantRoles.All"/>.</summary>
    public ValueList<string> Roles { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is a person that the article names, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A post, an organization, or a post in an organization.</summary>
/// <param name="Title">The post as written, without the organization; null when only the organization is given.</param>
/// <param name="Organization">The organization's name as in <see cref="EventReport.Organizations"/>; null when none is given.</param>
public sealed record Position(string? Title, string? Organization)
{
    /// <inheritdoc/>
    public override string ToString() => Title is null ? Organization ?? "" : Organization is null ? Title : $"{Title}, {Organization}";
}

/// <summary>A talk, report or lecture.</summary>
/// <param name="Title">Its title, without quotation marks.</param>
public sealed record Presentation(string Title)
{
    /// <summary>Who gave it: names as in <see cref="EventReport.Participants"/>.</summary>
    public ValueList<string> Presenters { get; init; } = ValueList<string>.Empty;

    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Title;
}

/// <summary>A theme, section, panel or session of the event.</summary>
/// <param name="Title">As the text gives it, without quotation marks.</param>
public sealed record Topic(string Title)
{
    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Title;
}

/// <summary>Direct speech.</summary>
/// <param name="Text">What stands between the quotation marks.</param>
/// <param name="Speaker">Whose words they are: a name as in <see cref="EventReport.Participants"/>; null when none is named.</param>
public sealed record Quotation(string Text, string? Speaker)
{
    /// <summary>Where that was read.</summary>
    public ValueList<Evidence> Evidence { get; init; } = ValueList<Evidence>.Empty;

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Speaker is null ? Text : $"{Speaker}: {Text}";
}
