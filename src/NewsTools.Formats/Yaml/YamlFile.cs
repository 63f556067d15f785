using System.IO;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsTools.Formats.Yaml;

/// <summary>Loads YAML files; what is wrong is said with file, line and column.</summary>
internal static class YamlFile
{
    /// <exception cref="InvalidDataException">The file is no YAML, or does not hold one map.</exception>
    public static YamlMap Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return new YamlMap(path, yaml.Documents.Count == 0 ? new YamlMappingNode() : yaml.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            throw new InvalidDataException(At(path, e.Start, e.Message), e);
        }
    }

    public static InvalidDataException Error(string path, YamlNode node, string message) => new(At(path, node.Start, message));

    private static string At(string path, Mark mark, string message) => $"{path}({mark.Line},{mark.Column}): {message}";
}
