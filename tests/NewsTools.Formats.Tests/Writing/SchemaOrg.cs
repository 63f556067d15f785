using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace NewsTools.Formats.Tests.Writing;

/// <summary>The part of schema.org's vocabulary (release 30.0) that reports use, and a check of JSON-LD against it.</summary>
internal static class SchemaOrg
{
    private static readonly Dictionary<string, string[]> Parents = Table("""
        NewsArticle: Article
        Article: CreativeWork
        Quotation: CreativeWork
        CreativeWork: Thing
        ConferenceEvent: Event
        EducationEvent: Event
        ExhibitionEvent: Event
        Festival: Event
        Hackathon: Event
        MusicEvent: Event
        Event: Thing
        CollegeOrUniversity: EducationalOrganization
        School: EducationalOrganization
        EducationalOrganization: CivicStructure Organization
        Corporation: Organization
        GovernmentOrganization: Organization
        NewsMediaOrganization: Organization
        Organization: Thing
        Person: Thing
        CivicStructure: Place
        Place: Thing
        OrganizationRole: Role
        Role: Intangible
        Intangible: Thing
        """);

    private static readonly Dictionary<string, string[]> Domains = Table("""
        about: CreativeWork Event
        additionalType: Thing
        address: Organization Person Place
        affiliation: Person
        alternateName: Thing
        attendee: Event
        author: CreativeWork
        contributor: CreativeWork Event
        datePublished: CreativeWork
        endDate: Event Role
        hasPart: CreativeWork
        headline: CreativeWork
        identifier: Thing
        inLanguage: CreativeWork Event
        jobTitle: Person
        location: Event Organization
        mentions: CreativeWork
        name: Thing
        organizer: Event
        parentOrganization: Organization
        performer: Event
        publisher: CreativeWork
        roleName: Role
        spokenByCharacter: Quotation
        sponsor: CreativeWork Event Organization Person
        startDate: Event Role
        text: CreativeWork
        url: Thing
        workFeatured: Event
        """);

    private static readonly Dictionary<string, string[]> Ranges = Table("""
        about: Thing
        additionalType: Text URL
        address: PostalAddress Text
        affiliation: Organization
        alternateName: Text
        attendee: Organization Person
        author: Organization Person
        contributor: Organization Person
        datePublished: Date DateTime
        endDate: Date DateTime
        hasPart: CreativeWork
        headline: Text
        identifier: PropertyValue Text URL
        inLanguage: Language Text
        jobTitle: DefinedTerm Text
        location: Place PostalAddress Text VirtualLocation
        mentions: Thing
        name: Text
        organizer: Organization Person
        parentOrganization: Organization
        performer: Organization Person
        publisher: Organization Person
        roleName: Text URL
        spokenByCharacter: Organization Person
        sponsor: Organization Person
        startDate: Date DateTime
        text: Text
        url: URL
        workFeatured: CreativeWork
        """);

    /// <summary>What is wrong with an object and all objects in it, each with its path.</summary>
    /// <param name="thing">The object.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="roleOf">The property that it stands in, which a Role has as well.</param>
    public static IEnumerable<string> Problems(JsonElement thing, string path, string? roleOf = null)
    {
        var type = TypeOf(thing);
        if (!Parents.ContainsKey(type) && type != "Thing")
        {
            yield return $"{path}: {type} is no type";
            yield break;
        }

        foreach (var property in thing.EnumerateObject().Where(p => p.Name != "@type"))
        {
            var at = $"{path}.{property.Name}";
            if (!Domains.TryGetValue(property.Name, out var domains)) yield return $"{at}: no such property";
            else if (!(Is(type, "Role") && property.Name == roleOf) && !domains.Any(d => Is(type, d))) yield return $"{at}: not a property of {type}";
            var values = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray().ToArray() : [property.Value];
            if (values.Length == 0) yield return $"{at}: nothing in it";
            foreach (var problem in values.SelectMany((v, i) => ProblemsOfValue(property.Name, v, $"{at}[{i}]"))) yield return problem;
        }
    }

    private static IEnumerable<string> ProblemsOfValue(string property, JsonElement value, string path)
    {
        var ranges = Ranges.GetValueOrDefault(property, []);
        if (value.ValueKind != JsonValueKind.Object)
        {
            if (value.ValueKind != JsonValueKind.String || !ranges.Any(r => IsLiteral(r, value.GetString()!))) yield return $"{path}: '{value}' is not one of {string.Join(", ", ranges)}";
            yield break;
        }

        // A Role may stand wherever the thing that it leads to may.
        var type = TypeOf(value);
        if (!Is(type, "Role") && !ranges.Any(r => Is(type, r))) yield return $"{path}: {type} is not one of {string.Join(", ", ranges)}";
        if (Is(type, "Role") && !value.TryGetProperty(property, out _)) yield return $"{path}: a Role that leads nowhere";
        foreach (var problem in Problems(value, path, property)) yield return problem;
    }

    private static bool IsLiteral(string range, string text) => range switch
    {
        "Text" => text.Length > 0,
        "URL" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "Date" => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "DateTime" => DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => false,
    };

    private static bool Is(string type, string ancestor) => type == ancestor || Parents.GetValueOrDefault(type, []).Any(p => Is(p, ancestor));

    private static string TypeOf(JsonElement thing) => thing.TryGetProperty("@type", out var type) ? type.GetString()! : "(nothing)";

    private static Dictionary<string, string[]> Table(string lines) => lines.Split('\n', StringSplitOptions.TrimEntries)
        .Select(l => l.Split(": ")).ToDictionary(p => p[0], p => p[1].Split(' '), StringComparer.Ordinal);
}
