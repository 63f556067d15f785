using System.Globalization;

namespace NewsTools.Formats.Writing.Html;

/// <summary>Small matters of English.</summary>
internal static class Words
{
    /// <summary>"1 event", "2 events".</summary>
    public static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + Noun(number, noun);

    /// <summary>The noun in the number that goes with it.</summary>
    public static string Noun(int number, string noun) => number == 1 ? noun : noun == "person" ? "people" : noun + "s";

    /// <summary>No longer than that, with an ellipsis where it was cut.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : text.Substring(0, length - 1).TrimEnd() + "…";
}
