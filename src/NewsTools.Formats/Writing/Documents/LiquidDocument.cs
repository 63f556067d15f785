using System;
using System.Linq;
using System.Text.RegularExpressions;
using Fluid;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Documents;

/// <summary>A document of the user's own form: a Liquid template, filled with the reports.</summary>
internal static class LiquidDocument
{
    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = MakeOptions();

    /// <summary>Reads a template now, so that a mistake in it shows before the work.</summary>
    /// <exception cref="FormatException">The template has a mistake.</exception>
    public static Func<Digest, string> Parse(string template, string title, bool encode)
    {
        if (!Parser.TryParse(template, out var parsed, out var error)) throw new FormatException(Explain(error));
        return digest =>
        {
            var context = new TemplateContext(Options)
                .SetValue("title", title)
                .SetValue("reports", digest.Entries.Select(e => e.Report).ToList())
                .SetValue("events", digest.Events.Select(e => e.Report).ToList())
                .SetValue("people", digest.People)
                .SetValue("organizations", digest.Organizations);
            return encode ? parsed.Render(context, System.Text.Encodings.Web.HtmlEncoder.Default) : parsed.Render(context, NullEncoder.Default);
        };
    }

    /// <summary>The parser says what is wrong first, then "at (3:7)", then shows the source.</summary>
    private static string Explain(string error)
    {
        var place = Regex.Match(error, @"^(?<what>.*?)\s*at \((?<line>\d+):(?<column>\d+)\)", RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        return place.Success ? $"line {place.Groups["line"]}, column {place.Groups["column"]}: {place.Groups["what"]}" : error;
    }

    private static TemplateOptions MakeOptions()
    {
        var options = new TemplateOptions { MemberAccessStrategy = new UnsafeMemberAccessStrategy { MemberNameStrategy = MemberNameStrategies.SnakeCase } };
        options.ValueConverters.Add(value => value is PartialDate date ? date.ToString() : null);
        return options;
    }
}
