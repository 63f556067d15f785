using System.Collections.Generic;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>
/// The organization that the members of a delegation hold their posts in: "a delegation from X, led by its dean Ann
/// Berg", "The delegation consisted of the dean, Ann Berg, and …".
/// </summary>
internal sealed class DelegationPosts(Document document, Entities entities)
{
    private const int Reach = 10;
    private static readonly WordSet Delegations = new("delegation mission");
    private static readonly WordSet Listing = new("led headed comprised comprises comprising consisted consists consisting included includes including composed");
    private static readonly WordSet Ends = new("was were is are visited met meet held arrived received toured paid came discussed signed");

    /// <summary>The members that the text lists, each with the delegation's organization.</summary>
    public IEnumerable<(Person Person, Institution Organization)> Members()
    {
        Institution? sender = null;
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (!Delegations.Has(document, i)) continue;
                sender = SenderBehind(i + 1, sentence) ?? sender;
                if (sender is null || ListStart(i + 1, sentence) is not { } list) continue;
                for (var t = list; t < sentence.Tokens.End && !Ends.Has(document, t); t++)
                    if (entities.PersonAt(t) is { } member) yield return (member, sender);
                break;
            }
        }
    }

    private Institution? SenderBehind(int token, Sentence sentence)
    {
        if (!document.IsAny(token, "of", "from")) return null;
        if (document.Is(++token, "the")) token++;
        return token < sentence.Tokens.End ? entities.InstitutionAt(token) : null;
    }

    /// <summary>Where the members' names begin; null when the sentence lists none.</summary>
    private int? ListStart(int token, Sentence sentence)
    {
        for (var i = token; i < sentence.Tokens.End && i < token + Reach; i++)
            if (Listing.Has(document, i) || document.Is(i, "made") && document.Is(i + 1, "up")) return i + 1;
        return null;
    }
}
