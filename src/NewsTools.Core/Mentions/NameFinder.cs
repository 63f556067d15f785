using System;
using System.Collections.Generic;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the names of persons and organizations; none overlaps another.</summary>
internal static class NameFinder
{
    public static IReadOnlyList<NameMention> Find(Document document) => Array.Empty<NameMention>();
}
