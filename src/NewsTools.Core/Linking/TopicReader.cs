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
    /// <summary>Parts of an event that have a title, and words for what it is about.</summary>
    public static readonly WordSet Parts = new("sub-theme sub-themes subtheme subthemes sub-topic sub-topics topic topics theme themes subject subjects section sections session sessions panel panels track tracks direction directions agenda stream streams strand strands motto slogan breakouts");
    private const int LongestLabel = 24;
    private const int ColonReach = 10;
    private static readonly WordSet Debates = new("debate debated discussion discussed agenda deliberation deliberated considered consideration table");
    private static readonly WordSet Numbered = new("panel session track section theme topic stream module");
    private static readonly WordSet Focus = new("focused focuses centered centred");
    private static readonly WordSet Discuss = new("discuss discussed");
    /// <summary>What is discussed.</summary>
    public static readonly WordSet Matters = new("issues questions problems matters items points");
    private readonly Document _document;
    private readonly Entities _entities;
    private readonly List<Topic> _topics = new();
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _type;
    private readonly QuotedTopics _quoted;
    private readonly TopicPhrases _phrases;
    private readonly TopicLists _lists;

    private TopicReader(Document document, Entities entities, EventInfo info, IReadOnlyList<Presentation> presentations)
    {
        _document = document;
        _entities = entities;
        _type = info.Type;
        _quoted = new QuotedTopics(document, _type, title => Add(title, "topic.quoted"));
        _phrases = new TopicPhrases(document, Items, Item);
        _lists = new TopicLists(document, entities, _type, title => Add(title, "topic.item"), Item);
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
            if (_document.Is(i, "areas") && _document.IsAny(i - 1, "thematic", "focus", "priority", "subject", "topic")) _phrases.Read(i, sentence);
            if (Matters.Has(_document, i) && Colon(i, sentence) is var colon and > 0) Items(colon + 1, sentence, ',');
            if (!(Parts.Has(_document, i) || _quoted.IsNoun(i)) || _quoted.Read(i, sentence)) continue;
            if (Parts.Has(_document, i)) _phrases.Read(i, sentence);
        }

        _lists.Read(sentence, block);
    }

    /// <summary>The colon in "three matters were down for debate: a, b and c"; -1 where none opens such a list.</summary>
    private int Colon(int noun, Sentence sentence)
    {
        if (_type is "visit" or "meeting") return -1;
        var debated = false;
        for (var i = noun + 1; i < sentence.Tokens.End && i < noun + ColonReach; i++)
        {
            if (_document.Mark(i) == ':') return debated ? i : -1;
            if (_document.Mark(i) is ',' or ';' or '.' || _document.QuoteAt(i) is not null) return -1;
            debated |= Debates.Has(_document, i);
        }

        return -1;
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

    /// <summary>The items between the token and the end of the sentence, cut at semicolons, or else at the other mark.</summary>
    private void Items(int start, Sentence sentence, char weak)
    {
        foreach (var item in TopicItems.Cut(_document, _entities, start, sentence, weak)) Item(item);
    }

    private void Item(TokenRange item)
    {
        if (TopicItems.Trim(_document, item) is { IsEmpty: false } topic) Add(topic, "topic.listed");
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
