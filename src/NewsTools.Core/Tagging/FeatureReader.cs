using System.Runtime.CompilerServices;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Tagging;

/// <summary>
/// What the tagger looks at, as hashed features: the word, its shape, affixes and lexicon categories, the same of its neighbours,
/// the run of capitalized words it stands in, the article's other uses of it, and the labels before it.
/// A feature is a row of the weights table.
/// </summary>
internal sealed class FeatureReader
{
    /// <summary>The number of rows is two to this.</summary>
    public const int RowBits = 19;

    /// <summary>No token has more features.</summary>
    public const int Capacity = 64;

    private const ulong Before = 0x51ED270B27B4F3CF;
    private const ulong After = 0x2545F4914F6CDD1D;

    private static readonly ulong Known = Bits(
        LexiconCategory.GivenName, LexiconCategory.Surname, LexiconCategory.NameParticle, LexiconCategory.Honorific, LexiconCategory.NameSuffix, LexiconCategory.Rank,
        LexiconCategory.PostHead, LexiconCategory.PostModifier, LexiconCategory.Occupation, LexiconCategory.OrganizationHead, LexiconCategory.LegalForm,
        LexiconCategory.OrganizationName, LexiconCategory.EventKind, LexiconCategory.Country, LexiconCategory.City, LexiconCategory.Region, LexiconCategory.Geography,
        LexiconCategory.Demonym, LexiconCategory.SpeechVerb, LexiconCategory.Month, LexiconCategory.Weekday, LexiconCategory.VenueHead, LexiconCategory.CommonWord);

    private static readonly ulong OrganizationHeads = Bits(LexiconCategory.OrganizationHead, LexiconCategory.LegalForm);

    private readonly Document _document;
    private readonly WordHistory _history;
    private readonly NameLabel[] _labels;
    private readonly ulong[] _shapes;
    private readonly bool[] _quoted;
    private readonly int[] _rows = new int[Capacity];
    private int _count;
    private TokenRange _run;
    private bool _runHasHead;
    private Sentence _sentence;
    private ulong _casing;

    [MethodImpl(HotPath.Options)]
    public FeatureReader(Document document)
    {
        _document = document;
        _history = new WordHistory(document);
        _labels = new NameLabel[document.Count];
        _shapes = new ulong[document.Count];
        for (var t = 0; t < document.Count; t++) _shapes[t] = ShapeOf(t);
        _quoted = new bool[document.Count];
        foreach (var quote in document.Quotes)
            for (var t = quote.Inner.Start; t < quote.Inner.End; t++) _quoted[t] = true;
        _sentence = new Sentence(-1, default, 0);
    }

    /// <summary>The rows of the features of the token last read; only the first ones that <see cref="Read"/> counts hold.</summary>
    public int[] Rows => _rows;

    /// <summary>The labels assigned so far.</summary>
    public NameLabel[] Labels => _labels;

    /// <summary>Whether the token may be in a name: a capital or digit, or lower case that a name may go on with or start with.</summary>
    [MethodImpl(HotPath.Options)]
    public bool MayBeName(int token)
    {
        ref readonly var it = ref _document[token];
        if (token > 0 && _labels[token - 1] != NameLabel.Outside) return true;
        if (it.Kind == TokenKind.Punctuation || it.Kind == TokenKind.Genitive) return false;
        return it.Has(TokenShape.Capitalized | TokenShape.CamelCase)
            || (_document.Has(token, LexiconCategory.NameParticle) && token + 1 < _document.Count && _document[token + 1].Has(TokenShape.Capitalized))
            || (it.Kind == TokenKind.Word && HasInnerCapital(it));
    }

    public void Assign(int token, NameLabel label)
    {
        _labels[token] = label;
        if (_document[token].Has(TokenShape.Capitalized)) _history.Assign(token, label);
    }

    /// <summary>Reads the features of a token, whose predecessors have their labels; returns how many.</summary>
    [MethodImpl(HotPath.Options)]
    public int Read(int token)
    {
        _count = 0;
        if (!_sentence.Tokens.Contains(token)) Enter(_document.SentenceAt(token));
        if (!_run.Contains(token)) FindRun(token);

        var word = Word(token);
        var left = Word(token - 1);
        var right = Word(token + 1);
        var shape = Shape(token);
        var categories = Categories(token);
        var categoriesLeft = Categories(token - 1);
        var categoriesRight = Categories(token + 1);
        var before = Label(token - 1);
        var twoBefore = (Label(token - 2) * 8) + before;
        var cases = (ulong)_history.CasesOf(token);
        var last = (ulong)_history.LastLabelOf(token);

        Add(1, 0);
        Add(2, word);
        Add(3, left);
        Add(4, right);
        Add(5, Word(token - 2));
        Add(6, Word(token + 2));
        Add(7, left, word);
        Add(8, word, right);
        Add(9, left, right);

        Add(10, shape, _casing);
        Add(11, Shape(token - 1), shape);
        Add(12, shape, Shape(token + 1));
        Add(13, (Shape(token - 1) * 31) + shape, Shape(token + 1));
        AddAffixes(token);

        Add(18, categories);
        Add(19, categoriesLeft);
        Add(20, categoriesRight);
        Add(21, categoriesLeft, categories);
        Add(22, categories, categoriesRight);
        Add(23, Categories(token - 2), categoriesLeft);
        Add(24, categoriesRight, Categories(token + 2));
        Add(25, categories, shape);

        Add(26, before);
        Add(27, twoBefore);
        Add(28, before, word);
        Add(29, twoBefore, shape);
        Add(30, before, categories);
        Add(31, before, right);
        Add(32, (before * 8) + last, shape);
        Add(33, left, before);
        Add(34, categoriesRight, before);

        Add(35, cases, shape);
        Add(36, cases, token == _sentence.Tokens.Start ? 1UL : 0);
        Add(37, last, cases);
        Add(38, token + 1 < _sentence.Tokens.End ? (ulong)_history.LastLabelOf(token + 1) : 7, before);

        var place = (ulong)(System.Math.Min(token - _run.Start, 4) + (8 * System.Math.Min(_run.End - token, 4)));
        Add(40, place, before);
        Add(41, place, categories);
        Add(42, Categories(_run.End - 1), before);
        Add(43, Categories(_run.Start), before);
        Add(44, _runHasHead ? 1UL : 0, twoBefore);
        Add(45, Word(_run.End), before);
        Add(46, Word(_run.Start - 1), before);
        Add(47, Categories(_run.End), place);
        Add(48, Categories(_run.Start - 1), place);
        Add(49, _quoted[token] ? 1UL : 0, before);
        return _count;
    }

    private static ulong Bits(params LexiconCategory[] categories)
    {
        var bits = 0UL;
        foreach (var category in categories) bits |= 1UL << (int)category;
        return bits;
    }

    /// <summary>How the sentence is cased: all capitals, each word capitalized, or as usual; a heading or not.</summary>
    private void Enter(Sentence sentence)
    {
        _sentence = sentence;
        _run = default;
        int words = 0, capitalized = 0, capitals = 0;
        for (var t = sentence.Tokens.Start; t < sentence.Tokens.End; t++)
        {
            ref readonly var it = ref _document[t];
            if (it.Kind != TokenKind.Word || it.Length < 4) continue;
            words++;
            if (it.Has(TokenShape.Capitalized)) capitalized++;
            if (it.Has(TokenShape.AllCaps)) capitals++;
        }

        var style = words < 3 ? 0 : capitals * 5 > words * 4 ? 3 : capitalized * 5 > words * 4 ? 2 : 1;
        var kind = _document.Blocks[sentence.Block].Kind;
        _casing = (ulong)((style * 2) + (kind is BlockKind.Title or BlockKind.Heading ? 1 : 0));
    }

    /// <summary>The run of capitalized words around a token that is one; otherwise the token alone.</summary>
    private void FindRun(int token)
    {
        var start = token;
        while (start > _sentence.Tokens.Start && IsCapitalized(start) && IsCapitalized(start - 1)) start--;
        var end = token + 1;
        while (end < _sentence.Tokens.End && IsCapitalized(end - 1) && IsCapitalized(end)) end++;
        _run = new TokenRange(start, end);
        _runHasHead = false;
        for (var t = start; t < end; t++) _runHasHead |= (_document.Categories(t) & OrganizationHeads) != 0;
    }

    private bool IsCapitalized(int token) => _document[token].Has(TokenShape.Capitalized);

    private bool HasInnerCapital(in Token token)
    {
        for (var i = token.Start + 1; i < token.End; i++) if (char.IsUpper(_document.Text[i])) return true;
        return false;
    }

    private ulong Word(int token) => token < _sentence.Tokens.Start ? Before : token >= _sentence.Tokens.End ? After : _document[token].Hash;

    [MethodImpl(HotPath.Options)]
    private ulong Shape(int token) => _sentence.Tokens.Contains(token) ? _shapes[token] : 0;

    [MethodImpl(HotPath.Options)]
    private ulong Categories(int token) => _sentence.Tokens.Contains(token) ? _document.Categories(token) & Known : Before;

    private ulong Label(int token) => _sentence.Tokens.Contains(token) ? (ulong)_labels[token] : 7;

    [MethodImpl(HotPath.Options)]
    private ulong ShapeOf(int token)
    {
        ref readonly var it = ref _document[token];
        var shape = (ulong)(it.Shape & (TokenShape.Capitalized | TokenShape.AllCaps | TokenShape.CamelCase | TokenShape.HasDigit));
        var size = it.Kind == TokenKind.Punctuation ? _document.Text[it.Start] : it.Length switch { 1 => 1UL, 2 => 2UL, <= 4 => 3UL, _ => 4UL };
        var hyphen = it.Length > 2 && it.Kind == TokenKind.Word && _document.Text.IndexOf('-', it.Start, it.Length) >= 0 ? 1UL : 0;
        return 1 + shape + (256 * ((ulong)it.Kind + (8 * (hyphen + (2 * size)))));
    }

    private void AddAffixes(int token)
    {
        ref readonly var it = ref _document[token];
        if (it.Length < 4) return;
        Add(14, Folding.Hash(_document.Text, it.Start, 3));
        Add(15, Folding.Hash(_document.Text, it.End - 2, 2), Shape(token));
        Add(16, Folding.Hash(_document.Text, it.End - 3, 3), Shape(token));
        if (it.Length > 4) Add(17, Folding.Hash(_document.Text, it.End - 4, 4));
    }

    [MethodImpl(HotPath.Options)]
    private void Add(ulong template, ulong value)
    {
        var hash = (value ^ (template * 0x9E3779B97F4A7C15)) * 0xD6E8FEB86659FD93;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        _rows[_count++] = (int)(hash >> (64 - RowBits));
    }

    private void Add(ulong template, ulong first, ulong second) => Add(template, (((first << 23) | (first >> 41)) * 0xA0761D6478BD642F) ^ second);
}
