using System;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads the topics that follow a noun of theirs without quotation marks: "topics such as", "the theme was", "sessions covered".</summary>
/// <param name="document">The document.</param>
/// <param name="items">Takes the list that starts at a token, with the mark that cuts it where no semicolon does.</param>
/// <param name="item">Takes a single topic.</param>
internal sealed class TopicPhrases(Document document, Action<int, Sentence, char> items, Action<TokenRange> item)
{
    /// <summary>"topics such as A, B and C", "sessions, namely A; B; and C", "the theme was A", "the agenda: 1) A, 2) B", "a panel on A".</summary>
    public void Read(int noun, Sentence sentence)
    {
        var at = noun + 1;
        if (document.Is(at, "of") && document.IsAny(noun, "topics", "themes", "subjects") && document.IsAny(noun - 1, "the", "on") && !document.IsAny(at + 1, "the", "this"))
        {
            items(at + 1, sentence, ',');
            return;
        }

        if (document.Is(at, "of") && document.IsAny(at + 1, "the", "this")) at += 3;
        if (document.Mark(at) == ',' && document.Is(at + 1, "namely")) items(at + 2, sentence, ',');
        else if (document.IsAny(noun, "topics", "themes") && document.IsAny(at, "were", "are") && document.Is(noun - 2, "among")) items(at + 1, sentence, ',');
        else if (document.IsAny(noun, "sessions", "topics", "themes", "tracks", "panels") && document.IsAny(at, "covered", "covering", "addressed", "explored")) items(at + 1, sentence, ',');
        else if (document.IsAny(at, "including", "included", "include", "includes", "like")) items(at + 1, sentence, ',');
        else if (document.Is(at, "such") && document.Is(at + 1, "as")) items(at + 2, sentence, ',');
        else if (document.Mark(at) == ':' && at + 1 < sentence.Tokens.End) items(at + 1, sentence, ',');
        else if (document.IsAny(at, "was", "is", "were", "are") && document.IsAny(noun, "theme", "topic", "subject", "motto") && document.QuoteAt(at + 1) is null && !document.Folded(at + 1).EndsWith("ed") && !document.Is(at + 1, "held")) items(at + 1, sentence, ';');
        else if (document.IsAny(noun, "theme", "topic") && document.IsAny(noun - 1, "the", "a") && document.IsAny(noun - 2, "was", "is") && noun - 2 > sentence.Tokens.Start && noun - sentence.Tokens.Start < 12) item(new TokenRange(sentence.Tokens.Start, noun - 2));
        else if (document.IsAny(noun, "panels") && document.IsAny(at, "were", "are") && document.Is(at + 1, "on")) items(at + 2, sentence, ',');
        else if (document.IsAny(noun, "panel", "session") && document.Is(at, "on") && document.IsAny(noun - 1, "a", "the")) items(at + 1, sentence, ';');
    }
}
