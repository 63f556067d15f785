using System.Collections.Generic;
using System.Linq;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>The roles found so far, by organization: the first one of each counts.</summary>
/// <param name="lists">Reads the organizations that a phrase lists.</param>
internal sealed class OrganizationRoleSet(InstitutionList lists)
{
    private readonly Dictionary<Institution, string> _roles = new();
    private readonly HashSet<int> _taken = new();

    public void Add(Institution institution, string role)
    {
        if (!_roles.ContainsKey(institution)) _roles[institution] = role;
    }

    /// <summary>Gives the role to the organizations listed from the token on.</summary>
    public void AddListed(int token, Sentence sentence, string role)
    {
        foreach (var (institution, end) in lists.From(token, sentence))
        {
            Add(institution, role);
            _taken.Add(end);
        }
    }

    /// <summary>Whether the name that ends before the token was listed behind a phrase, and so is no verb's subject.</summary>
    public bool IsTaken(int end) => _taken.Contains(end);

    public IReadOnlyDictionary<Institution, IReadOnlyList<string>> ToDictionary() => _roles.ToDictionary(r => r.Key, r => (IReadOnlyList<string>)[r.Value]);
}
