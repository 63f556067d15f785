namespace NewsTools.Lexicons;

/// <summary>
/// What a lexicon entry is. The YAML files name a category in kebab case ("given-name").
/// At most 64: each is a bit of a token's tag.
/// </summary>
public enum LexiconCategory
{
    /// <summary>A given name ("Aigerim", "João").</summary>
    GivenName,

    /// <summary>A given name that is a common word as well ("Mark", "Hope").</summary>
    AmbiguousGivenName,

    /// <summary>A frequent surname ("Kim", "Smith").</summary>
    Surname,

    /// <summary>A particle inside names ("van der", "bin", "al").</summary>
    NameParticle,

    /// <summary>An honorific or abbreviated title, no part of a name nor a post ("Mr", "Dr.", "H.E.", "Sheikh", "PhD").</summary>
    Honorific,

    /// <summary>What may stand behind a name ("Jr.", "PhD", "MP", "OBE").</summary>
    NameSuffix,

    /// <summary>A rank that counts as a post ("Brigadier General", "Senator", "Professor").</summary>
    Rank,

    /// <summary>The head noun of a post ("director", "vice-rector", "chairman of the board").</summary>
    PostHead,

    /// <summary>A word before the head of a post that belongs to it ("deputy", "acting", "senior", "chief").</summary>
    PostModifier,

    /// <summary>An occupation, a post only directly beside a name ("historian", "singer").</summary>
    Occupation,

    /// <summary>The head noun of an organization's name; the value is its kind ("University": university).</summary>
    OrganizationHead,

    /// <summary>The last word of many organizations' names that is an ordinary noun as well ("Energy", "Media"); the value is the kind.</summary>
    OrganizationSuffix,

    /// <summary>An acronym that names no organization ("GDP", "DNA").</summary>
    CommonAcronym,

    /// <summary>A head that may stand before the rest of the name ("Universidad", "Radio", "Bank").</summary>
    LeadingHead,

    /// <summary>A legal form ("LLP", "JSC", "Ltd").</summary>
    LegalForm,

    /// <summary>A well-known organization without a head of its own ("UNESCO", "NATO", "Reuters"); the value is its kind.</summary>
    OrganizationName,

    /// <summary>The head noun of a kind of event; the value is the event type ("roundtable": round table).</summary>
    EventKind,

    /// <summary>A country's name.</summary>
    Country,

    /// <summary>A city's name.</summary>
    City,

    /// <summary>A state's, province's or region's name.</summary>
    Region,

    /// <summary>A continent, sea, river or other geographical name.</summary>
    Geography,

    /// <summary>A people's or nation's adjective or noun ("Kazakh", "French").</summary>
    Demonym,

    /// <summary>A verb of speech, as inflected ("said", "told", "noted").</summary>
    SpeechVerb,

    /// <summary>A month's name or abbreviation; the value is its number.</summary>
    Month,

    /// <summary>A weekday's name or abbreviation; the value is its number, Monday 1.</summary>
    Weekday,

    /// <summary>A number in words; the value is the number.</summary>
    NumberWord,

    /// <summary>A noun of people or groups that is counted ("participants", "teams").</summary>
    CountedNoun,

    /// <summary>A word of place inside a venue ("hall", "auditorium", "hotel").</summary>
    VenueHead,

    /// <summary>A noun that closes the proper name of neither a person nor an organization ("County", "Cup").</summary>
    ThingHead,

    /// <summary>A common word that is no name even when capitalised ("Yesterday", "Although").</summary>
    CommonWord,

    /// <summary>A noun of a talk ("report", "lecture", "keynote").</summary>
    TalkNoun,

    /// <summary>A noun of a work or a part of a programme that has a title, no talk ("book", "panel").</summary>
    WorkNoun,

    /// <summary>A verb or phrase that hosts ("hosted by"); the value is the organization's role.</summary>
    OrganizerTrigger,

    /// <summary>A verb or phrase that gives a person a role; the value is the role.</summary>
    RoleTrigger,

    /// <summary>A person's name that a user lists.</summary>
    PersonName,
}
