using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Which organization a post is held in that the text gives without one: "the Registrar" of the article's one
/// university, "the Treasurer" of the club that held the meeting.
/// </summary>
internal sealed class HomePosts
{
    private static readonly HashSet<string> UniversityHeads = new(["vice-chancellor", "pro-chancellor", "pro-vice-chancellor", "provost", "vice-provost", "registrar", "bursar", "principal", "vice-principal"], StringComparer.Ordinal);
    private static readonly HashSet<string> Ranks = new(["vice", "deputy", "first", "acting", "assistant", "pro", "second", "honorary"], StringComparer.Ordinal);
    private static readonly HashSet<string> Officers = new(["treasurer", "pro", "hon. secretary", "honorary secretary", "general secretary", "organising secretary", "vice-president", "secretary", "joint secretary", "publicity secretary", "auditor", "librarian"], StringComparer.Ordinal);

    private static readonly HashSet<string> BodyOfficers = new(
        ["chair", "chairman", "chairwoman", "chairperson", "vice-chair", "vice chair", "vice-president", "vice president", "treasurer", "general secretary", "secretary-general", "membership secretary", "club secretary", "assistant secretary", "honorary secretary", "patron", "vice-patron",
        "president-elect", "club captain", "men's captain", "women's captain", "ladies' captain", "sergeant-at-arms", "life member", "charter member", "general manager", "committee member", "organising secretary", "organizing secretary", "auditor", "club president", "club coach"],
        StringComparer.Ordinal);

    private readonly Institution? _university;
    private readonly Institution? _school;
    private readonly Institution? _host;
    private readonly Institution? _body;

    public HomePosts(Entities entities, IReadOnlyDictionary<Institution, IReadOnlyList<string>> roles)
    {
        bool IsHost(Institution institution) => roles.TryGetValue(institution, out var played) && played.Contains(OrganizationRoles.Host);
        Institution? Main(params string[] kinds) => entities.Institutions.Where(i => kinds.Contains(i.Kind)).OrderByDescending(IsHost).ThenByDescending(i => i.Mentions.Count).ThenBy(i => Array.IndexOf(kinds, i.Kind)).FirstOrDefault();
        _university = Main("university", "college");
        _school = Main("college", "school", "university");
        _host = Main("association", "club", "university", "college") is { } host && IsHost(host) ? host : null;
        _body = MainBody(entities) ?? (_host?.Kind is "association" or "club" ? _host : null);
    }

    /// <summary>Gives the posts of one person that have no organization the one they are held in.</summary>
    public void Complete(PositionSet positions)
    {
        if (_university is not null) positions.Complete(_university.Name, title => HeadsUniversity(title) && !HeadsSchool(title));
        if (_school is not null) positions.Complete(_school.Name, HeadsSchool);
        if (_host is not null) positions.Complete(_host.Name, IsOfficer);
        if (_body is not null) positions.Complete(_body.Name, title => BodyOfficers.Contains(Folding.Fold(title)) || _body.Kind == "club" && Folding.Fold(title) is "president" or "secretary");
    }

    /// <summary>The association or club that the article is about: named before all others of its kind and most often.</summary>
    private static Institution? MainBody(Entities entities)
    {
        var bodies = entities.Institutions.Where(i => i.Kind is "association" or "club").OrderByDescending(i => i.Mentions.Count).ToList();
        if (bodies.Count == 0 || bodies[0].Mentions.Count < 2 || bodies.Any(other => other.Mentions[0].Tokens.Start < bodies[0].Mentions[0].Tokens.Start)) return null;
        return bodies.Count == 1 || bodies[0].Mentions.Count > bodies[1].Mentions.Count ? bodies[0] : null;
    }

    /// <summary>Whether the post is one that only a university, college or school has: "First Vice-Rector", "Registrar".</summary>
    public static bool HeadsUniversity(string title)
    {
        var words = Folding.Fold(title).Split(' ');
        var head = Array.FindIndex(words, w => !Ranks.Contains(w));
        if (head < 0) return false;
        if (words[head].EndsWith("rector", StringComparison.Ordinal) && !words[head].EndsWith("director", StringComparison.Ordinal)) return true;
        var field = head + 1 < words.Length ? words[head + 1] : null;
        return words[head] switch
        {
            "chancellor" => head > 0 && field is null,
            "dean" => field is "of" or "for" || field?[0] == '(',
            var word => UniversityHeads.Contains(word) && (field is null or "of" or "for" or "in" || field[0] == '('),
        };
    }

    /// <summary>Whether the post is one that a body has several of beside its head: "Deputy Chairman", "Treasurer".</summary>
    public static bool IsOfficer(string title) => Folding.Fold(title) is var folded && (Officers.Contains(folded) || folded.StartsWith("deputy ", StringComparison.Ordinal) || folded.StartsWith("vice", StringComparison.Ordinal));

    private static bool HeadsSchool(string title) => Folding.Fold(title).EndsWith("principal", StringComparison.Ordinal);
}
