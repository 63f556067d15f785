using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>How large a place is.</summary>
internal enum PlaceSize : byte
{
    City,
    Region,
    Country,
}

/// <summary>A city, region or country, with the larger one that it lies in: "Austin, Texas".</summary>
internal sealed record PlaceMention(TokenRange Tokens, PlaceSize Size);

/// <summary>Finds the places that the lexicons know.</summary>
internal static class PlaceFinder
{
    /// <summary>The place that starts at the token; null when none does.</summary>
    public static PlaceMention? ReadAt(Document document, int token)
    {
        if (One(document, token) is not { } place || (document[token].Length <= 2 && !document[token].Has(TokenShape.AllCaps))) return null;
        if (document.Mark(place.Tokens.End) == ',' && place.Size != PlaceSize.Country && One(document, place.Tokens.End + 1) is { } larger && larger.Size > place.Size && !IsGenitive(document, larger.Tokens.End) && !IsListed(document, larger.Tokens.End))
            return place with { Tokens = new TokenRange(token, larger.Tokens.End) };
        return place.Size == PlaceSize.City && One(document, place.Tokens.End) is { Size: PlaceSize.Region } state ? place with { Tokens = new TokenRange(token, state.Tokens.End) } : place;
    }

    private static bool IsGenitive(Document document, int token) => token < document.Count && document[token].Kind == TokenKind.Genitive;

    /// <summary>Whether the place before the token is one of a list: "Ghana, Togo and Benin".</summary>
    private static bool IsListed(Document document, int token) => document.IsAny(token, "and", "or", "&");

    private static PlaceMention? One(Document document, int token)
    {
        if (token >= document.Count || !document[token].Has(TokenShape.Capitalized)) return null;
        var best = (Match: document.MatchAt(token, LexiconCategory.City), Size: PlaceSize.City);
        if (document.MatchAt(token, LexiconCategory.Region) is { } region && region.Tokens.Count > (best.Match?.Tokens.Count ?? 0)) best = (region, PlaceSize.Region);
        if (document.MatchAt(token, LexiconCategory.Country) is { } country && country.Tokens.Count > (best.Match?.Tokens.Count ?? 0)) best = (country, PlaceSize.Country);
        return best.Match is null ? null : new PlaceMention(best.Match.Tokens, best.Size);
    }
}
