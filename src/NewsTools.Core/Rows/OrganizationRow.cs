using System;
using System.Collections.Generic;
using System.Linq;

namespace NewsTools;

/// <summary>One organization a row.</summary>
public sealed record OrganizationRow : Row
{
    private OrganizationRow(EventReport report, Organization organization) : base(report)
    {
        Name = organization.Name;
        Aliases = organization.Aliases;
        Kind = organization.Kind;
        Parent = organization.Parent;
        Roles = organization.Roles;
        Confidence = Math.Round(organization.Confidence, 2);
        Evidence = organization.Evidence;
    }

    /// <summary>The organization's fullest name.</summary>
    public string Name { get; }

    /// <summary>Its other names.</summary>
    public ValueList<string> Aliases { get; }

    /// <summary>What it is.</summary>
    public string? Kind { get; }

    /// <summary>What it is a part of.</summary>
    public string? Parent { get; }

    /// <summary>What it did for the event.</summary>
    public ValueList<string> Roles { get; }

    /// <summary>How likely it is right, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Where it was read.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>The report's rows.</summary>
    public static IEnumerable<OrganizationRow> From(EventReport report) => report.Organizations.Select(o => new OrganizationRow(report, o));
}
