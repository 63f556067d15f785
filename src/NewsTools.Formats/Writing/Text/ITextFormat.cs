using System.Collections.Generic;
using System.IO;

namespace NewsTools.Formats.Writing.Text;

/// <summary>A text made of a head, entries and a tail, where every entry belongs to one article.</summary>
internal interface ITextFormat
{
    string Head { get; }

    /// <summary>What stands between two entries.</summary>
    string Separator { get; }

    string Tail { get; }

    /// <summary>A report's entries.</summary>
    IEnumerable<string> Entries(EventReport report);

    /// <summary>The entries of a text that this format wrote before, each with its article's key.</summary>
    /// <exception cref="InvalidDataException">The text is of another form.</exception>
    IEnumerable<KeyValuePair<string?, string>> Parse(TextReader text);
}
