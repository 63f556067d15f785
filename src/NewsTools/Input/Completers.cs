using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using NewsTools.Formats;

namespace NewsTools.Commands;

/// <summary>Offers the values of a closed set, quoted where they hold spaces.</summary>
internal abstract class SetCompleter : IArgumentCompleter
{
    /// <summary>All values.</summary>
    protected abstract IEnumerable<string> Values { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var pattern = WildcardPattern.Get(wordToComplete.Trim('\'', '"') + "*", WildcardOptions.IgnoreCase);
        return Values.Where(v => pattern.IsMatch(v))
            .Select(v => new CompletionResult(v.IndexOf(' ') < 0 ? v : $"'{v}'", v, CompletionResultType.ParameterValue, v));
    }
}

/// <summary>Encodings.</summary>
internal sealed class EncodingCompleter : SetCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<string> Values => EncodingNames.Common;
}

/// <summary>Formats of reports.</summary>
internal sealed class FormatCompleter : SetCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<string> Values => ReportWriter.Formats;
}

/// <summary>Kinds of events.</summary>
internal sealed class EventTypeCompleter : SetCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<string> Values => EventTypes.All;
}

/// <summary>What persons do at events.</summary>
internal sealed class ParticipantRoleCompleter : SetCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<string> Values => ParticipantRoles.All;
}

/// <summary>What organizations do for events.</summary>
internal sealed class OrganizationRoleCompleter : SetCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<string> Values => OrganizationRoles.All;
}
