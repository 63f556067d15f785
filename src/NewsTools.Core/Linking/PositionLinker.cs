using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which post in which organization belongs to whom.</summary>
internal static class PositionLinker
{
    /// <summary>The positions of each person of the article; a person without any is left out.</summary>
    public static IReadOnlyDictionary<Person, IReadOnlyList<Position>> Link(Document document, Entities entities) => new Dictionary<Person, IReadOnlyList<Position>>();
}
