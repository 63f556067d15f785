namespace NewsTools.Text;

/// <summary>The closed classes of English words, folded.</summary>
internal static class FunctionWords
{
    private const string Determiners = "the a an this that these those his her its their our my your each every some any no whose another both all";

    private const string Prepositions = "of for to on in at with from by as about after before between during into over under against among through within without near via upon across until since like including alongside despite toward towards per";

    private const string Others =
        "and or but nor so yet if when while where which who whom what why how because although though than then there here not also only just even still again ever never " +
        "he she it they we you i him them us me himself herself itself themselves is are was were be been being am has have had having do does did will would shall should can could may might must " +
        "said says say told tells asked added noted stressed met meets meet visited thanked joined led leads came went gave got made took saw called calls made let " +
        "yesterday today tomorrow now later earlier meanwhile however moreover therefore according due up down out off more most many much few several such same other own very too";

    private static readonly WordSet DeterminerSet = new(Determiners);
    private static readonly WordSet PrepositionSet = new(Prepositions);
    private static readonly WordSet All = new(Determiners, Prepositions, Others);

    public static bool IsDeterminer(string folded) => DeterminerSet.Has(folded);

    public static bool IsPreposition(string folded) => PrepositionSet.Has(folded);

    public static bool Contains(string folded) => All.Has(folded);
}
