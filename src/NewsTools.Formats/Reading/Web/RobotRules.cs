using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NewsTools.Formats.Reading.Web;

/// <summary>What a robots.txt (RFC 9309) lets a program do: of the rules that match a path the longest counts.</summary>
internal sealed class RobotRules(IReadOnlyList<(string Pattern, bool Allow)> rules, TimeSpan delay)
{
    private const int MaximumLines = 10_000;

    public static readonly RobotRules AllowAll = new([], TimeSpan.Zero);

    /// <summary>The time that the host asks for between two requests.</summary>
    public TimeSpan Delay { get; } = delay;

    public bool Allow(string path) => rules.Where(r => Matches(r.Pattern, path)).OrderByDescending(r => r.Pattern.Length).ThenByDescending(r => r.Allow).Select(r => (bool?)r.Allow).FirstOrDefault() ?? true;

    /// <summary>The rules of the group that names the program, or else of the group for all.</summary>
    public static RobotRules Parse(string text, string userAgent)
    {
        var product = userAgent.Split('/', ' ')[0];
        var groups = new Dictionary<string, (List<(string, bool)> Rules, TimeSpan Delay)>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        var inRules = false;
        foreach (var line in text.Split('\n').Take(MaximumLines))
        {
            var content = line.Split('#')[0];
            var colon = content.IndexOf(':');
            if (colon < 0) continue;
            var (field, value) = (content.Substring(0, colon).Trim().ToLowerInvariant(), content.Substring(colon + 1).Trim());
            if (field == "user-agent")
            {
                if (inRules) names.Clear();
                inRules = false;
                names.Add(value);
                if (!groups.ContainsKey(value)) groups[value] = ([], TimeSpan.Zero);
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                inRules = true;
                foreach (var name in names)
                {
                    if (field != "crawl-delay" && value.Length > 0) groups[name].Rules.Add((value, field == "allow"));
                    else if (double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 3600) groups[name] = (groups[name].Rules, TimeSpan.FromSeconds(seconds));
                }
            }
        }

        var own = groups.Keys.Where(name => name != "*" && name.Length > 0 && product.StartsWith(name, StringComparison.OrdinalIgnoreCase)).OrderByDescending(n => n.Length).FirstOrDefault() ?? "*";
        return groups.TryGetValue(own, out var group) ? new RobotRules(group.Rules, group.Delay) : AllowAll;
    }

    /// <summary>"*" stands for any characters, "$" at the end for the end. In linear time for each star.</summary>
    private static bool Matches(string pattern, string path)
    {
        var toEnd = pattern.EndsWith("$", StringComparison.Ordinal);
        var parts = (toEnd ? pattern.Substring(0, pattern.Length - 1) : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var i = 1; i < parts.Length; i++)
        {
            var found = i == parts.Length - 1 && toEnd ? path.LastIndexOf(parts[i], StringComparison.Ordinal) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at) return false;
            at = found + parts[i].Length;
        }

        return !toEnd || at == path.Length;
    }
}
