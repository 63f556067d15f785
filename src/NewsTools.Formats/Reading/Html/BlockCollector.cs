using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Cuts an element's text into blocks, as a browser would show them.</summary>
internal sealed class BlockCollector
{
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "button", "select", "textarea", "input", "map",
        "datalist", "dialog", "progress", "meter", "rp", "rt",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "rb",
    };

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private TextBlockKind _kind;
    private int _linkLength;
    private int _list;
    private int _lists;
    private bool _space;

    private BlockCollector()
    {
    }

    /// <summary>Whether an element is part of a line of text.</summary>
    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName) || element.LocalName.IndexOf('-') > 0;

    public static IReadOnlyList<TextBlock> Collect(INode root)
    {
        var collector = new BlockCollector();
        collector.Visit(root, link: false, preformatted: false);
        collector.End();
        return collector._blocks;
    }

    private void Visit(INode node, bool link, bool preformatted)
    {
        // By position: stepping from sibling to sibling looks for the place of each anew.
        for (var i = 0; i < node.ChildNodes.Length; i++)
        {
            var child = node.ChildNodes[i];
            if (child is IText text) Append(text.Data, link, preformatted);
            else if (child is IElement element && !Unseen.Contains(element.LocalName)) VisitElement(element, link, preformatted);
        }
    }

    private void VisitElement(IElement element, bool link, bool preformatted)
    {
        switch (element.LocalName)
        {
            case "br":
                Break();
                break;
            case "img" or "hr" or "source" or "track":
                if (element.LocalName == "hr") End();
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                VisitBlock(element, TextBlockKind.Heading, link, preformatted: false);
                break;
            case "li" or "dt" or "dd":
                VisitBlock(element, _list > 0 ? TextBlockKind.ListItem : TextBlockKind.Paragraph, link, preformatted: false);
                break;
            case "ul" or "ol" or "dl":
                VisitList(element, link);
                break;
            case "tr" when IsDataRow(element):
                VisitRow(element, link);
                break;
            case "pre":
                VisitBlock(element, _kind, link, preformatted: true);
                break;
            default:
                if (IsInline(element)) Visit(element, link || element.LocalName == "a", preformatted);
                else VisitBlock(element, _kind, link, preformatted);
                break;
        }
    }

    private void VisitBlock(IElement element, TextBlockKind kind, bool link, bool preformatted)
    {
        End();
        var outer = _kind;
        _kind = kind;
        Visit(element, link, preformatted);
        End();
        _kind = outer;
    }

    private void VisitList(IElement element, bool link)
    {
        var outer = _list;
        _list = ++_lists;
        VisitBlock(element, TextBlockKind.Paragraph, link, preformatted: false);
        _list = outer;
    }

    private void VisitRow(IElement row, bool link)
    {
        End();
        var (outerKind, outerList) = (_kind, _list);
        _kind = TextBlockKind.Row;
        if (_list == 0 || _blocks.Count == 0 || _blocks[_blocks.Count - 1] is not { Kind: TextBlockKind.Row } last || row.ParentElement?.FirstElementChild == row) _list = ++_lists;
        else _list = last.List;
        var first = true;
        foreach (var cell in row.Children)
        {
            if (!first && _text.Length > 0) Append(" | ", link: false, preformatted: false);
            first = false;
            Visit(cell, link, preformatted: false);
        }

        End();
        (_kind, _list) = (outerKind, outerList);
    }

    /// <summary>A row of data has several short cells without blocks in them; other rows only lay out the page.</summary>
    private static bool IsDataRow(IElement row)
    {
        if (row.ChildElementCount < 2) return false;
        foreach (var cell in row.Children)
            if (cell.QuerySelector("p, div, table, ul, ol, h1, h2, h3, h4, form, br") is not null || cell.TextContent.Length > 400) return false;
        return true;
    }

    private void Append(string data, bool link, bool preformatted)
    {
        foreach (var c in data)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF') continue;
            if (preformatted && c == '\n')
            {
                Break();
                continue;
            }

            if (char.IsWhiteSpace(c) || c == '\u00A0')
            {
                _space = true;
                continue;
            }

            var length = _text.Length;
            if (_space && length > 0 && _text[length - 1] != '\n') _text.Append(' ');
            _space = false;
            _text.Append(c);
            if (link) _linkLength += _text.Length - length;
        }
    }

    /// <summary>A line break; a second one ends the block.</summary>
    private void Break()
    {
        if (_text.Length > 0 && _text[_text.Length - 1] == '\n') End();
        else if (_text.Length > 0) _text.Append('\n');
        _space = false;
    }

    private void End()
    {
        var text = _text.ToString().Trim().Trim('|', ' ');
        if (text.Length > 0) _blocks.Add(new TextBlock(text, _kind, _linkLength, _list));
        _text.Clear();
        _linkLength = 0;
        _space = false;
    }
}
