using System.Collections.Generic;

namespace NewsTools.Text;

/// <summary>Which block introduces the list that a block belongs to: "The following reports were heard:".</summary>
internal sealed class ListIntroduction
{
    private const int LineTokens = 60;

    private readonly Document _document;
    private readonly int[] _introductions;

    public ListIntroduction(Document document)
    {
        _document = document;
        _introductions = new int[document.Blocks.Count];
        for (var i = 0; i < _introductions.Length; i++) _introductions[i] = Find(i);
    }

    /// <summary>The block that introduces the list of which the block is an item or a line; null outside lists.</summary>
    public Block? Of(Block block) => _introductions[block.Index] is var index and >= 0 ? _document.Blocks[index] : null;

    private int Find(int index)
    {
        var block = _document.Blocks[index];
        if (index == 0) return -1;
        var before = _document.Blocks[index - 1];
        var item = block.Kind == BlockKind.ListItem;
        if (item && before.Kind == BlockKind.ListItem && before.List == block.List) return _introductions[index - 1];
        if (!item && block.Content.Count > LineTokens) return -1;
        if (EndsWithColon(before) && before.Kind is not BlockKind.Title) return index - 1;
        if (item) return before.Kind is BlockKind.Title or BlockKind.DateLine ? -1 : index - 1;
        return before.Kind != BlockKind.ListItem && _introductions[index - 1] >= 0 && !IsApart(block) ? _introductions[index - 1] : -1;
    }

    private bool EndsWithColon(Block block) => _document.Mark(block.Tokens.End - 1) == ':';

    /// <summary>Whether an empty line stands before the block.</summary>
    private bool IsApart(Block block)
    {
        var at = _document[block.Tokens.Start].Start - 1;
        var breaks = 0;
        for (; at >= 0 && char.IsWhiteSpace(_document.Text[at]); at--) if (_document.Text[at] == '\n') breaks++;
        return breaks > 1;
    }
}
