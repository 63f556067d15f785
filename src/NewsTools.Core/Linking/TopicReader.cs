using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Reads the themes, sections, panels and sessions that the text lists as the event's: quoted behind their noun,
/// as list items below it, or after "on the theme", "topics such as".
/// </summary>
internal sealed class TopicReader
{
    private static readonly WordSet Parts = new("topic topics theme themes subject subjects section sections session sessions panel panels track tracks direction directions agenda stream streams strand strands motto slogan breakouts");
    private const int LongestLabel = 24;
    private static readonly WordSet Numbered = new("panel session track section theme topic stream module");
    private static readonly WordSet Focus = new("focused focuses centered centred");
    private static readonly WordSet Discuss = new("discuss discussed");
    private static readonly WordSet Matters = new("issues questions problems matters items points");
    private static readonly WordSet SubEvents = new("themed panel session discussion course workshop track section topic theme subject motto slogan hearing table roundtable seminar debate");
    private static readonly WordSet Gap = new(", : ; - – — and & or titled entitled called named on is was of the under namely dubbed are were");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly List<Topic> _topics = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _type;

    private TopicReader(Document document, Entities entities, EventInfo info, IReadOnlyList<Presentation> presentations)
    {
        _document = document;
        _entities = entities;
        _type = info.Type;
        if (info.Name is { } name) _known.Add(name);
        foreach (var presentation in presentations) _known.Add(presentation.Title);
    }

    public static IReadOnlyList<Topic> Read(Document document, Entities entities, EventInfo? info, IReadOnlyList<Presentation> presentations)
    {
        if (info is null) return Array.Empty<Topic>();
        var reader = new TopicReader(document, entities, info, presentations);
        foreach (var sentence in document.Sentences) reader.Read(sentence);
        return reader._topics.OrderBy(t => t.Evidence[0].Start).ToList();
    }

    private void Read(Sentence sentence)
    {
        var block = _document.Blocks[sentence.Block];
        if (block.Kind is BlockKind.Title or BlockKind.DateLine) return;
        if (Label(block) is { IsEmpty: false } labelled)
        {
            Item(labelled);
            return;
        }

        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (_document.QuoteAt(i) is not null) continue;
            if (Focus.Has(_document, i) && _document.Is(i + 1, "on") && _document.IsAny(i - 1, "discussion", "discussions", "debate", "debates")) Items(i + 2, sentence, ',');
            else if (Focus.Has(_document, i) && _document.Is(i + 1, "on") && IsAbout(sentence)) Purpose(i + 2, sentence);
            else if (Discuss.Has(_document, i) && _document.Is(i, "discuss") && _document.Is(i - 1, "to") && IsAbout(sentence) && _type is not ("meeting" or "visit")) Purpose(i + 1, sentence);
            else if (Discuss.Has(_document, i) && _document.IsAny(i + 1, "was", "were") && (Matters.Has(_document, i - 1) || _document.IsAny(i - 1, "issue", "question", "topic", "topics", "themes"))) Items(i + 2, sentence, _document.IsAny(i - 1, "topics", "themes") ? ',' : ';');
            if (_document.Is(i, "areas") && _document.IsAny(i - 1, "thematic", "focus", "priority", "subject", "topic")) Unquoted(i, sentence);
            if (!(Parts.Has(_document, i) || SubEvents.Has(_document, i))) continue;
            if (Quoted(i, sentence)) continue;
            if (Parts.Has(_document, i)) Unquoted(i, sentence);
        }

        if (_document.Mark(sentence.Tokens.End - 1) == ':' && LeadsList(sentence)) Below(block);
    }

    /// <summary>What a line "Panel 1: Dams and people", "Track A – Young engineers" names.</summary>
    private TokenRange Label(Block block)
    {
        var (start, end) = (block.Content.Start, block.Content.End);
        if (end - start is < 4 or > LongestLabel || !Numbered.Has(_document, start) || _document[start + 1].Length > 3 || _document.Mark(start + 2) is not (':' or '-' or '\u2013' or '\u2014' or '.')) return default;
        return NamesSomebody(block.Content) || _document.QuoteAt(end - 1) is not null || Clauses.IsClause(_document, new TokenRange(start + 3, end)) ? default : new TokenRange(start + 3, end);
    }

    /// <summary>Whether the sentence names the event or one of its sessions.</summary>
    private bool IsAbout(Sentence sentence)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            if (_document.Is(i, "sessions") || (_document.MatchAt(i, LexiconCategory.EventKind) is { } kind && (kind.Value == _type || kind.Value == Mentions.EventMention.AnyKind))) return true;
        return false;
    }

    /// <summary>"focused on A as well as B", "to discuss A".</summary>
    private void Purpose(int start, Sentence sentence)
    {
        var first = start;
        for (var i = start; i <= sentence.Tokens.End; i++)
        {
            var cut = i == sentence.Tokens.End || _document.Mark(i) is ';' || _document.IsAny(i, "as") && _document.Is(i + 1, "well");
            if (!cut && (_document.QuoteAt(i) is not null || _entities.PersonAt(i) is not null || Matters.Has(_document, i))) return;
            if (!cut) continue;
            if (i - first >= 2) Item(new TokenRange(first, i));
            i += 2;
            first = i + 1;
        }
    }

    /// <summary>panel "A"; sections: "A"; "B"; sessions, “A”, led by X, and “B”.</summary>
    private bool Quoted(int noun, Sentence sentence)
    {
        var plural = _document.Folded(noun).EndsWith("s");
        if (!plural && !SubEvents.Has(_document, noun)) return false;
        if (_document.MatchAt(noun, LexiconCategory.EventKind)?.Value == _type && !plural && !Parts.Has(_document, noun)) return false;
        var found = false;
        var gap = noun + 1;
        for (var i = noun + 1; i < sentence.Tokens.End; i++)
        {
            if (_document.QuoteAt(i) is { } quote && quote.Outer.Start == i)
            {
                if (quote.Kind is QuoteKind.Speech && !quote.Inner.IsEmpty && !found || (found && !plural)) return found;
                if (quote.Kind is not QuoteKind.Speech) Add(quote.Inner, "topic.quoted");
                found = true;
                i = quote.Outer.End - 1;
                gap = i + 1;
            }
            else if (!found && !Gap.Has(_document, i) && !Introduces(noun, i, sentence)) return false;
            else if (found && (TopicItems.Talks.Has(_document, i) || _document.Mark(i) == '.' || i > gap + 24 || !(plural || _document.IsAny(i, "and", ",")))) return true;
        }

        return found;
    }

    /// <summary>Whether the token stands between a noun in the plural and the colon that opens its list.</summary>
    private bool Introduces(int noun, int token, Sentence sentence)
    {
        if (!_document.Folded(noun).EndsWith("s") || TopicItems.Talks.Has(_document, token)) return false;
        for (var i = token; i < sentence.Tokens.End && i < noun + 20; i++)
        {
            if (_document.QuoteAt(i) is not null || _document.Mark(i) is '.' or ';') return false;
            if (_document.Mark(i) == ':') return true;
        }

        return false;
    }

    /// <summary>"topics such as A, B and C", "sessions, namely A; B; and C", "the theme was A", "the agenda: 1) A, 2) B", "a panel on A".</summary>
    private void Unquoted(int noun, Sentence sentence)
    {
        var at = noun + 1;
        if (_document.Is(at, "of") && _document.IsAny(noun, "topics", "themes", "subjects") && _document.IsAny(noun - 1, "the", "on") && !_document.IsAny(at + 1, "the", "this"))
        {
            Items(at + 1, sentence, ',');
            return;
        }

        if (_document.Is(at, "of") && _document.IsAny(at + 1, "the", "this")) at += 3;
        if (_document.Mark(at) == ',' && _document.Is(at + 1, "namely")) Items(at + 2, sentence, ',');
        else if (_document.IsAny(noun, "topics", "themes") && _document.IsAny(at, "were", "are") && _document.Is(noun - 2, "among")) Items(at + 1, sentence, ',');
        else if (_document.IsAny(at, "including", "included", "include", "includes", "like")) Items(at + 1, sentence, ',');
        else if (_document.Is(at, "such") && _document.Is(at + 1, "as")) Items(at + 2, sentence, ',');
        else if (_document.Mark(at) == ':' && at + 1 < sentence.Tokens.End) Items(at + 1, sentence, ',');
        else if (_document.IsAny(at, "was", "is", "were", "are") && _document.IsAny(noun, "theme", "topic", "subject", "motto") && _document.QuoteAt(at + 1) is null && !_document.Folded(at + 1).EndsWith("ed") && !_document.Is(at + 1, "held")) Items(at + 1, sentence, ';');
        else if (_document.IsAny(noun, "theme", "topic") && _document.IsAny(noun - 1, "the", "a") && _document.IsAny(noun - 2, "was", "is") && noun - 2 > sentence.Tokens.Start && noun - sentence.Tokens.Start < 12) Item(new TokenRange(sentence.Tokens.Start, noun - 2));
        else if (_document.IsAny(noun, "panels") && _document.IsAny(at, "were", "are") && _document.Is(at + 1, "on")) Items(at + 2, sentence, ',');
        else if (_document.IsAny(noun, "panel", "session") && _document.Is(at, "on") && _document.IsAny(noun - 1, "a", "the")) Items(at + 1, sentence, ';');
    }

    /// <summary>The items between the token and the end of the sentence, cut at semicolons, or else at the other mark.</summary>
    private void Items(int start, Sentence sentence, char weak)
    {
        foreach (var item in TopicItems.Cut(_document, _entities, start, sentence, weak)) Item(item);
    }

    private void Item(TokenRange item)
    {
        if (TopicItems.Trim(_document, item) is { IsEmpty: false } topic) Add(topic, "topic.listed");
    }

    /// <summary>Whether a sentence that ends with a colon opens a list of topics.</summary>
    private bool LeadsList(Sentence sentence)
    {
        var part = false;
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (TopicItems.Talks.Has(_document, i)) return false;
            part |= (Matters.Has(_document, i) && _type is not ("visit" or "meeting") && _document.Is(i - 1, "following")) || Parts.Has(_document, i) && !(_document.Is(i, "session") && !_document.Is(i - 1, "of"));
        }

        return part;
    }

    /// <summary>The items of the list below a block.</summary>
    private void Below(Block lead)
    {
        var (items, people) = (0, 0);
        for (var b = lead.Index + 1; b < _document.Blocks.Count && _document.Blocks[b].Kind == BlockKind.ListItem; b++)
        {
            items++;
            if (NamesSomebody(_document.Blocks[b].Content) && _document.QuoteAt(_document.Blocks[b].Content.Start) is null) people++;
        }

        if (2 * people > items) return;
        for (var b = lead.Index + 1; b < _document.Blocks.Count; b++)
        {
            var block = _document.Blocks[b];
            var content = block.Content;
            var quote = _document.QuoteAt(content.Start);
            if (block.Kind != BlockKind.ListItem && quote is null) return;
            if (quote is { } title && title.Outer.Start == content.Start)
            {
                if (title.Kind == QuoteKind.Speech && block.Kind != BlockKind.ListItem) return;
                Add(title.Inner, "topic.item");
            }
            else if (content.Count <= 24)
            {
                Item(content);
            }
        }
    }

    private bool NamesSomebody(TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++) if (_entities.PersonAt(i) is not null) return true;
        return false;
    }

    private void Add(TokenRange tokens, string rule)
    {
        while (tokens.Count > 1 && _document.Mark(tokens.End - 1) is ',' or '.') tokens = new TokenRange(tokens.Start, tokens.End - 1);
        var title = _document.TextOf(tokens);
        if (_known.Add(title)) _topics.Add(new Topic(title) { Evidence = ValueList.Of(_document.EvidenceOf(tokens, rule)) });
    }
}
