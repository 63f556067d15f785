using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NewsTools.Lexicons;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

// usage: LexiconCompiler FOLDER OUTPUT
// Reads every *.yaml of FOLDER. A file maps a category (kebab case) either to a list of entries or to a map from a
// value to a list of entries. Writes the index that NewsTools.Lexicons.Lexicon loads; the code that makes it is the engine's own.
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: LexiconCompiler FOLDER OUTPUT");
    return 2;
}

var groups = new SortedDictionary<(LexiconCategory Category, string Value), SortedSet<string>>();
var failed = false;
foreach (var path in Directory.GetFiles(args[0], "*.yaml").Order(StringComparer.Ordinal))
{
    try
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var yaml = new YamlStream();
        yaml.Load(reader);
        if (yaml.Documents.Count == 0) continue;
        foreach (var (key, value) in Map(yaml.Documents[0].RootNode))
        {
            if (value is YamlSequenceNode list) Add(key, "", list);
            else foreach (var (inner, entries) in Map(value)) Add(key, inner, entries);
        }
    }
    catch (YamlException e)
    {
        Console.Error.WriteLine($"{path}({e.Start.Line},{e.Start.Column}): error LEX001: {e.Message}");
        failed = true;
    }
}

if (failed) return 1;
Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
using var output = new BinaryWriter(File.Create(args[1]));
var index = new LexiconIndex();
index.AddRange(groups.SelectMany(g => g.Value.Select(text => new LexiconEntry(g.Key.Category, text, g.Key.Value.Length == 0 ? null : g.Key.Value))));
index.Write(output);
return 0;

static IEnumerable<(string Key, YamlNode Value)> Map(YamlNode node) => node is YamlMappingNode map
    ? map.Children.Select(c => (((YamlScalarNode)c.Key).Value!, c.Value))
    : throw new YamlException(node.Start, node.End, "a map is expected here");

void Add(string category, string value, YamlNode entries)
{
    if (entries is not YamlSequenceNode list) throw new YamlException(entries.Start, entries.End, "a list is expected here");
    if (!Enum.TryParse(category.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out LexiconCategory name)) throw new YamlException(entries.Start, entries.End, $"'{category}' is no category");
    if (!groups.TryGetValue((name, value), out var set)) groups[(name, value)] = set = new SortedSet<string>(StringComparer.Ordinal);
    foreach (var entry in list)
    {
        if (entry is not YamlScalarNode { Value: { Length: > 0 } text }) throw new YamlException(entry.Start, entry.End, "a word or phrase is expected here");
        set.Add(text);
    }
}
