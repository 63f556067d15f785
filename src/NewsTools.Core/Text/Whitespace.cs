using System.Text;

namespace NewsTools.Text;

internal static class Whitespace
{
    /// <summary>The stretch with each run of white space as one space and none at its ends.</summary>
    public static string Collapse(string text, int start, int length)
    {
        var result = new StringBuilder(length);
        var space = false;
        for (var i = start; i < start + length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                space = result.Length > 0;
                continue;
            }

            if (space) result.Append(' ');
            space = false;
            result.Append(text[i]);
        }

        return result.ToString();
    }
}
