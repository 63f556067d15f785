using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Finds the agency or paper that a dateline credits: "HONIARA, 3 May (Reef Courier) – …".</summary>
internal static class CreditFinder
{
    private const int LongestCredit = 3;

    public static void Find(NameText text, MentionSet found)
    {
        var document = text.Document;
        var dateline = Dateline.Find(document);
        for (var open = dateline.Start; open < dateline.End; open++)
        {
            if (document.Mark(open) != '(' || !text.IsCapital(open + 1)) continue;
            var end = text.RunEnd(open + 1);
            if (document.Mark(end) == ')' && end - open - 1 <= LongestCredit && !text.IsPlace(open + 1)) found.Add(new NameMention(MentionType.Organization, new TokenRange(open + 1, end), "organization.credit", 0.85f));
        }
    }
}
