using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the agency or paper that a dateline credits: "HONIARA, 3 May (Reef Courier) – …".</summary>
internal static class CreditFinder
{
    private const int LongestCredit = 3;
    private const int LongestLine = 14;

    public static void Find(NameText text, MentionSet found)
    {
        var document = text.Document;
        foreach (var block in document.Blocks) AddPaper(text, found, block.Content);
        var dateline = Dateline.Find(document);
        if (dateline.Count > 2 && document.Mark(dateline.End - 2) == ',' && document[dateline.End - 1].Has(TokenShape.AllCaps) && !text.IsPlace(dateline.End - 1) && document[dateline.End - 1].Length > 1)
            found.Add(new NameMention(MentionType.Organization, new TokenRange(dateline.End - 1, dateline.End), "organization.credit", 0.85f));
        for (var open = dateline.Start; open < dateline.End; open++)
        {
            if (document.Mark(open) != '(' || !text.IsCapital(open + 1)) continue;
            var end = text.RunEnd(open + 1);
            if (document.Mark(end) == ')' && end - open - 1 <= LongestCredit && !text.IsPlace(open + 1)) found.Add(new NameMention(MentionType.Organization, new TokenRange(open + 1, end), "organization.credit", 0.85f));
        }
    }

    /// <summary>"Published in Harbour Voice, May 3rd, 2024", "Press service of …": the paper or office that a line of its own names.</summary>
    private static void AddPaper(NameText text, MentionSet found, TokenRange line)
    {
        var document = text.Document;
        if (document.Is(line.Start, "press") && document.IsAny(line.Start + 1, "service", "center", "centre", "office") && !document[line.Start + 1].Has(TokenShape.Capitalized) && line.Count <= LongestLine && (line.Count == 2 || document.Is(line.Start + 2, "of")))
            found.Add(new NameMention(MentionType.Organization, new TokenRange(line.Start, line.Start + 2), "organization.credit", 0.85f));
        if (line.Count > LongestLine || !document.IsAny(line.Start, "published", "appeared") || !document.Is(line.Start + 1, "in")) return;
        var start = line.Start + 2;
        var end = start;
        while (end < line.End && text.IsCapital(end)) end++;
        if (end > start && document.Mark(end) == ',') found.Add(new NameMention(MentionType.Organization, new TokenRange(start, end), "organization.credit", 0.85f));
    }
}
