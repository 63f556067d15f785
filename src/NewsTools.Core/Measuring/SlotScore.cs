namespace NewsTools.Measuring;

/// <summary>How well a slot was read, over all articles.</summary>
/// <param name="Slot">The slot, for instance "participants" or "event.start".</param>
/// <param name="Gold">The number of items in the gold standard.</param>
/// <param name="Found">The number of items found.</param>
/// <param name="Precision">The share of the found that are right.</param>
/// <param name="Recall">The share of the gold that was found.</param>
/// <param name="F1">The harmonic mean of precision and recall.</param>
public sealed record SlotScore(string Slot, int Gold, int Found, double Precision, double Recall, double F1)
{
    internal static SlotScore Of(string slot, int gold, int found, int hits)
    {
        var precision = found > 0 ? (double)hits / found : gold == 0 ? 1 : 0;
        var recall = gold > 0 ? (double)hits / gold : 1;
        return new SlotScore(slot, gold, found, precision, recall, precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0);
    }
}

/// <summary>What an extraction error is.</summary>
public enum ExtractionErrorKind
{
    /// <summary>The gold standard holds it, the report does not.</summary>
    Missed,

    /// <summary>The report holds it, the gold standard does not.</summary>
    Spurious,
}

/// <summary>A miss or a false find.</summary>
/// <param name="Article">The article's name.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Kind">Missed or spurious.</param>
/// <param name="Value">The item, its parts joined with " | ".</param>
public sealed record ExtractionError(string Article, string Slot, ExtractionErrorKind Kind, string Value);
