using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which sentences tell of the event, and what in them speaks for where and when it was held.</summary>
internal sealed class EventSentences
{
    private static readonly WordSet Held = new(
        "held hosted hosts host took takes place organized organised convened convenes gathered opened opens ended concluded paid launched brought conducted celebrated co-hosted present houses attended visited visits met",
        "unveiled lights inaugurated signed collected");

    private const int LongestByline = 20;

    private readonly Document _document;
    private readonly ILookup<int, EventMention> _mentions;
    private readonly HashSet<int> _told = new();
    private readonly HashSet<int> _ends = new();

    public EventSentences(Document document, MainEvent main)
    {
        _document = document;
        _mentions = main.Mentions.ToLookup(m => document.SentenceAt(m.Head.Start).Index);
        foreach (var mention in main.Mentions)
        {
            if (mention.Time != EventTime.Told && main.Mentions[0].Time == EventTime.Told) continue;
            _told.Add(document.SentenceAt(mention.Head.Start).Index);
            _ends.Add(mention.Head.End);
            if (mention.Name is { } name) _ends.Add(name.Tokens.End);
        }

        Lead = LeadOf(document);
        if (Lead is not null) _told.Add(Lead.Index);
    }

    /// <summary>The first sentence of the body, which tells what happened; null when the text has no paragraph.</summary>
    public Sentence? Lead { get; }

    /// <summary>The first sentence of the body; null when the text has no paragraph.</summary>
    public static Sentence? LeadOf(Document document)
    {
        var dateline = Dateline.Find(document).End;
        Sentence? first = null;
        foreach (var sentence in document.Sentences)
        {
            var block = document.Blocks[sentence.Block];
            if (block.Kind != BlockKind.Paragraph || sentence.Tokens.End <= dateline) continue;
            if (IsClosed(document, block)) return sentence;
            first ??= sentence;
        }

        return first;
    }

    /// <summary>Whether the paragraph ends as sentences do; the lines of an author, a paper or a place do not.</summary>
    private static bool IsClosed(Document document, Block block) =>
        document.Mark(block.Tokens.End - 1) is '.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or '\u00BB' or ')' or '\u2026' || block.Tokens.Count > LongestByline;

    /// <summary>The mentions of the event in the sentence.</summary>
    public IEnumerable<EventMention> MentionsIn(Sentence sentence) => _mentions[sentence.Index];

    /// <summary>The first mention in the sentence of the event as one that was held.</summary>
    public EventMention? ToldIn(Sentence sentence) => MentionsIn(sentence).FirstOrDefault(m => m.Time == EventTime.Told);

    /// <summary>Whether a mention of the event, or its name, ends right before the token.</summary>
    public bool EndsAt(int token) => _ends.Contains(token);

    /// <summary>Whether the token's sentence tells of the event.</summary>
    public bool Has(int token) => _told.Contains(_document.SentenceAt(token).Index);

    /// <summary>Whether a verb of holding stands in the sentence within so many tokens before the token.</summary>
    public bool HeldBefore(int token, int reach)
    {
        var start = _document.SentenceAt(token).Tokens.Start;
        for (var i = token - 1; i >= start && i >= token - reach; i--) if (Held.Has(_document, i)) return true;
        return false;
    }

    /// <summary>Whether a verb of holding stands in the sentence within so many tokens behind the token.</summary>
    public bool HeldAfter(int token, int reach)
    {
        if (token >= _document.Count) return false;
        var end = _document.SentenceAt(token).Tokens.End;
        for (var i = token; i < end && i < token + reach; i++) if (Held.Has(_document, i)) return true;
        return false;
    }

    /// <summary>How early the token's paragraph is: 2 for the first, falling to 0.</summary>
    public double Earliness(int token) => Math.Max(0, 2.5 - (0.5 * _document.BlockAt(token).Index));
}
