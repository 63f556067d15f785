using System.IO;
using System.Xml;
using System.Xml.Linq;

namespace NewsTools.Formats.Reading;

/// <summary>XML read without trust: no entities of its own, nothing loaded from elsewhere.</summary>
internal static class XmlText
{
    private const int MaximumDepth = 200;

    /// <exception cref="ArticleException">It is broken, or deeper than any feed.</exception>
    public static XDocument Load(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, IgnoreComments = true };
        try
        {
            CheckDepth(text, settings);
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
            return XDocument.Load(reader);
        }
        catch (XmlException e)
        {
            throw new ArticleException(ArticleProblemKind.InvalidFormat, System.FormattableString.Invariant($"its XML is broken (line {e.LineNumber}, column {e.LinePosition})"), e);
        }
    }

    private static void CheckDepth(string text, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
        while (reader.Read())
            if (reader.Depth > MaximumDepth) throw new ArticleException(ArticleProblemKind.InvalidFormat, "its XML is nested too deeply");
    }
}
