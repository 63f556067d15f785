using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace NewsTools.Formats.Reading.Html;

/// <summary>Takes from the blocks of a story what is no part of it: headline and byline above it, hints and links in and behind it.</summary>
internal static class BlockFilter
{
    private const int LabelWords = 12;
    private const int HeaderBlocks = 10;

    /// <summary>What a short block starts with that leads elsewhere or comes from the page's machinery.</summary>
    private static readonly Regex Hint = Pattern(
        @"^\W*(read (more|also|next|the full|full)\b|also read|see also\b|see more|more (on|from|about|stories|news)\b|related( (articles?|stories|news|posts?|links?|topics?|content|coverage|reading))?\W*(:|$)|recommended( for you)?\W*(:|$)|" +
        @"you (may|might) (also )?(like|be interested)|don'?t miss|watch( now| live)?:|listen( now)?:|advertis(e|ement)|sponsored|story continues|continue reading|article continues|scroll (down )?to|click (here|to)|tap to|" +
        @"share( (this|on|via|article|story))?\W*($|:|this)|share on\b|tweet\W*$|copy link|print( this)?\W*$|e-?mail( this)?\W*$|follow (us|@|\w+ on)|like us|join (us|our)|sign up|subscribe|get (the|our) .*(newsletter|app|inbox)|download (the|our) app|" +
        @"photo( credit| by|s)?\s*[:|/]|image( credit| source| copyright| caption|s)?\s*[:|/]|picture:|credit:|file photo|media caption|\(?(photo|image|picture)s? (by|courtesy)|getty images|" +
        @"all rights reserved|copyright\b|©|\(c\) \d{4}|tags?\s*:|filed under|posted in|categor(y|ies)\s*:|topics?\s*:|keywords\s*:|leave a (comment|reply)|\d+ comments?\W*$|comments? (\(|are closed|off)|(add|post) a? ?comment|views?:|" +
        @"report (an? )?(error|typo)|support us|skip to\b|back to (the )?(top|home|list|news|all)|(previous|next)( article| post| story)?\W*$|loading\W*$|please enable|enable javascript|your browser|we use cookies|this (web)?site uses cookies|" +
        @"читайте также|читать далее|поделиться|подпис|фото:|источник:|теги:|lire aussi|à lire|partager|lea también|lee también|compartir|leia (também|mais)|compartilhar|lesen sie auch|mehr zum thema|teilen|leggi anche|condividi|lees ook)");

    /// <summary>What a short block above the story says of who, when and how long.</summary>
    private static readonly Regex Byline = Pattern(
        @"^\W*((written |posted |published |reported |story )?by[: ]\s*\p{Lu}|by:|author\W|(first |last )?(published|updated|posted|modified|created|released)\b|date\s*:|\d+ min(ute)?s?( read|$)|reading time|\d+ (views|shares|comments)|views\b|(mon|tues?|wed|thu|thurs|fri|sat|sun)[a-z]*,? .*\d{4})");

    /// <summary>What begins the page's own part behind the story.</summary>
    private static readonly Regex Closing = Pattern(
        @"^\W*(related (articles?|stories|news|posts?|links?|content|coverage|topics)|more (news|stories|from|in this|on this)|read more|you (may|might) also|recommended|leave a (comment|reply)|comments\b|\d+ comments|about the authors?|share this|tags?\s*:|" +
        @"latest (news|posts|stories)|most (read|popular|viewed)|popular (posts|news|stories)|trending|similar (articles|news|posts)|other news|recent (news|posts|stories)|see also|editor'?s picks?|top stories|join the conversation|" +
        @"all rights reserved|copyright|©|читайте также|похожие|другие новости)");

    public static IReadOnlyList<TextBlock> Clean(IReadOnlyList<TextBlock> blocks, ArticleMetadata metadata)
    {
        var kept = WithoutLinkLists(blocks).Where(b => !IsHint(b)).ToList();
        DropHeader(kept, metadata);
        DropClosing(kept);
        for (var i = kept.Count - 1; i >= 0; i--)
            if (kept[i].Kind == TextBlockKind.Heading && (i == kept.Count - 1 || kept[i].Text == kept[Math.Min(i + 1, kept.Count - 1)].Text)) kept.RemoveAt(i);
        return kept;
    }

    /// <summary>Without lists that are mostly links, and without single blocks that are nothing but one.</summary>
    private static IEnumerable<TextBlock> WithoutLinkLists(IReadOnlyList<TextBlock> blocks)
    {
        var linked = blocks.Where(b => b.List > 0).GroupBy(b => b.List)
            .Where(g => g.Sum(b => b.LinkLength) > 0.7 * g.Sum(b => b.Text.Length)).Select(g => g.Key).ToList();
        return blocks.Where(b => !linked.Contains(b.List) && !(b.LinkDensity > 0.85 && (b.Words <= LabelWords * 2 || b.Kind == TextBlockKind.Heading)));
    }

    private static bool IsHint(TextBlock block) => block.Words <= LabelWords + 6 && (block.Words == 0 || (Hint.IsMatch(block.Text) && !EndsSentence(block)));

    /// <summary>A long enough sentence is told, not hinted ("Share prices fell on Monday after the vote in parliament.").</summary>
    private static bool EndsSentence(TextBlock block) => block.Words >= LabelWords && block.Text[block.Text.Length - 1] is '.' or '!' or '?' or '"' or '\u201D' && block.LinkDensity < 0.3;

    private static void DropHeader(List<TextBlock> blocks, ArticleMetadata metadata)
    {
        for (int i = 0, seen = 0; i < blocks.Count && seen < HeaderBlocks && !(blocks[i].IsProse && !IsTitle(blocks[i], metadata)); seen++)
        {
            var block = blocks[i];
            if (IsTitle(block, metadata) || IsAuthor(block, metadata) || (block.Words <= LabelWords && (Byline.IsMatch(block.Text) || IsDate(block)))) blocks.RemoveAt(i);
            else i++;
        }
    }

    private static bool IsTitle(TextBlock block, ArticleMetadata metadata) => metadata.Title is { } title && Letters(block.Text) is var text && (text == Letters(title) || (block.Kind == TextBlockKind.Heading && text.Length > 15 && Letters(title).StartsWith(text, StringComparison.Ordinal)));

    private static bool IsAuthor(TextBlock block, ArticleMetadata metadata) => metadata.Author is { } author && Letters(block.Text).EndsWith(Letters(author), StringComparison.Ordinal) && block.Words <= LabelWords;

    private static bool IsDate(TextBlock block) => DateText.Find(block.Text) is { } found && block.Text.Length - found.Length <= 25;

    private static void DropClosing(List<TextBlock> blocks)
    {
        var words = blocks.Sum(b => b.Words);
        for (int i = 0, before = 0; i < blocks.Count; before += blocks[i].Words, i++)
        {
            if (before < words / 2 || blocks[i].Words > LabelWords || !Closing.IsMatch(blocks[i].Text) || EndsSentence(blocks[i])) continue;
            blocks.RemoveRange(i, blocks.Count - i);
            return;
        }
    }

    private static string Letters(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
}
