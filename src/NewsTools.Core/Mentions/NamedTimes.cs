using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Tells the weekdays and months that are given names from those that date something: "his driver, Friday Okoro", "June Peters, 81,".</summary>
internal static class NamedTimes
{
    private static readonly WordSet Dating = new("last next this that every each previous following coming");
    private static readonly WordSet Kin = new("husband wife son daughter brother sister mother father uncle aunt cousin grandson granddaughter nephew niece grandmother grandfather fiance fiancee friend friends neighbour neighbor colleague victim victims suspect suspects");
    private static readonly WordSet Verbs = new("is was has had will who and did");

    /// <summary>Whether the date is the given name of the person whose surname follows.</summary>
    public static bool IsGivenName(Document document, TokenRange date)
    {
        if (date.Count != 1 || date.Start == 0 && date.End >= document.Count || !document.Has(date.Start, LexiconCategory.Weekday) && !document.Has(date.Start, LexiconCategory.Month)) return false;
        if (!IsNameWord(document, date.End)) return false;
        var before = date.Start - 1;
        if (before >= 0 && !document[date.Start].Has(TokenShape.LineStart) && IsTitle(document, before)) return true;
        return document[date.Start].Length > 3 && IsSurname(document, date.End) && (IsIntroduced(document, before) || IsSubject(document, date));
    }

    /// <summary>"Mr Wednesday Phiri", "Chief Sunday Ade", "Peter Monday Ade".</summary>
    private static bool IsTitle(Document document, int before) =>
        document.Has(before, LexiconCategory.Honorific) || document[before].Has(TokenShape.Capitalized) && (IsPost(document, before) || document.Has(before, LexiconCategory.GivenName));

    /// <summary>"the driver, Friday Okoro", "her cousin Sunday Obi".</summary>
    private static bool IsIntroduced(Document document, int before)
    {
        if (document.Mark(before) == ',') before--;
        return before >= 0 && (Kin.Has(document, before) || !document[before].Has(TokenShape.Capitalized) && (IsPost(document, before) || document.Has(before, LexiconCategory.Occupation)));
    }

    /// <summary>"Monday Ajayi, a welder, …", "said Friday Okoro, who …", "Ann Lee, June Peters and …": where a name stands and no date does.</summary>
    private static bool IsSubject(Document document, TokenRange date)
    {
        var before = date.Start - 1;
        var opens = date.Start == document.SentenceAt(date.Start).Tokens.Start || document.Mark(before) is '"' or '\u201C' or ';' or ':';
        var speaks = before >= 0 && document.Has(before, LexiconCategory.SpeechVerb) && !Dating.Has(document, before);
        if (!opens && !speaks) return false;
        var end = date.End;
        while (end < document.Count && end - date.End < 3 && document[end].Kind == TokenKind.Word && document[end].Has(TokenShape.Capitalized) && !document[end].Has(TokenShape.LineStart)) end++;
        if (end >= document.Count) return speaks;
        if (document.Mark(end) == ',') return document[end + 1 < document.Count ? end + 1 : end].Kind == TokenKind.Number || document.IsAny(end + 1, "a", "an", "the", "who", "one") || IsPost(document, end + 1) || document.Has(end + 1, LexiconCategory.Occupation) || speaks;
        return opens ? document.Has(end, LexiconCategory.SpeechVerb) && !document[end].Has(TokenShape.Capitalized) || Verbs.Has(document, end) || document[end].Kind == TokenKind.Genitive : document.Mark(end) == '.';
    }

    private static bool IsNameWord(Document document, int token) => token < document.Count && document[token].Kind == TokenKind.Word && document[token].Has(TokenShape.Capitalized) && !document[token].Has(TokenShape.LineStart) && !document.Has(token, LexiconCategory.CommonWord);

    /// <summary>A word that is known as nothing but a name: no place, people, post, head of an organization or event.</summary>
    private static bool IsSurname(Document document, int token) =>
        document.Has(token, LexiconCategory.Surname) || !document[token].Has(TokenShape.AllCaps) && !IsPost(document, token) && !(document.Has(token, LexiconCategory.GivenName) && token + 1 < document.Count && document[token + 1].Has(TokenShape.Capitalized)) && !document.Has(token, LexiconCategory.Country) && !document.Has(token, LexiconCategory.City)
        && !document.Has(token, LexiconCategory.Region) && !document.Has(token, LexiconCategory.Geography) && !document.Has(token, LexiconCategory.Demonym) && !document.Has(token, LexiconCategory.OrganizationHead) && !document.Has(token, LexiconCategory.OrganizationName)
        && !document.Has(token, LexiconCategory.EventKind) && !document.Has(token, LexiconCategory.ThingHead) && !document.Has(token, LexiconCategory.VenueHead) && !document.Has(token, LexiconCategory.Honorific) && !document.Has(token, LexiconCategory.Occupation)
        && !document.Has(token, LexiconCategory.Month) && !document.Has(token, LexiconCategory.Weekday) && !document.Has(token, LexiconCategory.PostModifier) && !FunctionWords.Contains(document.Folded(token));

    private static bool IsPost(Document document, int token) => document.Has(token, LexiconCategory.PostHead) || document.Has(token, LexiconCategory.Rank);
}
