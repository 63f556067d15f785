using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the words around a run of capitalised words tell of its being a place that no list knows.</summary>
internal sealed class PlaceContext(NameText text, PersonShape people)
{
    private const int LongestList = 16;
    private const int Firm = 6;

    private static readonly WordSet Nouns = new(
        "village villages town township district districts constituency ward wards crossing border checkpoint checkpost market bazaar road street avenue highway bridge river creek forest camp camps prison jail junction intersection roundabout",
        "estate neighbourhood neighborhood suburb quarter settlement county province region airport seaport port harbour harbor dam lake island islands stadium temple tehsil taluk upazila barangay hamlet locality municipality commune mountain mountains hill hills valley beach pass");

    private static readonly WordSet Prepositions = new("in at near from across around outside");
    private static readonly WordSet Directions = new("north south east west central northeast northwest southeast southwest");
    private static readonly WordSet Saints = new("san santa santo sao saint sainte st st.");

    private readonly Document _document = text.Document;

    /// <summary>How much speaks against a person; 0 when nothing does.</summary>
    public int Against(TokenRange range)
    {
        if (Saints.Has(_document, range.Start)) return Firm;
        if (range.End < _document.Count && !text.StartsLine(range.End) && !_document[range.End].Has(TokenShape.Capitalized) && Nouns.Has(_document, range.End)) return Firm;
        if (_document.Is(range.Start - 1, "of") && Nouns.Has(_document, range.Start - 2)) return Firm;
        if (people.IsGiven(range.Start)) return 0;
        if (range.Count > 1 && Directions.Has(_document, range.End - 1)) return Firm;
        return IsListed(range.Start) ? 3 : _document.IsAny(range.Start - 1, "in", "near") ? 2 : 0;
    }

    /// <summary>"in Bala, Dara Kot and Sito Bund", "as far as Bala and Dara Kot": the last of a list behind a preposition of place.</summary>
    private bool IsListed(int start)
    {
        if (!_document.IsAny(start - 1, "and", "or") && _document.Mark(start - 1) != ',') return false;
        var joined = _document.IsAny(start - 1, "and", "or");
        for (var t = start - 2; t >= 0 && start - t < LongestList && !text.StartsLine(t + 1); t--)
        {
            if (_document.Mark(t) == ',' || _document.IsAny(t, "and", "the")) continue;
            if (Prepositions.Has(_document, t) || _document.Is(t, "as") && _document.IsAny(t - 1, "far", "afield")) return !_document[t].Has(TokenShape.Capitalized) && (joined || IsGoingOn(start));
            if (!text.IsCapital(t) || people.IsGiven(t)) return false;
        }

        return false;
    }

    /// <summary>Whether the list goes on behind the run: a comma or "and", and a further capitalised word.</summary>
    private bool IsGoingOn(int start) => text.RunEnd(start) is var end && (_document.Mark(end) == ',' || _document.IsAny(end, "and", "or")) && text.IsCapital(end + 1);
}
