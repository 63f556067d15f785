using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace NewsTools.Text;

/// <summary>
/// Cuts text into tokens. A word keeps its inner hyphens and apostrophes; "B." before a name is an initial, "U.S." and
/// "Dr." keep their points; the genitive's "'s" stands alone; everything else is a mark of one code unit.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Abbreviations that keep their point, folded; what follows them does not start a sentence by itself.</summary>
    private static readonly HashSet<string> Abbreviations = new(System.StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "dr", "drs", "prof", "profs", "assoc", "asst", "st", "sr", "jr", "hon", "rev", "fr", "gen", "lt", "col", "maj", "capt",
        "cpt", "sgt", "cmdr", "adm", "brig", "sen", "sens", "rep", "reps", "gov", "govs", "pres", "amb", "eng", "engr", "arch", "md", "mt", "ft", "no",
        "nos", "vs", "etc", "inc", "ltd", "co", "corp", "bros", "dept", "univ", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "ir", "dra", "sra", "lic", "arq", "cdr", "cllr", "smt", "msgr", "ven", "ag", "acad", "cand", "ph", "supt", "insp", "det", "hr", "mag", "dipl", "ing", "lic", "fig", "vol", "ed", "eds", "approx", "al",
        "mal", "barr", "surv", "pharm", "cst", "const", "cpl", "pte", "pvt", "sqn", "wg", "flt", "mohd", "muhd", "abd", "kr", "wm", "chas", "thos", "geo", "jos",
    };

    /// <summary>Endings of domain names.</summary>
    private static readonly HashSet<string> Domains = new(System.StringComparer.Ordinal)
    {
        "com", "org", "net", "gov", "edu", "int", "info", "biz", "io", "ai", "app", "tv", "fm", "eu", "uk", "us", "ca", "au", "nz", "de", "fr", "it", "es", "pt", "br", "mx", "ar", "cl", "pe",
        "ru", "ua", "by", "kz", "uz", "kg", "tj", "tm", "az", "am", "ge", "md", "lv", "lt", "ee", "pl", "cz", "sk", "hu", "ro", "bg", "rs", "hr", "gr", "tr", "il", "ae", "sa", "qa", "ir", "pk", "in",
        "bd", "lk", "np", "cn", "jp", "kr", "tw", "hk", "sg", "my", "id", "ph", "th", "vn", "mn", "ng", "gh", "ke", "tz", "ug", "za", "et", "eg", "ma", "se", "no", "fi", "dk", "nl", "be", "ch", "ie",
    };

    /// <summary>Two letters that write one of another alphabet, as in "Zh. Abenov"; "Ut." at a sentence's end is a name.</summary>
    private static readonly HashSet<string> Digraphs = new(System.StringComparer.Ordinal) { "Kh", "Zh", "Ts", "Sh", "Ch", "Yu", "Ya", "Ye", "Yo", "Dz", "Dj", "Gh", "Th", "Ph", "Ju", "Ja", "Je", "Iu", "Ia", "Gy", "Ny", "Sz", "Cs", "Zs" };

    /// <summary>What is done by a body whose acronym a hyphen ties to it.</summary>
    private static readonly HashSet<string> Ties = new(System.StringComparer.Ordinal) { "led", "backed", "run", "owned", "funded", "sponsored", "affiliated", "linked", "controlled", "brokered", "supported", "administered", "supervised", "allied", "aligned", "recognised", "recognized", "mandated", "chaired" };

    /// <summary>Heads of bodies' names that a place may be tied to.</summary>
    private static readonly HashSet<string> Seated = new(System.StringComparer.Ordinal) { "University", "Authority", "Hospital", "College", "Institute", "Commission", "Agency", "Association", "Council", "Union", "Bureau", "School", "Academy", "Center", "Centre", "Foundation", "Federation", "Society" };

    [MethodImpl(HotPath.Options)]
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 5) + 8);
        var space = true;
        var line = true;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                space = true;
                line |= c == '\n';
                i++;
                continue;
            }

            var token = Read(text, i, tokens);
            var shape = token.Shape;
            if (space) shape |= TokenShape.SpaceBefore;
            if (line) shape |= TokenShape.LineStart;
            tokens.Add(token with { Shape = shape });
            i = token.End;
            space = line = false;
        }

        return tokens;
    }

    public static int CountWords(string text)
    {
        var words = 0;
        foreach (var token in Tokenize(text)) if (token.Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }

    private static Token Read(string text, int start, List<Token> before)
    {
        var c = text[start];
        if (char.IsLetter(c) || char.IsSurrogate(c)) return ReadWord(text, start);
        if (char.IsDigit(c)) return ReadNumber(text, start);
        if (IsApostrophe(c) && IsGenitive(text, start, before)) return Make(text, start, start + 1 < text.Length && text[start + 1] is 's' or 'S' ? start + 2 : start + 1, TokenKind.Genitive);
        return Make(text, start, start + 1, TokenKind.Punctuation);
    }

    /// <summary>"X's" and "students'": the apostrophe stands right behind a word, and no word goes on behind it.</summary>
    private static bool IsGenitive(string text, int at, List<Token> before)
    {
        if (before.Count == 0 || before[before.Count - 1].End != at || before[before.Count - 1].Kind == TokenKind.Punctuation) return false;
        if (at + 1 < text.Length && text[at + 1] is 's' or 'S') return at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]);
        return text[at - 1] is 's' or 'S' or 'z' or 'x' && text[at] != '\u2018' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1])) && !OpenedBefore(text, at);
    }

    /// <summary>Whether the line holds an opening single quotation mark that this apostrophe may close.</summary>
    private static bool OpenedBefore(string text, int at)
    {
        for (var i = at - 1; i >= 0 && text[i] != '\n'; i--)
        {
            if (text[i] == '\u2018') return true;
            if (text[i] == '\'' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && char.IsLetterOrDigit(text[i + 1])) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Options)]
    private static Token ReadWord(string text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\u0301' or '\u00AD' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) i++;
            else if (c == '-' && (IsTie(text, start, i) || IsSeat(text, start, i))) break;
            else if (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && (c is '-' or '\u2010' or '\u2011' || (IsApostrophe(c) && !GenitiveAt(text, i)) || (c == '&' && i - start <= 3))) i++;
            else break;
        }

        if (i < text.Length && text[i] == '.')
        {
            var domain = DomainEnd(text, i);
            if (domain > 0) return Make(text, start, domain, TokenKind.Word);
            var dotted = DottedAcronymEnd(text, start, i);
            if (dotted > 0) return Make(text, start, dotted, TokenKind.Word);
            if (IsInitial(text, start, i)) return Make(text, start, i + 1, TokenKind.Initial);
            if (i - start <= 6 && Abbreviations.Contains(Folding.Fold(text, start, i - start)) && FollowedBySameSentence(text, start, i)) return Make(text, start, i + 1, TokenKind.Word);
        }

        return Make(text, start, i, TokenKind.Word);
    }

    /// <summary>"QMW-led", "UN-backed": the hyphen that ties a participle to an acronym, which is a name by itself.</summary>
    private static bool IsTie(string text, int start, int hyphen)
    {
        if (hyphen - start < 2) return false;
        for (var i = start; i < hyphen; i++) if (!char.IsUpper(text[i])) return false;
        var end = hyphen + 1;
        while (end < text.Length && char.IsLower(text[end])) end++;
        return Ties.Contains(text.Substring(hyphen + 1, end - hyphen - 1));
    }

    /// <summary>"Authority-Uganda": the hyphen that ties a place to the head of a body's name.</summary>
    private static bool IsSeat(string text, int start, int hyphen) => hyphen - start is >= 4 and <= 11 && hyphen + 2 < text.Length && char.IsUpper(text[start]) && char.IsUpper(text[hyphen + 1]) && char.IsLower(text[hyphen + 2]) && Seated.Contains(text.Substring(start, hyphen - start));

    private static bool GenitiveAt(string text, int at) =>
        text[at + 1] is 's' or 'S' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]));

    private static bool FollowedBySameSentence(string text, int start, int point) =>
        char.IsUpper(text[start]) || (point + 1 < text.Length && (text[point + 1] == ',' || (point + 2 < text.Length && char.IsLower(text[point + 2]))));

    /// <summary>"U.S.", "D.C.", "p.m.", "Ph.D.": the end behind the last point, or -1. Initials before a name are none.</summary>
    private static int DottedAcronymEnd(string text, int start, int point)
    {
        if (point - start > 2) return -1;
        var letters = 0;
        var i = start;
        while (i + 1 < text.Length && char.IsLetter(text[i]))
        {
            var end = i + 1;
            if (end < text.Length && char.IsLower(text[end]) && end + 1 < text.Length && text[end + 1] == '.') end++;
            if (end >= text.Length || text[end] != '.') break;
            letters++;
            i = end + 1;
        }

        if (letters < 2) return -1;
        if (char.IsLower(text[start])) return i;
        var acronym = Folding.Fold(text, start, i - start);
        if (acronym is "ph.d." or "m.d." or "b.a." && i < text.Length && text[i] is ',' or ')') return i;
        return acronym is "u.s." or "u.k." or "u.n." or "e.u." or "u.s.a." or "d.c." or "n.y." or "u.a.e." or "h.e." or "h.h." or "r.i." or "n.j." or "n.c." or "s.c." or "n.m." or "n.h." or "n.d." or "s.d." or "ph.d." or "d.sc." or "m.sc." or "b.sc." or "m.d." or "j.d." ? i : -1;
    }

    /// <summary>One capital, or a capital with one or two small letters directly before another name part ("Zh.Dosmukhanbetov").</summary>
    private static bool IsInitial(string text, int start, int point)
    {
        if (!char.IsUpper(text[start])) return false;
        var length = point - start;
        var next = point + 1 < text.Length ? text[point + 1] : '\n';
        var spaced = next is ' ' or '\u00A0' && point + 2 < text.Length && char.IsUpper(text[point + 2]);
        if (length == 1) return spaced || char.IsUpper(next) || next is ',' or '-' || FollowsInitial(text, start);
        return length <= 3 && char.IsLower(text[point - 1]) && (char.IsUpper(next) || (length == 2 && spaced && Digraphs.Contains(text.Substring(start, 2)))) && !Abbreviations.Contains(Folding.Fold(text, start, length));
    }

    /// <summary>The second of "Petrov S.E." at the end of a sentence: the point belongs to the initial.</summary>
    private static bool FollowsInitial(string text, int start) =>
        start >= 2 && text[start - 1] == '.' && char.IsLetter(text[start - 2]) && (start == 2 || char.IsUpper(text[start - 2]) || char.IsUpper(text[start - 3]));

    /// <summary>The end of a domain name ("Data.gov", "kaspi.kz"), or -1: no space behind the point, and a known ending.</summary>
    private static int DomainEnd(string text, int point)
    {
        var end = -1;
        while (point + 2 < text.Length && text[point] == '.')
        {
            var i = point + 1;
            while (i < text.Length && char.IsLower(text[i])) i++;
            if (i < text.Length && char.IsLetterOrDigit(text[i]) || !Domains.Contains(text.Substring(point + 1, i - point - 1))) break;
            end = i;
            point = i;
        }

        return end;
    }

    private static Token ReadNumber(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1])))) i++;
        return Make(text, start, i, TokenKind.Number);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '`';

    [MethodImpl(HotPath.Options)]
    private static Token Make(string text, int start, int end, TokenKind kind)
    {
        var hash = Folding.Seed;
        var shape = TokenShape.None;
        int upper = 0, lower = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            hash = Folding.Add(hash, c);
            if (char.IsUpper(c))
            {
                if (lower > 0 && char.IsLower(text[i - 1])) shape |= TokenShape.CamelCase;
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
            else if (char.IsDigit(c))
            {
                shape |= TokenShape.HasDigit;
            }
        }

        if (char.IsUpper(text[start])) shape |= TokenShape.Capitalized;
        if (upper >= 2 && lower == 0) shape |= TokenShape.AllCaps;
        return new Token(start, end - start, kind, shape, hash);
    }
}
