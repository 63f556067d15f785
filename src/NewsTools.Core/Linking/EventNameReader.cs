using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Chooses the event's proper name among the names of its mentions.</summary>
internal static class EventNameReader
{
    public static EventNameSpan? Read(Document document, MainEvent main)
    {
        var named = main.Mentions.Where(m => m.Name is not null && m.Time == EventTime.Told).ToList();
        var body = named.Where(m => document.BlockAt(m.Head.Start).Kind != BlockKind.Title).ToList();
        return (body.Find(m => m.Name!.Quoted) ?? body.FirstOrDefault() ?? named.FirstOrDefault())?.Name;
    }
}
