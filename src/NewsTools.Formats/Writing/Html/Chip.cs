using System.Collections.Generic;
using System.Linq;

namespace NewsTools.Formats.Writing.Html;

/// <summary>A small label.</summary>
internal static class Chip
{
    public static Markup Of(string text) => $"""<span class="chip">{text}</span>""";

    public static Markup Of(IEnumerable<string> texts) => $"{Markup.Join(Markup.Raw(" "), texts.Select(Of))}";
}
