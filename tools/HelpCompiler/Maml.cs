using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;

namespace HelpCompiler;

/// <summary>Writes help in the form that PowerShell reads.</summary>
internal static class Maml
{
    public static readonly XNamespace Help = "http://msh";
    private static readonly XNamespace Text = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Cmd = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static XElement Command(Type type, CmdletAttribute cmdlet, CmdletPage page, IReadOnlyDictionary<string, string> comments)
    {
        var name = $"{cmdlet.VerbName}-{cmdlet.NounName}";
        var parameters = new CommandMetadata(type).Parameters.Values
            .Where(p => type.GetProperty(p.Name) is not null)
            .Select(p => new Parameter(p, type.GetProperty(p.Name)!, comments)).ToList();
        var sets = parameters.SelectMany(p => p.Metadata.ParameterSets.Keys).Where(s => s != ParameterAttribute.AllParameterSets).Distinct(StringComparer.Ordinal).ToList();
        if (sets.Count == 0) sets.Add(ParameterAttribute.AllParameterSets);

        return new XElement(
            Cmd + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Text),
            new XAttribute(XNamespace.Xmlns + "command", Cmd),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            new XElement(Cmd + "details", new XElement(Cmd + "name", name), Description(page.Synopsis), new XElement(Cmd + "verb", cmdlet.VerbName), new XElement(Cmd + "noun", cmdlet.NounName)),
            Description([.. page.Description]),
            new XElement(Cmd + "syntax", sets.Select(set => new XElement(
                Cmd + "syntaxItem",
                new XElement(Text + "name", name),
                parameters.Where(p => p.In(set) is not null).OrderBy(p => (uint)p.In(set)!.Position).Select(p => p.Element(p.In(set)!))))),
            new XElement(Cmd + "parameters", parameters.OrderBy(p => p.Metadata.Name, StringComparer.Ordinal).Select(p => p.Element(p.Metadata.ParameterSets.Values.First()))),
            new XElement(Cmd + "inputTypes", parameters.Where(p => p.Metadata.ParameterSets.Values.Any(s => s.ValueFromPipeline)).Select(p => TypeElement(Cmd + "inputType", p.Metadata.ParameterType))),
            new XElement(Cmd + "returnValues", type.GetCustomAttributes<OutputTypeAttribute>().SelectMany(o => o.Type).Select(t => TypeElement(Cmd + "returnValue", t.Type))),
            new XElement(Cmd + "examples", page.Examples.Select((example, index) => new XElement(
                Cmd + "example",
                new XElement(Text + "title", string.Create(CultureInfo.InvariantCulture, $"Example {index + 1}: {example.Title}")),
                new XElement(Dev + "code", example.Code),
                new XElement(Dev + "remarks", new XElement(Text + "para", example.Remarks))))));
    }

    private static XElement Description(params string[] paragraphs) => new(Text + "description", paragraphs.Select(p => new XElement(Text + "para", p)));

    private static XElement TypeElement(XName name, Type type) => new(name, new XElement(Dev + "type", new XElement(Text + "name", NameOf(type))));

    private static string NameOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsArray ? NameOf(type.GetElementType()!) + "[]" : type.Name;
    }

    /// <summary>A parameter and what its property's comment says of it.</summary>
    private sealed record Parameter(ParameterMetadata Metadata, PropertyInfo Property, IReadOnlyDictionary<string, string> Comments)
    {
        public ParameterSetMetadata? In(string set) =>
            Metadata.ParameterSets.GetValueOrDefault(set) ?? Metadata.ParameterSets.GetValueOrDefault(ParameterAttribute.AllParameterSets);

        public XElement Element(ParameterSetMetadata set)
        {
            var pipeline = string.Join(", ", new[] { set.ValueFromPipeline ? "ByValue" : null, set.ValueFromPipelineByPropertyName ? "ByPropertyName" : null }.OfType<string>());
            return new XElement(
                Cmd + "parameter",
                new XAttribute("required", set.IsMandatory ? "true" : "false"),
                new XAttribute("variableLength", Metadata.ParameterType.IsArray ? "true" : "false"),
                new XAttribute("globbing", Property.IsDefined(typeof(SupportsWildcardsAttribute)) ? "true" : "false"),
                new XAttribute("pipelineInput", pipeline.Length == 0 ? "False" : $"True ({pipeline})"),
                new XAttribute("position", set.Position < 0 ? "named" : set.Position.ToString(CultureInfo.InvariantCulture)),
                new XAttribute("aliases", Metadata.Aliases.Count == 0 ? "none" : string.Join(", ", Metadata.Aliases)),
                new XElement(Text + "name", Metadata.Name),
                Description(Comments.GetValueOrDefault($"P:{Property.DeclaringType!.FullName}.{Property.Name}", "")),
                Metadata.SwitchParameter ? null : new XElement(Cmd + "parameterValue", new XAttribute("required", "true"), new XAttribute("variableLength", "false"), NameOf(Metadata.ParameterType)));
        }
    }
}
