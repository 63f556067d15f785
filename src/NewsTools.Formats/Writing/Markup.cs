using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsTools.Formats.Writing;

/// <summary>
/// HTML or XML, written as an interpolated string: its literal parts are markup, and whatever fills its holes is encoded,
/// unless it is markup itself. So no value can be forgotten.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct Markup
{
    private readonly StringBuilder _markup;

    public Markup(int literalLength, int formattedCount) => _markup = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>No markup.</summary>
    public static Markup Empty => default;

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text)
    {
        foreach (var c in text ?? "")
        {
            _ = c switch
            {
                '&' => _markup.Append("&amp;"),
                '<' => _markup.Append("&lt;"),
                '>' => _markup.Append("&gt;"),
                '"' => _markup.Append("&quot;"),
                '\'' => _markup.Append("&#39;"),
                '\uFFFE' or '\uFFFF' or < ' ' and not ('\t' or '\n' or '\r') => _markup.Append('\uFFFD'),
                _ => _markup.Append(c),
            };
        }
    }

    public void AppendFormatted(int number) => _markup.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double number) => _markup.Append(Math.Round(number, 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>A number in full, for machines.</summary>
    public void AppendFormatted(double number, string format) => _markup.Append(number.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(PartialDate date) => _markup.Append(date.ToString());

    public void AppendFormatted(Markup html) => html.AppendTo(_markup);

    public void AppendFormatted(IEnumerable<Markup> items)
    {
        foreach (var item in items) item.AppendTo(_markup);
    }

    /// <summary>The markup between two others.</summary>
    public static IEnumerable<Markup> Join(Markup separator, IEnumerable<Markup> items)
    {
        var first = true;
        foreach (var item in items)
        {
            if (!first) yield return separator;
            first = false;
            yield return item;
        }
    }

    /// <summary>Text of this project's own (style, script), taken as it is.</summary>
    public static Markup Raw(string markup)
    {
        var html = new Markup(markup.Length, 0);
        html.AppendLiteral(markup);
        return html;
    }

    /// <inheritdoc/>
    public override string ToString() => _markup?.ToString() ?? "";

    private void AppendTo(StringBuilder target)
    {
        if (_markup is not null) target.Append(_markup);
    }
}
