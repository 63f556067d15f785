using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What each person did at the event.</summary>
internal static class RoleLinker
{
    /// <summary>The roles of every person of the article; one at least each.</summary>
    public static IReadOnlyDictionary<Person, IReadOnlyList<string>> Link(Document document, Entities entities, EventInfo? info, IReadOnlyList<Presentation> presentations, IReadOnlyList<Quotation> quotations)
    {
        var roles = new Dictionary<Person, IReadOnlyList<string>>();
        foreach (var person in entities.People) roles[person] = [info is null ? ParticipantRoles.Mentioned : ParticipantRoles.Attendee];
        return roles;
    }
}
