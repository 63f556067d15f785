using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using YamlDotNet.Core;
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

    public YamlMap MapOf(YamlNode node) => new(_path, node);

    /// <summary>The items of a list; none when the key is absent.</summary>
    public IEnumerable<YamlNode> Items(string key) => Find(key) switch
    {
        null => Array.Empty<YamlNode>(),
        YamlSequenceNode list => list.Children,
        { } node => throw Error(node, "a list is expected here"),
    };

    public IEnumerable<YamlMap> Maps(string key) => Items(key).Select(MapOf);

    public ValueList<string> Texts(string key) => Items(key).Select(ScalarOf).ToValueList();

    /// <summary>The text of a key; null when it is absent or empty.</summary>
    public string? Text(string key) => Find(key) is { } node ? ScalarOf(node) : null;

    public string RequiredText(string key) => Text(key) ?? throw Error(_node, $"\"{key}\" is missing here");

    public PartialDate? Date(string key) => Text(key) is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw Error(Find(key)!, $"\"{text}\" is no date (2023, 2023-10 or 2023-10-25)");

    public int Number(string key) => int.TryParse(RequiredText(key), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Error(Find(key)!, $"\"{Text(key)}\" is no whole number");

    public string ScalarOf(YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Error(node, "a text is expected here");

    /// <exception cref="InvalidDataException">The map has another key.</exception>
    public void Allow(IEnumerable<string> keys)
    {
        var known = keys.ToList();
        foreach (var key in _node.Children.Keys)
            if (!known.Contains(ScalarOf(key))) throw Error(key, $"\"{ScalarOf(key)}\" is none of {string.Join(", ", known)}");
    }

    public InvalidDataException Error(string key, string message) => Error(Find(key) ?? _node, message);

    public InvalidDataException Error(YamlNode node, string message) => YamlFile.Error(_path, node, message);

    /// <summary>The node of a key; null when it is absent or says nothing.</summary>
    private YamlNode? Find(string key) =>
        _node.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is not YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain } ? node : null;
}
