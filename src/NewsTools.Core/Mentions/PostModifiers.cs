using System;
using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Where the words begin that stand before the head of a post and belong to its title.</summary>
internal sealed class PostModifiers(Document document, Entities? entities, PostKind kind, Func<int, bool> isNamed)
{
    /// <summary>Posts that an event has by itself.</summary>
    private static readonly WordSet EventOfficers = new("president chair chairman chairwoman chairperson co-chair director coordinator convener convenor organizer organiser secretary manager curator commissioner ambassador patron producer");

    /// <summary>The first token of the title whose head begins at the token.</summary>
    /// <param name="head">The tokens of the head, from its first modifier in the lexicon on.</param>
    /// <param name="earliest">The first token it may be.</param>
    /// <param name="maxLower">How many lower-case words outside the lexicon are taken at most.</param>
    public int Start(TokenRange head, int earliest, int maxLower)
    {
        var floor = Math.Max(earliest, document.SentenceAt(head.Start).Tokens.Start);
        var start = head.Start;
        while (start > floor && IsModifier(start - 1, start, floor)) start--;
        return start < head.Start && document.IsAny(start, "and", "&") ? start + 1 : Lower(start, floor, maxLower, StandsBeforeName(head.End));
    }

    /// <summary>Whether a person's name follows, with an honorific or none: "ward sister Ann Lee", "expert Dr. Ann Lee".</summary>
    private bool StandsBeforeName(int end)
    {
        if (entities is null) return false;
        while (end < document.Count && (document.Has(end, LexiconCategory.Honorific) || document.Mark(end) == '.')) end++;
        return entities.PersonAt(end) is not null;
    }

    private bool IsModifier(int token, int next, int floor)
    {
        var folded = document.Folded(token);
        if (folded is "and" or "&") return IsConjoined(token, next, floor);
        if (document[next].Has(TokenShape.LineStart) || document[token].Kind is not (TokenKind.Word or TokenKind.Number) || isNamed(token) || PostPhraseFinder.IsDescriptive(folded)) return false;
        if (document.Has(token, LexiconCategory.PostModifier)) return folded is not ("general" or "public") || !document.IsAny(token - 1, "in");
        if (document[token].Kind == TokenKind.Number) return folded.IndexOf('-') > 0;
        if (FunctionWords.Contains(folded) && !IsPlace(token)) return false;
        if (document.Has(token, LexiconCategory.Demonym)) return kind == PostKind.Office;
        if (IsPlace(token)) return document[next].Has(TokenShape.Capitalized) && kind is PostKind.Office or PostKind.Post && (entities is not null || kind == PostKind.Office) && !FollowsPlacePreposition(token);
        if (document.Has(token, LexiconCategory.EventKind)) return IsEventPost(token, next);
        return entities is not null && IsTitleWord(token) && (document[next].Has(TokenShape.Capitalized) || document.IsAny(next, "and", "&"));
    }

    /// <summary>"trade and industry commissioner", "Health and Family Welfare Minister": both sides are modifiers.</summary>
    private bool IsConjoined(int token, int next, int floor)
    {
        var before = token - 1;
        if (before < floor || HasHead(next) && !document.Has(next, LexiconCategory.PostModifier)) return false;
        if (isNamed(before) || HasHead(before)) return false;
        return document.Has(before, LexiconCategory.PostModifier) || entities is not null && IsTitleWord(before) && !IsPlace(before) && document[next].Has(TokenShape.Capitalized);
    }

    /// <summary>"Congress President", "Festival Director": an event has officers, and is no body.</summary>
    private bool IsEventPost(int token, int next) =>
        entities is not null && document[token].Has(TokenShape.Capitalized) && document[next].Has(TokenShape.Capitalized) && EventOfficers.Has(document, next);

    /// <summary>A capitalised word that may be part of a title: no name, no calendar word, no head of another post.</summary>
    private bool IsTitleWord(int token) =>
        document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && !(document[token].Has(TokenShape.AllCaps) && document[token].Length > 2) && !isNamed(token) && !HasHead(token) && !FunctionWords.Contains(document.Folded(token))
        && !document.Has(token, LexiconCategory.OrganizationHead) && !document.Has(token, LexiconCategory.GivenName) && !document.Has(token, LexiconCategory.Honorific) && !(document.Has(token, LexiconCategory.CommonWord) && token == document.SentenceAt(token).Tokens.Start && !document.IsAny(token + 1, "and", "&"))
        && !document.Has(token, LexiconCategory.Month) && !document.Has(token, LexiconCategory.Weekday) && !document.Has(token, LexiconCategory.Demonym) && !document.Has(token, LexiconCategory.EventKind);

    /// <summary>
    /// Lower-case words up to an article, a mark or the sentence's start ("a shift foreman", ", sugar beet grower"); before
    /// a name, up to any small word, verb of speech, end of a quotation or nationality as well ("by ward sister Ann Lee", "Chilean film editor Ann Lee").
    /// </summary>
    private int Lower(int start, int floor, int max, bool named)
    {
        if (document[start].Has(TokenShape.Capitalized)) return start;
        var first = start;
        while (first > floor && start - first < max && IsLowerWord(first - 1)) first--;
        if (first - 1 == floor && !IsPlace(floor) && (IsTitleWord(floor) || named && IsOpeningWord(floor))) return floor;
        if (first == start) return start;
        var before = first - 1;
        var bounded = first > floor && (entities?.InstitutionAt(before) is not null && !EndsInParticiple(first, start) || named && (FunctionWords.Contains(document.Folded(before)) || document.Has(before, LexiconCategory.SpeechVerb)) || FunctionWords.IsDeterminer(document.Folded(before)) || document.Mark(before) is ',' or ';' or ':' or '(' or '-' or '\u2013' or '\u2014' || named && (document.Mark(before) is '"' or '\u201D' || document.Has(before, LexiconCategory.Demonym)) || PostPhraseFinder.IsDescriptive(document.Folded(before)));
        return bounded ? first : start;
    }

    /// <summary>A common noun that opens the sentence and leads to a post: "Energy expert Ann Lee".</summary>
    private bool IsOpeningWord(int token) =>
        document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && !FunctionWords.Contains(document.Folded(token)) && !PostPhraseFinder.IsDescriptive(document.Folded(token))
        && !document.Has(token, LexiconCategory.SpeechVerb) && !document.Has(token, LexiconCategory.Demonym) && !HasHead(token) && !isNamed(token) && !document.Folded(token).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"Oxfam hired engineer …": a verb rather than a part of the title.</summary>
    private bool EndsInParticiple(int start, int end)
    {
        for (var t = start; t < end; t++) if (document.Folded(t) is var word && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal))) return true;
        return false;
    }

    private bool IsLowerWord(int token)
    {
        if (document.IsAny(token, "appointed", "elected", "nominated", "named", "re-elected")) return false;
        var folded = document.Folded(token);
        return document[token].Kind == TokenKind.Word && !document[token].Has(TokenShape.Capitalized) && !FunctionWords.Contains(folded) && !PostPhraseFinder.IsDescriptive(folded) && !HasHead(token)
            && !document.Has(token, LexiconCategory.SpeechVerb) && !folded.EndsWith("ly", StringComparison.Ordinal) && !isNamed(token);
    }

    private bool HasHead(int token) => document.Has(token, LexiconCategory.PostHead) || document.Has(token, LexiconCategory.Rank) || document.Has(token, LexiconCategory.Occupation);

    private bool IsPlace(int token) => document.Has(token, LexiconCategory.Country) || document.Has(token, LexiconCategory.City) || document.Has(token, LexiconCategory.Region);

    private bool FollowsPlacePreposition(int token)
    {
        while (token > 0 && IsPlace(token - 1)) token--;
        return document.IsAny(token - 1, "in", "at", "from", "near", "outside");
    }
}
