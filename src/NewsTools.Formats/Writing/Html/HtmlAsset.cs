using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace NewsTools.Formats.Writing.Html;

/// <summary>A style sheet or script that stands inside the page, allowed there by its hash alone.</summary>
internal sealed class HtmlAsset
{
    public static readonly HtmlAsset Style = new("report.css");
    public static readonly HtmlAsset Script = new("report.js");

    private HtmlAsset(string name)
    {
        using var reader = new StreamReader(typeof(HtmlAsset).Assembly.GetManifestResourceStream("NewsTools.Formats.Html." + name)!);
        var text = "\n" + reader.ReadToEnd().Replace("\r\n", "\n");
        using var sha = SHA256.Create();
        Hash = "'sha256-" + Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(text))) + "'";
        Text = Markup.Raw(text);
    }

    /// <summary>Its text, to stand in the page as it is.</summary>
    public Markup Text { get; }

    /// <summary>Its source expression for a Content-Security-Policy.</summary>
    public string Hash { get; }
}
