using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NewsTools.Formats.Yaml;
using NewsTools.Lexicons;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats;

/// <summary>Reads the lexicons of users: YAML files of organizations, people, posts and kinds of events.</summary>
public static class LexiconReader
{
    /// <summary>Where a user's own lexicon is looked for when none is named; the file need not exist.</summary>
    public static string DefaultPath => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "NewsTools", "lexicon.yaml");

    /// <summary>The built-in lexicon with the entries of the given files, or else of the default one where it exists.</summary>
    /// <exception cref="InvalidDataException">A file is no lexicon; the message gives file, line and column.</exception>
    public static Lexicon Load(IReadOnlyCollection<string>? paths)
    {
        if (paths is null or { Count: 0 }) paths = File.Exists(DefaultPath) ? new[] { DefaultPath } : Array.Empty<string>();
        return paths.Count == 0 ? Lexicon.Default : Lexicon.Default.With(paths.SelectMany(Read));
    }

    /// <summary>The entries of a file.</summary>
    /// <exception cref="InvalidDataException">It is no lexicon; the message gives file, line and column.</exception>
    public static IReadOnlyList<LexiconEntry> Read(string path)
    {
        var root = YamlFile.Load(path);
        var entries = new List<LexiconEntry>();
        foreach (var (key, node) in root.Entries)
        {
            entries.AddRange(key switch
            {
                "organizations" => root.Items(key).SelectMany(item => Named(root, item, LexiconCategory.OrganizationName, "kind")),
                "people" => root.Items(key).SelectMany(item => Named(root, item, LexiconCategory.PersonName)),
                "posts" => root.Texts(key).Select(text => new LexiconEntry(LexiconCategory.PostHead, text, "post")),
                "events" => root.Maps(key).Select(Event),
                _ => throw root.Error(node, $"\"{key}\" is none of organizations, people, posts, events"),
            });
        }

        return entries;
    }

    /// <summary>A name alone, or a map with name, aliases and what else the category holds.</summary>
    private static IEnumerable<LexiconEntry> Named(YamlMap root, YamlNode item, LexiconCategory category, params string[] valueKey)
    {
        if (item is YamlScalarNode) return new[] { new LexiconEntry(category, root.ScalarOf(item), null, root.ScalarOf(item)) };
        var map = root.MapOf(item);
        map.Allow(new[] { "name", "aliases" }.Concat(valueKey));
        var name = map.RequiredText("name");
        var value = valueKey.Length > 0 ? map.Text(valueKey[0]) : null;
        return map.Texts("aliases").Prepend(name).Select(text => new LexiconEntry(category, text, value, name));
    }

    private static LexiconEntry Event(YamlMap map)
    {
        map.Allow(new[] { "name", "type" });
        var type = map.RequiredText("type");
        return EventTypes.All.Contains(type)
            ? new LexiconEntry(LexiconCategory.EventKind, map.RequiredText("name"), type)
            : throw map.Error("type", $"\"{type}\" is no event type; there are {EventTypes.All.ToString(", ")}");
    }
}
