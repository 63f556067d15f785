using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which organization the text ties to which as its part.</summary>
internal static class ParentLinker
{
    public static IReadOnlyDictionary<Institution, Institution> Link(Document document, Entities entities) => new Dictionary<Institution, Institution>();
}
