using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the talks that have a title of their own.</summary>
internal static class PresentationReader
{
    public static IReadOnlyList<Presentation> Read(Document document, Entities entities, EventInfo? info) => Array.Empty<Presentation>();
}
