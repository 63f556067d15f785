using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Which sentences and words speak of the event: its noun, "the event", "it".</summary>
internal sealed class AboutEvent
{
    private readonly Document _document;
    private readonly string _type;
    private readonly HashSet<ulong> _nouns = new();

    public AboutEvent(Document document, EventInfo info)
    {
        _document = document;
        _type = info.Type;
        for (var i = 0; i < document.Count; i++)
            if (document.MatchAt(i, LexiconCategory.EventKind) is { Tokens.Count: > 1 } kind && kind.Value == info.Type) _nouns.Add(document[kind.Tokens.End - 1].Hash);
    }

    /// <summary>Whether the sentence speaks of the event.</summary>
    public bool Has(Sentence sentence)
    {
        for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++) if (Names(i)) return true;
        return _document.IsAny(sentence.Tokens.Start, "it", "this") || GoesBack(sentence.Tokens.Start);
    }

    /// <summary>"The one-day workshop …": another noun for the event opens the sentence.</summary>
    private bool GoesBack(int start)
    {
        for (var i = start + 1; _document.Is(start, "the") && i < start + 4; i++) if (_document.Has(i, LexiconCategory.EventKind)) return true;
        return false;
    }

    /// <summary>Whether the token is a noun of the event.</summary>
    public bool Names(int token) => _nouns.Contains(_document[token].Hash) || _document.MatchAt(token, LexiconCategory.EventKind) is { } kind && (kind.Value == _type || kind.Value == Mentions.EventMention.AnyKind);
}
