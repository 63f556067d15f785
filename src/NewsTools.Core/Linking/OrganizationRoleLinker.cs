using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>What each organization did for the event.</summary>
internal static class OrganizationRoleLinker
{
    public static IReadOnlyDictionary<Institution, IReadOnlyList<string>> Link(Document document, Entities entities, EventInfo? info) => new Dictionary<Institution, IReadOnlyList<string>>();
}
