using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace NewsTools.Commands;

/// <summary>Patterns of which one must match; without patterns everything does.</summary>
internal sealed class WildcardFilter
{
    private readonly WildcardPattern[] _patterns;

    public WildcardFilter(string[]? patterns) =>
        _patterns = (patterns ?? []).Select(p => WildcardPattern.Get(p, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant)).ToArray();

    public bool Matches(string? value) => _patterns.Length == 0 || value is not null && Array.Exists(_patterns, p => p.IsMatch(value));

    public bool MatchesAny(IEnumerable<string> values) => _patterns.Length == 0 || values.Any(Matches);
}
