using System;
using System.Collections.Generic;
using System.Text;

namespace NewsTools.Formats.Reading;

/// <summary>Plain text of mail.</summary>
internal static class MailText
{
    /// <summary>The text before the line "-- " (RFC 3676), lines of "format=flowed" joined.</summary>
    public static string WithoutSignature(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var line in Lines(text))
        {
            if (line is "-- ") break;
            result.Append(line);
            if (!line.EndsWith(" ", StringComparison.Ordinal) || line.Trim().Length == 0) result.Append('\n');
        }

        return result.ToString().Trim();
    }

    private static IEnumerable<string> Lines(string text) => text.Replace("\r\n", "\n").Split('\n');
}
