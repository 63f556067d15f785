using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Who is who inside an article: joins the mentions of one person or organization.</summary>
internal static class EntityResolver
{
    public static Entities Resolve(Document document, IReadOnlyList<NameMention> mentions) => new(Array.Empty<Person>(), Array.Empty<Institution>());
}
