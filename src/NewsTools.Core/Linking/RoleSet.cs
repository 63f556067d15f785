using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Linking;

/// <summary>The roles found so far, by person.</summary>
internal sealed class RoleSet
{
    private readonly Dictionary<Person, HashSet<string>> _roles = new();

    public void Add(Person person, string role)
    {
        if (!_roles.TryGetValue(person, out var roles)) _roles[person] = roles = new HashSet<string>(System.StringComparer.Ordinal);
        roles.Add(role);
    }

    public void Add(IEnumerable<Person> people, string role)
    {
        foreach (var person in people) Add(person, role);
    }

    public bool Has(Person person, string role) => _roles.TryGetValue(person, out var roles) && roles.Contains(role);

    public bool HasAny(Person person) => _roles.ContainsKey(person);

    /// <summary>The person's roles in the vocabulary's order; "attendee" only beside no other, and none but it without any.</summary>
    public IReadOnlyList<string> Of(Person person, string otherwise)
    {
        if (!_roles.TryGetValue(person, out var roles)) return [otherwise];
        var active = ParticipantRoles.All.Where(role => roles.Contains(role) && role is not (ParticipantRoles.Attendee or ParticipantRoles.Mentioned)).ToArray();
        return active.Length > 0 ? active : [roles.Contains(ParticipantRoles.Attendee) ? ParticipantRoles.Attendee : ParticipantRoles.Mentioned];
    }
}
