using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the event that an article is about.</summary>
internal static class EventFrameReader
{
    /// <summary>The event; null when the article is about none.</summary>
    public static EventInfo? Read(Document document, Entities entities) => null;
}
