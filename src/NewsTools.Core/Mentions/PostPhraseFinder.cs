using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Finds the phrases that name posts: a head of the lexicon, the words before it that belong to the title, and its
/// portfolio. Works without names; with them, it reads capitalised words that belong to no name, too.
/// </summary>
internal sealed class PostPhraseFinder
{
    private const int MaxLowerWords = 3;
    private const int MaxBetween = 3;
    private const int MaxCapitalsBetween = 5;

    /// <summary>Words before a post that describe its holder and are no part of the title.</summary>
    private static readonly HashSet<string> Descriptive = new(
        ("former ex late then current new newly incumbent outgoing past retired veteran famous renowned well-known prominent legendary young old popular noted distinguished great " +
        "long-time longtime longstanding fellow eminent celebrated acclaimed award-winning award winning beloved formerly previously sitting serving ousted deposed exiled jailed embattled slain disgraced controversial self-styled self-proclaimed newly-elected newly-appointed first-term second-term two-time three-time four-time five-time leading-edge local talented outstanding best one two three four five six seven eight nine ten last previous next same").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Abbreviated posts that mean something else in small letters.</summary>
    private static readonly WordSet Abbreviated = new("pm cm dg vc");

    /// <summary>Heads that go with a second one right behind: "founder chair", "co-founder president".</summary>
    private static readonly WordSet Founders = new("founder co-founder cofounder");

    /// <summary>Occupations that a work, a prize or a group stands behind.</summary>
    private static readonly WordSet Makers = new("author co-author writer composer translator illustrator creator narrator actor actress singer champion winner candidate performer inventor designer collector builder printer critic enthusiast survivor breeder model artist producer doctor investor personality editor dealer seller vendor importer exporter developer maker scholar student historian interpreter explorer campaigner activist defender widow son worker");

    private static readonly string[] DescriptiveEndings = ["-based", "-led", "-run", "-owned", "-backed", "-funded", "-linked", "-controlled", "-born", "-old", "-trained", "-serving"];

    private static readonly LexiconCategory[] Heads = [LexiconCategory.PostHead, LexiconCategory.Rank, LexiconCategory.Occupation];

    private readonly Document _document;
    private readonly Entities? _entities;

    private PostPhraseFinder(Document document, Entities? entities)
    {
        _document = document;
        _entities = entities;
    }

    /// <summary>The posts of a document in text order; none overlaps another, none lies in a name.</summary>
    [MethodImpl(HotPath.Options)]
    public static IReadOnlyList<PostMention> Find(Document document, Entities? entities = null)
    {
        var finder = new PostPhraseFinder(document, entities);
        var posts = new List<PostMention>();
        for (var i = 0; i < document.Count;)
        {
            var post = finder.ReadAt(i, posts.Count > 0 ? posts[posts.Count - 1].Tokens.End : 0);
            if (post is not null) posts.Add(post);
            i = post?.Tokens.End ?? i + 1;
        }

        return posts;
    }

    /// <summary>Whether a word before a post only describes its holder ("former", "renowned").</summary>
    public static bool IsDescriptive(string folded) => Descriptive.Contains(folded) || folded.IndexOf('-') > 0 && DescriptiveEndings.Any(e => folded.EndsWith(e, StringComparison.Ordinal));

    private PostMention? ReadAt(int token, int floor)
    {
        if (HeadAt(token) is not { } head) return null;

        // "Deputy" is a head of its own, but in "Deputy Minister" a modifier: the last head of the run counts.
        while (_document.Has(head.Tokens.End - 1, LexiconCategory.PostModifier) && FurtherHead(head.Tokens.End) is { } further) head = further;
        if (Founders.Has(_document, head.Tokens.End - 1) && HeadAt(head.Tokens.End) is { Category: LexiconCategory.PostHead } founded && !_document[head.Tokens.End].Has(TokenShape.LineStart)) head = founded;
        var end = head.Tokens.End;
        if (head.Category == LexiconCategory.Occupation && IsDegreeOrWork(end) || IsNoPost(head.Tokens)) return null;

        var kind = head.Category == LexiconCategory.Rank ? PostKind.Rank
            : head.Category == LexiconCategory.Occupation ? PostKind.Occupation
            : head.Value == "office" ? PostKind.Office : PostKind.Post;
        if (_document.IsAny(end, "emeritus", "emerita", "elect", "designate")) end++;
        var start = new PostModifiers(_document, _entities, kind, IsNamed).Start(new TokenRange(Math.Min(token, head.Tokens.Start), end), floor, MaxLowerWords);
        if (IsDistinction(start, end)) return null;
        var core = new TokenRange(start, end);
        var portfolio = new PostPortfolio(_document, _entities).EndAfter(core, kind, head.Value == "plural");
        return new PostMention(new TokenRange(start, portfolio), core, kind, head.Value == "plural", portfolio > end ? "post.portfolio" : "post.head");
    }

    /// <summary>The head that a modifier leads to: "Chief Health and Medical Editor", "chief mine surveyor".</summary>
    private LexiconMatch? FurtherHead(int token)
    {
        var most = _document[token - 1].Has(TokenShape.Capitalized) ? MaxCapitalsBetween : MaxBetween;
        for (var i = token; i < _document.Count && i <= token + most && !_document[i].Has(TokenShape.LineStart); i++)
        {
            if (HeadAt(i) is { } head) return head.Category == LexiconCategory.Rank && i > token ? null : head;
            if (_document[i].Kind != TokenKind.Word || IsNamed(i)) return null;
            if (i > token && _document.IsAny(i, "and", "&")) continue;
            var capital = _document[i].Has(TokenShape.Capitalized);
            if (capital != _document[token - 1].Has(TokenShape.Capitalized) || FunctionWords.Contains(_document.Folded(i)) && !_document[i].Has(TokenShape.AllCaps)) return null;
            if (capital && _document.Has(i, LexiconCategory.GivenName) || _document.Has(i, LexiconCategory.Honorific) || _document.Has(i, LexiconCategory.SpeechVerb)) return null;
        }

        return null;
    }

    /// <summary>"the keynote speaker" speaks and "department of justice" is no judge: "heads" is a verb: such words need more to be posts.</summary>
    private bool IsNoPost(TokenRange head)
    {
        var capital = _document[head.Start].Has(TokenShape.Capitalized);
        if (_document.Is(head.Start, "justice")) return !capital || _document.Mark(head.End) == ',' || !_document[Math.Min(head.End, _document.Count - 1)].Has(TokenShape.Capitalized);
        if (Abbreviated.Has(_document, head.Start) && !_document[head.Start].Has(TokenShape.AllCaps)) return true;
        if (_document.Is(head.Start, "elder") && _document.IsAny(head.End, "brother", "sister", "son", "daughter", "sibling", "siblings", "statesman")) return true;
        if (_document.Is(head.End - 1, "chief") && _document.IsAny(head.End, "guest", "guests") || _document.Is(head.Start, "pro") && !_document[head.Start].Has(TokenShape.AllCaps)) return true;
        if (_document.Is(head.Start, "moderator")) return !capital || !_document.Is(head.End, "of") || !_document.Is(head.End + 1, "the") || !_document[head.End + 2].Has(TokenShape.Capitalized);
        if (!capital && _document.IsAny(head.Start, "heads", "chairs")) return !FunctionWords.IsDeterminer(_document.Folded(Math.Max(0, head.Start - 1)));
        return head.Count == 1 && _document.IsAny(head.Start, "speaker", "speakers")
            && (!capital && !_document.IsAny(head.Start - 1, "parliament", "parliamentary", "assembly", "house", "duma", "deputy") && !_document.Is(head.End, "of") || _document.IsAny(head.Start - 1, "keynote", "guest", "invited", "plenary", "featured", "main") || _document.Is(head.End, "for") || _document.Mark(head.End) == ':');
    }

    /// <summary>"the best graduating student", "the oldest delegate": what marks one out among others is no post.</summary>
    private bool IsDistinction(int start, int end)
    {
        for (var t = Math.Max(0, start - 2); t < end; t++) if (_document.IsAny(t, "best", "oldest", "youngest", "graduating", "top") && !_document[t].Has(TokenShape.Capitalized)) return true;
        return false;
    }

    /// <summary>"doctor of medicine" is a degree, "author of the book" tells of a work.</summary>
    private bool IsDegreeOrWork(int end)
    {
        if (!_document.Is(end, "of")) return false;
        if (_document.IsAny(end - 1, "doctor", "candidate", "master", "bachelor")) return true;
        var at = end + 1;
        while (at < _document.Count && (FunctionWords.IsDeterminer(_document.Folded(at)) || _document.Mark(at) is '"' or '\u201C' or '\u00AB')) at++;
        return !IsNamed(at) && Makers.Has(_document, end - 1);
    }

    private LexiconMatch? HeadAt(int token)
    {
        LexiconMatch? best = null;
        if (IsNamed(token)) return null;
        foreach (var category in Heads)
        {
            // "member of the House of Representatives": where the phrase runs into a name, its first word is the head.
            var match = _document.MatchAt(token, category);
            if (match is not null && (IsNamed(match.Tokens.End - 1) || match.Tokens.Count > 1 && _document.Is(match.Tokens.End - 1, "opposition") && _entities?.InstitutionAt(match.Tokens.End) is not null)) match = _document.WordAt(token, category);
            if (match is not null && (best is null || match.Tokens.Count > best.Tokens.Count)) best = match;
        }

        return best;
    }

    private bool IsNamed(int token) => _entities is not null && (_entities.PersonAt(token) is not null || _entities.InstitutionAt(token) is not null);
}
