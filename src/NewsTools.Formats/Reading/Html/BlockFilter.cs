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
    private const int LongestNotice = 80;
    private const int LeastRepeated = 6;

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

    /// <summary>What a site says of its cookies, wherever it says it.</summary>
    private static readonly Regex Cookies = Pattern(@"\bcookies?\b.*(this (web)?site|(the|our|your) (site|website|device|browser|policy|partners|privacy|consent|choice)|basic functions|personal data)");

    public static IReadOnlyList<TextBlock> Clean(IReadOnlyList<TextBlock> blocks, ArticleMetadata metadata)
    {
        var kept = WithoutLinkLists(blocks).Where(b => !IsHint(b)).ToList();
        DropHeader(kept, metadata);
        DropClosing(kept, metadata);
        DropRepeated(kept);
        for (var i = kept.Count - 1; i >= 0; i--)
            if (kept[i].Kind == TextBlockKind.Heading && (i == kept.Count - 1 || kept[i].Text == kept[Math.Min(i + 1, kept.Count - 1)].Text)) kept.RemoveAt(i);
        return kept;
    }

    /// <summary>Without lists that are mostly links, single blocks that are nothing but one, and the labels above either ("On the subject:").</summary>
    private static List<TextBlock> WithoutLinkLists(IReadOnlyList<TextBlock> blocks)
    {
        var linked = new HashSet<int>(blocks.Where(b => b.List > 0).GroupBy(b => b.List)
            .Where(g => g.Sum(b => b.LinkLength) > 0.7 * g.Sum(b => b.Text.Length)).Select(g => g.Key));
        var kept = new List<TextBlock>();
        var label = false;
        foreach (var block in blocks)
        {
            if (linked.Contains(block.List) || (block.LinkDensity > 0.85 && (block.Words <= LabelWords * 2 || block.Kind == TextBlockKind.Heading)))
            {
                if (label) kept.RemoveAt(kept.Count - 1);
                label = false;
                continue;
            }

            kept.Add(block);
            label = block.Words <= LabelWords / 2 && (block.Kind == TextBlockKind.Heading || block.Text[block.Text.Length - 1] == ':');
        }

        return kept;
    }

    private static bool IsHint(TextBlock block) => block.Words <= LabelWords + 6
        ? block.Words == 0 || (Hint.IsMatch(block.Text) && !EndsSentence(block)) || Cookies.IsMatch(block.Text)
        : block.Words <= LongestNotice && Cookies.IsMatch(block.Text);

    /// <summary>A long enough sentence is told, not hinted ("Share prices fell on Monday after the vote in parliament.").</summary>
    private static bool EndsSentence(TextBlock block) => block.Words >= LabelWords && block.Text[block.Text.Length - 1] is '.' or '!' or '?' or '"' or '\u201D' && block.LinkDensity < 0.3;

    /// <summary>Title, byline and date stand above the story, or under a lead of one paragraph.</summary>
    private static void DropHeader(List<TextBlock> blocks, ArticleMetadata metadata)
    {
        for (int i = 0, seen = 0, told = 0; i < blocks.Count && seen < HeaderBlocks && told < 2; seen++)
        {
            var block = blocks[i];
            if (IsTitle(block, metadata) || IsAuthor(block, metadata) || (block.Words <= LabelWords && (Byline.IsMatch(block.Text) || IsDate(block))))
            {
                blocks.RemoveAt(i);
                continue;
            }

            if (block.IsProse) told++;
            i++;
        }
    }

    /// <summary>A sentence that is lifted out of the story stands twice.</summary>
    private static void DropRepeated(List<TextBlock> blocks)
    {
        var texts = blocks.Select(b => b.Letters).ToList();
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Words < LeastRepeated || !texts.Where((text, other) => other != i && text.Contains(texts[i]) && (other < i || text.Length > texts[i].Length)).Any()) continue;
            blocks.RemoveAt(i);
            texts.RemoveAt(i);
        }
    }

    private static bool IsTitle(TextBlock block, ArticleMetadata metadata) => metadata.Title is { } title && block.Letters is var text && (text == TextBlock.LettersOf(title) || (block.Kind == TextBlockKind.Heading && text.Length > 15 && TextBlock.LettersOf(title).StartsWith(text, StringComparison.Ordinal)));

    private static bool IsAuthor(TextBlock block, ArticleMetadata metadata) => metadata.Author is { } author && block.Letters.EndsWith(TextBlock.LettersOf(author), StringComparison.Ordinal) && block.Words <= LabelWords;

    private static bool IsAboutAuthor(TextBlock block, ArticleMetadata metadata) => metadata.Author is { } author && block.Letters == "about" + TextBlock.LettersOf(author);

    private static bool IsDate(TextBlock block) => DateText.Find(block.Text) is { } found && block.Text.Length - found.Length <= 25;

    private static void DropClosing(List<TextBlock> blocks, ArticleMetadata metadata)
    {
        var words = blocks.Sum(b => b.Words);
        for (int i = 0, before = 0; i < blocks.Count; before += blocks[i].Words, i++)
        {
            if (before < words / 2 || blocks[i].Words > LabelWords || !(Closing.IsMatch(blocks[i].Text) || IsAboutAuthor(blocks[i], metadata)) || EndsSentence(blocks[i])) continue;
            blocks.RemoveRange(i, blocks.Count - i);
            return;
        }
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
}
