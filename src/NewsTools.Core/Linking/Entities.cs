using System.Collections.Generic;
using System.Runtime.CompilerServices;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>A stretch of tokens that names a person or an organization.</summary>
/// <param name="Type">What it names.</param>
/// <param name="Tokens">The name's tokens, without honorific or post.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Confidence">How likely it is right, 0 to 1.</param>
internal sealed record NameMention(MentionType Type, TokenRange Tokens, string Rule, float Confidence);

/// <summary>A person of the article: the fullest form of the name and every place where the person is named.</summary>
internal sealed record Person(string Name, IReadOnlyList<NameMention> Mentions);

/// <summary>An organization of the article: its fullest name, its other names, and every place where it is named.</summary>
internal sealed record Institution(string Name, IReadOnlyList<string> Aliases, string? Kind, IReadOnlyList<NameMention> Mentions);

/// <summary>Who and what the article names, each once, by first mention.</summary>
internal sealed class Entities
{
    private readonly Dictionary<int, Person> _personAt = new();
    private readonly Dictionary<int, (Institution Institution, NameMention Mention)> _institutionAt = new();

    [MethodImpl(HotPath.Options)]
    public Entities(IReadOnlyList<Person> people, IReadOnlyList<Institution> institutions)
    {
        People = people;
        Institutions = institutions;
        foreach (var person in people)
            foreach (var mention in person.Mentions)
                for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) _personAt[t] = person;
        foreach (var institution in institutions)
            foreach (var mention in institution.Mentions)
                for (var t = mention.Tokens.Start; t < mention.Tokens.End; t++) _institutionAt[t] = (institution, mention);
    }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Institution> Institutions { get; }

    /// <summary>The person whose name covers the token.</summary>
    public Person? PersonAt(int token) => _personAt.TryGetValue(token, out var person) ? person : null;

    /// <summary>The organization whose name covers the token.</summary>
    public Institution? InstitutionAt(int token) => _institutionAt.TryGetValue(token, out var named) ? named.Institution : null;

    /// <summary>The mention of an organization that covers the token.</summary>
    public NameMention? InstitutionMentionAt(int token) => _institutionAt.TryGetValue(token, out var named) ? named.Mention : null;
}
