using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>What the clause around a run of unknown capitalised words tells of its being an organization: what it owns, does and is called.</summary>
internal sealed class BodyClauses
{
    private static readonly WordSet Owned = new("management shareholders shareholder shares subsidiary subsidiaries customers customer revenue revenues profits headquarters workforce employees stock fleet newsroom editorial spokesman spokeswoman spokesperson boardroom ceo cfo investors owners creditors lenders factory factories branches");
    private static readonly WordSet Holdings = new("shares stake stakes stock bonds shareholders subsidiary subsidiaries investors customers employees takeover acquisition");
    private static readonly WordSet Deeds = new("makes operates runs owns employs manufactures publishes signed sponsors supplies sells builds organises organizes represents campaigns advises acquired bought insures markets employed operated owned manages monitors coordinates");
    private static readonly WordSet Adjectives = new("state-run state-owned state-controlled state-backed government-owned government-run privately-owned family-owned ruling far-right far-left centre-right centre-left center-right center-left right-wing left-wing hard-right hard-left ultranationalist islamist london-listed nasdaq-listed insurgent");
    private static readonly WordSet Political = new("ruling far-right far-left centre-right centre-left center-right center-left right-wing left-wing hard-right hard-left opposition conservative liberal nationalist populist islamist ultranationalist");
    private static readonly WordSet Officers = new("president chairman chairwoman chairperson chair secretary treasurer representative representatives member members spokesman spokeswoman spokesperson convener coordinator patron");
    private static readonly WordSet Led = new("led backed run owned funded sponsored affiliated linked controlled based brokered supported administered supervised allied aligned recognised recognized mandated chaired");

    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;

    public BodyClauses(NameText text, PersonShape people) => (_text, _document, _people) = (text, text.Document, people);

    /// <summary>"the far-right League", "the opposition Momentum": one word, capitalised, that politics describes.</summary>
    public bool IsParty(int start, int end) => end - start == 1 && Political.Has(_document, start - 1) && !_text.IsPlace(start) && !_text.IsPost(start) && !_document.Has(start, LexiconCategory.Demonym) && !_people.IsGiven(start) && !_people.IsSurname(start)
        && !_text.IsCapital(end) && !_document.Has(start, LexiconCategory.EventKind) && !FunctionWords.Contains(_document.Folded(start));

    /// <summary>"a representative of the Reed Growers Forum", "Ada Holm from the Reed Forum": what is an event elsewhere is a body that has officers.</summary>
    public bool IsForum(int start, int end) => end - start is >= 2 and <= 5 && _document.IsAny(end - 1, "forum", "congress") && _document.Is(start - 1, "the") && _document.IsAny(start - 2, "of", "from")
        && !_document[start].Has(TokenShape.HasDigit) && (Officers.Has(_document, start - 3) || _text.IsCapital(start - 3) && !_text.IsPost(start - 3) && !_document.Has(start - 3, LexiconCategory.OrganizationHead) && (_people.IsSurname(start - 3) || _people.IsGiven(start - 4)));

    /// <summary>"Orkan Steel's management", "shares of Orkan", "state-run Orkan", "Orkan, which makes tyres,".</summary>
    public bool Tell(int start, int end) => !IsOther(start, end) && (IsOwner(end) || IsHeld(start) || IsDescribed(start, end) || IsDoer(end) || IsReporter(start, end));

    /// <summary>"QMW-led coalition": an acronym that a participle is tied to.</summary>
    public bool IsTied(int end) => _document.Mark(end) == '-' && Led.Has(_document, end + 1);

    private bool IsOwner(int end) => end < _document.Count && _document[end].Kind == TokenKind.Genitive && Owned.Has(_document, end + 1) && !_document[end + 1].Has(TokenShape.Capitalized);

    private bool IsHeld(int start) => _document.IsAny(start - 1, "of", "in") && Holdings.Has(_document, start - 2);

    /// <summary>Politics and property in an adjective; a post behind it ("the ruling coalition's Orla Berg") belongs to a person.</summary>
    private bool IsDescribed(int start, int end) => (Adjectives.Has(_document, start - 1) || _document.Is(start - 2, "the") && _document.Folded(start - 1).EndsWith("-based", System.StringComparison.Ordinal)) && !_text.IsPost(end) && !_document.Has(end - 1, LexiconCategory.ThingHead);

    /// <summary>"…, Publika reported.": the medium at the end of the sentence.</summary>
    private bool IsReporter(int start, int end) => end - start < 3 && _document.Mark(start - 1) is ',' or '\u201D' or '"' && _document.Is(end, "reported") && (_text.StartsLine(end + 1) || _document.Mark(end + 1) == '.') && !_people.IsSurname(end - 1);

    private bool IsDoer(int end) => _document.Mark(end) == ',' && _document.Is(end + 1, "which") && Deeds.Has(_document, end + 2);

    /// <summary>A person's name, or a place's.</summary>
    private bool IsOther(int start, int end)
    {
        for (var t = start; t < end; t++) if (_people.IsGiven(t) || _people.IsAmbiguousGiven(t) || _text.IsPlace(t) || FunctionWords.Contains(_document.Folded(t)) && !_document[t].Has(TokenShape.AllCaps)) return true;
        return _document.Has(start - 1, LexiconCategory.Honorific) || _text.IsPost(start - 1);
    }
}
