using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Whom "she", "the rector" or "the German expert" goes back to.</summary>
internal sealed class PersonReference
{
    private const int SentencesBack = 8;
    private const int SubjectWindow = 4;

    private static readonly WordSet Masculine = new("he him his himself");
    private static readonly WordSet Feminine = new("she her hers herself");
    private static readonly WordSet Plural = new("they them their we our i my you who nobody everybody everyone somebody someone it");
    private static readonly WordSet Definite = new("the this that");
    private static readonly WordSet MaleTitles = new("mr mr. sir sheikh lord monsieur señor herr");
    private static readonly WordSet FemaleTitles = new("mrs mrs. ms ms. miss madam madame dame lady");

    private static readonly WordSet PersonNouns = new(
        "expert scientist speaker politician scholar guest laureate winner activist host lawmaker official diplomat researcher author athlete actor actress singer writer artist farmer teacher student graduate alumnus " +
        "leader envoy historian economist physicist chemist engineer specialist lecturer moderator presenter interlocutor veteran organizer organiser jubilarian hero lawyer doctor journalist woman man official head");

    private static readonly string[] Deputies = ["vice", "deputy", "assistant", "acting", "associate"];

    private readonly Document _document;
    private readonly Entities _entities;
    private readonly IReadOnlyDictionary<Person, IReadOnlyList<Position>> _positions;

    public PersonReference(Document document, Entities entities, IReadOnlyDictionary<Person, IReadOnlyList<Position>> positions)
    {
        _document = document;
        _entities = entities;
        _positions = positions;
    }

    public bool IsPronoun(int token) => Masculine.Has(_document, token) || Feminine.Has(_document, token);

    /// <summary>Whether the token is a pronoun that stands for no single person.</summary>
    public bool IsOtherPronoun(int token) => Plural.Has(_document, token);

    /// <summary>The person that the pronoun goes back to.</summary>
    public Person? OfPronoun(int token) => LastSubject(token, Feminine.Has(_document, token));

    /// <summary>
    /// The person whom a stretch with "the" and a post or another noun of persons goes back to; null when the stretch has
    /// no such noun or nobody fits.
    /// </summary>
    public Person? OfPost(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (!Definite.Has(_document, t)) continue;
            for (var noun = t + 1; noun < range.End && noun <= t + 5 && _document[noun].Kind == TokenKind.Word; noun++)
            {
                if (_document.Is(noun, "latter")) return LastNamed(t);
                var post = _document.Has(noun, LexiconCategory.PostHead) || _document.Has(noun, LexiconCategory.Occupation) || _document.Has(noun, LexiconCategory.Rank);
                var last = noun + 1 >= range.End || !(_document.Has(noun + 1, LexiconCategory.PostHead) || PersonNouns.Has(_document, noun + 1));
                if (post && last && Holder(_document.Folded(noun), t) is { } holder) return holder;
                if ((post || PersonNouns.Has(_document, noun)) && last) return LastSubject(t, null);
            }
        }

        return null;
    }

    /// <summary>The person whom the sentences before the token are about: the first one named in the nearest of them.</summary>
    /// <param name="token">The token that the search goes back from.</param>
    /// <param name="feminine">The sex that the words ask for; null where they ask for none.</param>
    /// <param name="sentences">How many sentences the search goes back.</param>
    public Person? LastSubject(int token, bool? feminine, int sentences = SentencesBack)
    {
        var at = _document.SentenceAt(token).Index;
        for (var s = at; s >= 0 && s > at - sentences; s--)
        {
            var range = _document.Sentences[s].Tokens;
            Person? owner = null;
            for (var t = range.Start; t < Math.Min(range.End, token); t++)
            {
                // "She thanked Peter Baker. … she said": the sentence is about the person that its own pronoun goes back to.
                if (s < at && feminine is not null && t < range.Start + SubjectWindow && _document.Is(t, feminine.Value ? "she" : "he") && _document.QuoteAt(t) is null) break;
                if (_entities.PersonAt(t) is not { } person || _document.QuoteAt(t) is { Kind: QuoteKind.Speech } || _document.QuoteAt(t) is { Kind: QuoteKind.Title }) continue;
                if (feminine is not null && IsFeminine(person) is { } sex && sex != feminine) continue;
                if (!IsGenitive(t, person)) return person;
                owner ??= person;
            }

            if (owner is not null) return owner;
            if (s < at && feminine is not null && Definite.Has(_document, range.Start) && OfPost(new TokenRange(range.Start, Math.Min(range.End, range.Start + SubjectWindow))) is { } holder) return holder;
        }

        return null;
    }

    /// <summary>Whether the mention that covers the token is followed by "'s".</summary>
    public bool IsGenitive(int token, Person person)
    {
        while (token < _document.Count && ReferenceEquals(_entities.PersonAt(token), person)) token++;
        return token < _document.Count && _document[token].Kind == TokenKind.Genitive;
    }

    private Person? LastNamed(int token)
    {
        for (var t = token - 1; t >= 0; t--) if (_entities.PersonAt(t) is { } person) return person;
        return null;
    }

    /// <summary>The person with the noun in a post's title who was named last before the token, or else first behind it.</summary>
    private Person? Holder(string noun, int token)
    {
        Person? best = null;
        var bestAt = int.MinValue;
        var deputies = _entities.People.All(person => !Holds(person, noun, false));
        foreach (var person in _entities.People)
        {
            if (!Holds(person, noun, deputies)) continue;
            foreach (var mention in person.Mentions)
            {
                var at = mention.Tokens.Start < token ? mention.Tokens.Start : -mention.Tokens.Start;
                if (at <= bestAt) continue;
                best = person;
                bestAt = at;
            }
        }

        return best;
    }

    /// <summary>Whether one of the person's posts has the noun; that of a deputy only where it may.</summary>
    private bool Holds(Person person, string noun, bool deputies)
    {
        if (_positions.TryGetValue(person, out var positions))
            foreach (var position in positions) if (position.Title is { } title && Folding.Fold(title) is var post && HasWord(post, noun) && (deputies || !Deputies.Any(d => post.StartsWith(d, StringComparison.Ordinal)))) return true;
        if (noun != "professor") return false;
        foreach (var mention in person.Mentions) if (_document.IsAny(mention.Tokens.Start - 1, "prof.", "prof") || _document.IsAny(mention.Tokens.Start - 2, "prof.", "prof")) return true;
        return false;
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))) return true;
        return false;
    }

    private bool? IsFeminine(Person person)
    {
        foreach (var mention in person.Mentions)
        {
            if (MaleTitles.Has(_document, mention.Tokens.Start - 1)) return false;
            if (FemaleTitles.Has(_document, mention.Tokens.Start - 1)) return true;
            if (_document.MatchAt(mention.Tokens.Start, LexiconCategory.GivenName)?.Value is not { } culture) continue;
            if (culture.EndsWith("-women", StringComparison.Ordinal)) return true;
            if (culture.EndsWith("-men", StringComparison.Ordinal)) return false;
        }

        return null;
    }
}
