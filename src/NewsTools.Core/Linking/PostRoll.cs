using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// Whose posts the lines of a list fill: "The club elected its committee:", and below it "Treasurer – Ann Berg".
/// </summary>
internal sealed class PostRoll(Document document, Entities entities)
{
    private const int LongestIntroduction = 60;

    /// <summary>Whether the line opens with a post and a colon or dash.</summary>
    public static bool IsEntry(Document document, Unit unit) => unit.Post is not null && document[unit.Tokens.Start].Has(TokenShape.LineStart) && document.Mark(unit.Tokens.End) is ':' or '-' or '\u2013' or '\u2014';

    /// <summary>The organization that the words above the list name; null when the unit opens no line of a list.</summary>
    public Institution? OwnerOf(Unit first)
    {
        if (!IsEntry(document, first)) return null;
        var index = document.SentenceAt(first.Tokens.Start).Block - 1;
        while (index >= 0 && IsLine(document.Blocks[index])) index--;
        if (index < 0 || document.Blocks[index] is not { Content.Count: <= LongestIntroduction } introduction || document.Mark(introduction.Content.End - 1) != ':') return null;
        var start = document.SentenceAt(introduction.Content.End - 1).Tokens.Start;
        for (var i = introduction.Content.End - 1; i >= start; i--)
        {
            if (entities.InstitutionAt(i) is { } named) return named;
            if (document.Is(i - 1, "the") && BackReference.IsBody(document, i) && BackReference.Resolve(document, entities, i) is { } body) return body;
        }

        return null;
    }

    /// <summary>Whether a line above is one of the same list: a few words and then a colon or dash.</summary>
    private bool IsLine(Block block)
    {
        for (var i = block.Content.Start; i < block.Content.End - 1 && i < block.Content.Start + 6; i++)
        {
            if (document.Mark(i) is ':' or '-' or '\u2013' or '\u2014') return document.Has(block.Content.Start, LexiconCategory.PostHead) || document.Has(i - 1, LexiconCategory.PostHead);
        }

        return false;
    }
}
