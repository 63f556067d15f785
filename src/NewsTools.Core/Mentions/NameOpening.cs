using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What an organization's name may open with before its run of plain words: a saint, a title, initials, a state ("Republic of X …").</summary>
internal sealed class NameOpening
{
    private static readonly WordSet Titles = new("king queen prince princess emperor sultan shah emir imam pope general captain colonel marshal admiral president bishop archbishop cardinal saint maharaja maharani raja rani nawab chief guru baba lala chhatrapati mother");
    private static readonly WordSet Plain = new("mr mr. mrs mrs. ms ms. miss prof prof. hon hon. engr engr. eng eng. sr. sen. rep. gov. gen. he hrh");
    private static readonly WordSet Polities = new("republic state city kingdom port province county isle commonwealth principality sultanate emirate territory district municipality prince princess duke");
    private static readonly WordSet PolityWords = new("democratic people islamic federal arab socialist bolivarian federative national");
    private static readonly WordSet Founded = new("boys girls grammar high preparatory prep hall boys' girls'");

    private readonly NameText _text;
    private readonly Document _document;

    public NameOpening(NameText text) => (_text, _document) = (text, text.Document);

    /// <summary>"Lady Alder Hospital", "King Oskar College": a person's title that opens the name of what bears the person's name.</summary>
    public bool IsTitle(int start, int head)
    {
        if (head - start is < 2 or > 6 || !BearsName(head) || _document.MatchAt(head, LexiconCategory.OrganizationHead) is { } match && _document.Is(match.Tokens.End, "of") || _text.IsOpening(start) && Plain.Has(_document, start)) return false;
        return (_document.Has(start, LexiconCategory.Honorific) || Titles.Has(_document, start)) && !Plain.Has(_document, start) && _text.IsCapital(start + 1) && !_document.Has(start + 1, LexiconCategory.OrganizationHead)
            && (_document.Has(start + 1, LexiconCategory.GivenName) || _document.Has(start + 1, LexiconCategory.AmbiguousGivenName) || !_text.IsCommon(start + 1) || _document.Has(start, LexiconCategory.Honorific));
    }

    /// <summary>"St. Brigid's Senior School", "Orla's Girls School": the owner whose genitive opens the name.</summary>
    public int Patron(int start, int head)
    {
        if (start < 2 || _document[start - 1].Kind != TokenKind.Genitive || !_text.IsCapital(start - 2)) return start;
        if (_document.IsAny(start - 3, "st", "st.", "saint", "ss")) return start - 3;
        if (head == start || _text.IsPlace(start - 2) || !_text.IsProper(start - 2) || _text.IsCapital(start - 3) || !_document.Is(head, "school")) return start;
        for (var t = start; t < head; t++) if (!Founded.Has(_document, t)) return start;
        return start - 2;
    }

    /// <summary>"L.N. Tolstoy State University": the initials before the surname that a name opens with.</summary>
    public int Eponym(int start, int head)
    {
        if (head - start < 2 || !BearsName(head)) return start;
        var first = start;
        while (_text.IsInitial(first - 1) && !_text.StartsLine(first)) first--;
        return first;
    }

    /// <summary>"Bay of Bengal Institute", "Republic of Palau Marine Police": the start of a place of several words, or of the state's style, that the name starts within.</summary>
    public int Place(int start)
    {
        for (var back = 1; back <= 3 && start - back >= 0; back++)
            foreach (var category in new[] { LexiconCategory.Geography, LexiconCategory.Region, LexiconCategory.City, LexiconCategory.Country })
                if (_document.MatchAt(start - back, category) is { } place && place.Tokens.End > start && _text.IsCapital(start - back)) return start - back;
        if (!_text.IsPlace(start) || !_document.Is(start - 1, "of") || !Polities.Has(_document, start - 2) || !_text.IsCapital(start - 2) || _text.StartsLine(start - 1) || _text.StartsLine(start)) return start;
        var first = start - 2;
        while (PolityWords.Has(_document, first - 1) && _text.IsCapital(first - 1) && !_text.StartsLine(first)) first--;
        return first;
    }

    private bool BearsName(int head) => _document.MatchAt(head, LexiconCategory.OrganizationHead)?.Value is "university" or "institute" or "college" or "school" or "hospital" or "museum" or "theatre" or "foundation" or "church";
}
