using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>
/// Reads what stands in brackets behind a person: an organization ("Ann Lee (Orkan Data)", "Mia Berg (NIFT)"), or the same name in
/// another script, which names nobody else.
/// </summary>
internal static class BracketFinder
{
    private const int LongestName = 5;
    private const int ShortestAcronym = 3;
    private const float Confidence = 0.75f;

    private static readonly WordSet Small = new("of de da do dos del des la le and & for");

    public static void Find(NameText text, MentionSet found)
    {
        foreach (var person in found.InOrder)
        {
            if (person.Type != MentionType.Person || text.Document.Mark(person.Tokens.End) != '(') continue;
            var start = person.Tokens.End + 1;
            if (found.At(start) is { Type: MentionType.Person } again && IsLatin(text, person.Tokens.Start) != IsLatin(text, start)) found.Remove(again);
            var end = start;
            while (end < text.Document.Count && end - start < LongestName && (text.IsCapital(end) || (end > start && Small.Has(text.Document, end)))) end++;
            if (text.Document.Mark(end) == ')' && IsBody(text, start, end)) found.Add(new NameMention(MentionType.Organization, new TokenRange(start, end), "organization.bracketed", Confidence));
        }
    }

    /// <summary>Whether the word is in Latin script: "Galina Orlova (Галина Орлова)" is one person, written twice.</summary>
    private static bool IsLatin(NameText text, int token) => text.Document.Text[text.Document[token].Start] < '\u0370';

    /// <summary>An acronym, or several words; a single word may as well be a town or a nickname.</summary>
    private static bool IsBody(NameText text, int start, int end)
    {
        if (end <= start || text.IsPlace(start)) return false;
        for (var t = start; t < end; t++)
            if (text.IsPost(t) || text.Document.Has(t, LexiconCategory.Demonym) || text.Document.Has(t, LexiconCategory.Occupation) || text.Document.Has(t, LexiconCategory.CommonAcronym) || text.Document.Has(t, LexiconCategory.NameSuffix) || text.IsTime(t)) return false;
        // "(R-TX)" tells a party and a state.
        return end - start > 1 || (text.Document[start].Has(TokenShape.AllCaps) && text.Document[start].Length >= ShortestAcronym && text.Document.Word(start).IndexOf('-') < 0);
    }
}
