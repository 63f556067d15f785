using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats.Yaml;

/// <summary>A map of a YAML file, read with errors that say where.</summary>
internal sealed class YamlMap
{
    private readonly string _path;
    private readonly YamlMappingNode _node;

    public YamlMap(string path, YamlNode node)
    {
        _path = path;
        _node = node as YamlMappingNode ?? throw YamlFile.Error(path, node, "a map is expected here");
    }

    /// <summary>The keys with their nodes, in the file's order.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Entries => _node.Children.Select(c => (ScalarOf(c.Key), c.Value));

    public YamlMap? Map(string key) => Find(key) is { } node ? new YamlMap(_path, node) : null;

    public IEnumerable<YamlMap> Maps(string key) => List(key).Select(node => new YamlMap(_path, node));

    public ValueList<string> Texts(string key) => List(key).Select(ScalarOf).ToValueList();

    /// <summary>The text of a key; null when it is absent or empty.</summary>
    public string? Text(string key) => Find(key) is { } node && ScalarOf(node) is { Length: > 0 } text ? text : null;

    public string RequiredText(string key) => Text(key) ?? throw Error(_node, $"\"{key}\" is missing here");

    public PartialDate? Date(string key) => Text(key) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw Error(Find(key)!, $"\"{text}\" is no date (2023, 2023-10 or 2023-10-25)");

    public int Number(string key) => int.TryParse(RequiredText(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Error(Find(key)!, $"\"{Text(key)}\" is no whole number");

    public string ScalarOf(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : throw Error(node, "a text is expected here");

    public InvalidDataException Error(YamlNode node, string message) => YamlFile.Error(_path, node, message);

    private IEnumerable<YamlNode> List(string key) => Find(key) switch
    {
        null => Array.Empty<YamlNode>(),
        YamlSequenceNode list => list.Children,
        { } node => throw Error(node, "a list is expected here"),
    };

    /// <summary>The node of a key; null when it is absent or says nothing.</summary>
    private YamlNode? Find(string key) =>
        _node.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Value: null or "" or "null" or "~", Style: YamlDotNet.Core.ScalarStyle.Plain } ? node : null;
}
