using System;
using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the themes, sections, panels and sessions that the text lists as the event's.</summary>
internal static class TopicReader
{
    public static IReadOnlyList<Topic> Read(Document document, Entities entities, EventInfo? info, IReadOnlyList<Presentation> presentations) => Array.Empty<Topic>();
}
