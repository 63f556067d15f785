using System;
using System.Globalization;
using System.Text;

namespace NewsTools.Formats;

/// <summary>The encodings by the names that PowerShell has for them, by their registered names, and by code page.</summary>
public static class EncodingNames
{
    static EncodingNames() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Names worth offering.</summary>
    public static ValueList<string> Common { get; } = ValueList.Of(
        "utf8", "utf8BOM", "unicode", "bigendianunicode", "utf32", "ascii",
        "windows-1250", "windows-1251", "windows-1252", "koi8-r", "iso-8859-1", "shift_jis", "gb18030", "big5", "euc-kr");

    /// <summary>The encoding of that name or code page; null when there is none.</summary>
    public static Encoding? Find(string name)
    {
        switch (name.ToUpperInvariant())
        {
            case "UTF8" or "UTF8NOBOM" or "UTF-8":
                return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            case "UTF8BOM":
                return new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
            case "UNICODE" or "UTF16":
                return Encoding.Unicode;
            case "BIGENDIANUNICODE":
                return Encoding.BigEndianUnicode;
            case "UTF32":
                return Encoding.UTF32;
        }

        try
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Encoding.GetEncoding(page) : Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
