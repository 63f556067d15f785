using System;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the topics that stand as items below a sentence that opens their list.</summary>
/// <param name="document">The document.</param>
/// <param name="entities">Who and what it names.</param>
/// <param name="type">The event's type.</param>
/// <param name="add">Takes a title in quotation marks.</param>
/// <param name="item">Takes an item.</param>
internal sealed class TopicLists(Document document, Entities entities, string type, Action<TokenRange> add, Action<TokenRange> item)
{
    private const int LongestItem = 24;

    /// <summary>Reads the list that the sentence opens, where it opens one.</summary>
    public void Read(Sentence sentence, Block block)
    {
        if (document.Mark(sentence.Tokens.End - 1) == ':' && Leads(sentence)) Below(block);
    }

    /// <summary>Whether a sentence that ends with a colon opens a list of topics.</summary>
    private bool Leads(Sentence sentence)
    {
        if (document.IsAny(sentence.Tokens.End - 2, "titles", "headings", "topics", "themes", "sections") && document.IsAny(sentence.Tokens.End - 3, "following", "these")) return true;
        var part = false;
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (TopicItems.Talks.Has(document, i)) return false;
            part |= (TopicReader.Matters.Has(document, i) && type is not ("visit" or "meeting") && document.Is(i - 1, "following")) || TopicReader.Parts.Has(document, i) && !(document.Is(i, "session") && !document.Is(i - 1, "of"));
        }

        return part;
    }

    /// <summary>The items of the list below a block.</summary>
    private void Below(Block lead)
    {
        var (items, people) = (0, 0);
        for (var b = lead.Index + 1; b < document.Blocks.Count && document.Blocks[b].Kind == BlockKind.ListItem; b++)
        {
            items++;
            if (NamesSomebody(document.Blocks[b].Content) && document.QuoteAt(document.Blocks[b].Content.Start) is null) people++;
        }

        if (2 * people > items) return;
        for (var b = lead.Index + 1; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            var content = block.Content;
            var quote = document.QuoteAt(content.Start);
            if (block.Kind != BlockKind.ListItem && quote is null) return;
            if (quote is { } title && title.Outer.Start == content.Start)
            {
                if (title.Kind == QuoteKind.Speech && block.Kind != BlockKind.ListItem) return;
                add(title.Inner);
            }
            else if (content.Count <= LongestItem)
            {
                item(content);
            }
        }
    }

    private bool NamesSomebody(TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++) if (entities.PersonAt(i) is not null) return true;
        return false;
    }
}
