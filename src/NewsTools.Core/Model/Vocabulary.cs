namespace NewsTools;

/// <summary>The kinds of events.</summary>
public static class EventTypes
{
    /// <summary>An event of no listed kind.</summary>
    public const string Other = "other";

    /// <summary>All kinds.</summary>
    public static ValueList<string> All { get; } = ValueList.Of(
        "conference", "congress", "symposium", "forum", "summit", "seminar", "webinar", "workshop", "training", "round table",
        "lecture", "meeting", "visit", "ceremony", "exhibition", "competition", "hackathon", "festival", "concert",
        "press conference", "session", "celebration", Other);
}

/// <summary>What an organization did for an event.</summary>
public static class OrganizationRoles
{
    /// <summary>Hosted, held, organized or convened it.</summary>
    public const string Host = "host";

    /// <summary>Organized it together with the host.</summary>
    public const string CoOrganizer = "co-organizer";

    /// <summary>Paid for it.</summary>
    public const string Sponsor = "sponsor";

    /// <summary>Supported it.</summary>
    public const string Partner = "partner";

    /// <summary>All roles.</summary>
    public static ValueList<string> All { get; } = ValueList.Of(Host, CoOrganizer, Sponsor, Partner);
}

/// <summary>What a person did at an event.</summary>
public static class ParticipantRoles
{
    /// <summary>Opened the event, or gave a welcoming or opening address.</summary>
    public const string Welcome = "welcome";

    /// <summary>Gave a talk, report, lecture or remarks in the programme.</summary>
    public const string Speaker = "speaker";

    /// <summary>Chaired, moderated or led.</summary>
    public const string Moderator = "moderator";

    /// <summary>Organized or hosted the event.</summary>
    public const string Organizer = "organizer";

    /// <summary>Was awarded or honoured.</summary>
    public const string Honoree = "honoree";

    /// <summary>Took part otherwise.</summary>
    public const string Attendee = "attendee";

    /// <summary>Was named, but took no part.</summary>
    public const string Mentioned = "mentioned";

    /// <summary>All roles.</summary>
    public static ValueList<string> All { get; } = ValueList.Of(Welcome, Speaker, Moderator, Organizer, Honoree, Attendee, Mentioned);
}
