using System;
using System.Collections.Generic;
using System.Linq;
using NewsTools.Lexicons;
using NewsTools.Mentions;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Joins the mentions of an organization: equal names, acronyms, shortened forms, names in quotation marks.</summary>
internal sealed class InstitutionResolver
{
    /// <summary>What closes the full name of a firm, folded.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "corp", "corporation", "inc", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "sa", "s.a", "spa", "nv", "bv", "ab", "oy", "jsc", "ojsc", "cjsc", "company", "co", "group", "holding", "holdings", "berhad", "bhd", "ltda", "tbk", "foundation" };

    private readonly Document _document;

    public InstitutionResolver(Document document) => _document = document;

    /// <summary>The organizations by first mention.</summary>
    public IReadOnlyList<Institution> Resolve(IEnumerable<NameMention> mentions)
    {
        var groups = new List<Group>();
        NameMention? before = null;
        var byKey = new Dictionary<string, Group>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            var name = _document.TextOf(mention.Tokens);
            var key = KeyOf(name);
            var glossed = before is not null && IsGloss(before, mention) && !groups.Any(g => StandsFor(name, g.Name)) ? byKey[KeyOf(_document.TextOf(before.Tokens))] : null;
            if (!byKey.TryGetValue(key, out var group))
            {
                byKey[key] = group = glossed ?? new Group();
                if (group.Mentions.Count == 0) groups.Add(group);
            }
            else if (glossed is not null && !ReferenceEquals(glossed, group) && group.IsAcronym)
            {
                glossed.Absorb(group);
                groups.Remove(group);
                byKey[key] = group = glossed;
            }

            group.Add(name, mention);
            before = mention;
        }

        Join(groups);
        return groups.Select(ToInstitution).OrderBy(i => i.Mentions[0].Tokens.Start).ToList();
    }

    /// <summary>"German Society for Cooperation (GIZ)": a short name in parentheses behind the long one.</summary>
    private bool IsGloss(NameMention name, NameMention gloss) => IsAgency(name, gloss) || _document.Mark(name.Tokens.End) == '(' && gloss.Tokens.Start == name.Tokens.End + 1 && gloss.Tokens.Count <= 3 && _document.Mark(gloss.Tokens.End) == ')'
        && (gloss.Tokens.Count < name.Tokens.Count || _document[gloss.Tokens.Start].Has(TokenShape.AllCaps));

    /// <summary>"the UN refugee agency, UNHCR".</summary>
    private bool IsAgency(NameMention name, NameMention gloss) => _document.Mark(name.Tokens.End) == ',' && gloss.Tokens.Start == name.Tokens.End + 1 && gloss.Tokens.Count == 1 && _document[gloss.Tokens.Start].Has(TokenShape.AllCaps) && _document.IsAny(name.Tokens.End - 1, "agency", "watchdog");

    /// <summary>"the Department of Optics (MSU)", where Minsk State University was named before: its acronym, not the department's.</summary>
    private static bool StandsFor(string name, string longer) => name.All(char.IsUpper) && name.Length >= 3 && Acronyms.IsShortFor(name, longer, beside: false);

    private static string KeyOf(string name)
    {
        var folded = Folding.Fold(name).Replace("\"", "").Replace("\u201c", "").Replace("\u201d", "").Replace("\u00ab", "").Replace("\u00bb", "").Trim();
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded.Substring(4) : folded;
    }

    /// <summary>Shorter names go into the one longer name that they stand for.</summary>
    private static void Join(List<Group> groups)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var shorter = groups[i];
            Group? home = null;
            var fits = 0;
            foreach (var longer in groups)
            {
                if (ReferenceEquals(longer, shorter) || longer.Name.Length <= shorter.Name.Length || !IsShortFor(shorter, longer)) continue;
                home ??= longer;
                fits++;
            }

            if (home is null || fits > 1 && !shorter.IsAcronym) continue;
            home.Absorb(shorter);
            groups.RemoveAt(i);
        }
    }

    private static bool IsShortFor(Group shorter, Group longer) =>
        IsShortFor(shorter.Name, longer.Name) || IsWithoutForm(longer.Key, shorter.Key) || (!shorter.IsAcronym && (StartsWith(longer.Key, shorter.Key) || EndsWith(longer.Key, shorter.Key)));

    private static bool IsShortFor(string shorter, string longer) =>
        shorter.IndexOf(' ') < 0 && shorter.Length <= 10 && !longer.Split(' ').Contains(shorter) && shorter.Count(char.IsUpper) >= 2 && Acronyms.IsShortFor(shorter, longer, beside: false) || IsAcronymOfStart(shorter, longer)
        || IsEponymous(shorter, longer) || IsAbridged(shorter, longer);

    /// <summary>"Ohio Tech" for "Ohio Technological University", "Orkan Peru" for "Orkan Telecommunications Peru PLC": the same first word, further ones in order, the last cut short or a firm's.</summary>
    private static bool IsAbridged(string shorter, string longer)
    {
        var (few, all) = (shorter.Split(' '), longer.Split(' '));
        if (few.Length < 2 || few.Length >= all.Length || few[0] != all[0]) return false;
        var at = 0;
        foreach (var word in few)
        {
            while (at < all.Length && !(all[at] == word || word.Length >= 4 && all[at].StartsWith(word, StringComparison.Ordinal))) at++;
            if (at++ == all.Length) return false;
        }

        return all[at - 1] != few[few.Length - 1] || at < all.Length && Forms.Contains(Folding.Fold(all[all.Length - 1].TrimEnd('.')));
    }

    /// <summary>"KazNTU named after B. Orlin" for "B. Orlin Kazakh National Technical University".</summary>
    private static bool IsEponymous(string shorter, string longer)
    {
        var named = shorter.IndexOf(" named after ", StringComparison.Ordinal);
        return named > 0 && shorter.IndexOf(' ') == named && Acronyms.IsShortFor(shorter.Substring(0, named), longer, beside: false);
    }

    /// <summary>"AU Commission" for "African Union Commission": an acronym for the first words, the rest the same.</summary>
    private static bool IsAcronymOfStart(string shorter, string longer)
    {
        var space = shorter.IndexOf(' ');
        return space > 1 && shorter.Substring(0, space).All(char.IsUpper) && longer.EndsWith(shorter.Substring(space), StringComparison.Ordinal)
            && Acronyms.IsShortFor(shorter.Substring(0, space), longer.Substring(0, longer.Length - shorter.Length + space), beside: false);
    }

    /// <summary>"Embassy of Peru" for "Embassy of Peru in Oslo": the longer name goes on with a phrase.</summary>
    private static bool StartsWith(string longer, string shorter) => longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer.Substring(shorter.Length) is var rest && (rest.StartsWith(" in ", StringComparison.Ordinal) || rest.StartsWith(" of ", StringComparison.Ordinal) || rest.StartsWith(" named ", StringComparison.Ordinal) || rest.StartsWith(", ", StringComparison.Ordinal));

    /// <summary>"Denso" for "Denso Corp.": only a legal form, or a firm's ordinary noun with it, is left out.</summary>
    private static bool IsWithoutForm(string longer, string shorter)
    {
        if (!longer.StartsWith(shorter, StringComparison.Ordinal) || longer.Length <= shorter.Length || longer[shorter.Length] is not (' ' or ',')) return false;
        var words = longer.Substring(shorter.Length).Split(new[] { ' ', ',' }, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 3 && Forms.Contains(words[words.Length - 1].TrimEnd('.'));
    }

    /// <summary>"Forest Service" for "State Forest Service": the same words at the end, one or two left out before them.</summary>
    private static bool EndsWith(string longer, string shorter)
    {
        if (!longer.EndsWith(" " + shorter, StringComparison.Ordinal)) return false;
        var left = longer.Substring(0, longer.Length - shorter.Length - 1);
        return left.IndexOf(" of", StringComparison.Ordinal) < 0 && left.Split(' ').Length <= 2 && !left.EndsWith(" of", StringComparison.Ordinal);
    }

    private Institution ToInstitution(Group group) =>
        new(group.Name, group.Names.Where(n => n != group.Name).ToList(), KindOf(group.Longest.Tokens), group.Mentions.OrderBy(m => m.Tokens.Start).ToList());

    /// <summary>The kind that the name's first phrase tells by its last head, or that the lexicon lists.</summary>
    private string? KindOf(TokenRange range)
    {
        string? kind = null;
        for (var t = range.Start; t < range.End; t++)
        {
            if (kind is not null && _document.IsAny(t, "of", "for", "on", "named", "at", "in")) break;
            if (_document.MatchAt(t, LexiconCategory.OrganizationHead) is { } head) kind = head.Value;
            else if (kind is null && _document.MatchAt(t, LexiconCategory.OrganizationName) is { } listed) kind = listed.Value;
            else if (_document.MatchAt(t, LexiconCategory.OrganizationSuffix) is { } suffix && suffix.Tokens.End == range.End) kind ??= suffix.Value;
            else if (kind is null && _document.MatchAt(t, LexiconCategory.LegalForm) is not null) kind = "company";
        }

        return kind;
    }

    private sealed class Group
    {
        public List<string> Names { get; } = new();

        public List<NameMention> Mentions { get; } = new();

        public string Name { get; private set; } = "";

        /// <summary>What the name is compared by.</summary>
        public string Key { get; private set; } = "";

        public NameMention Longest { get; private set; } = null!;

        public bool IsAcronym => Name.IndexOf(' ') < 0;

        public void Add(string name, NameMention mention)
        {
            Mentions.Add(mention);
            if (!Names.Contains(name)) Names.Add(name);
            if (name.Length <= Name.Length) return;
            Name = name;
            Key = KeyOf(name);
            Longest = mention;
        }

        public void Absorb(Group other)
        {
            Mentions.AddRange(other.Mentions);
            foreach (var name in other.Names) if (!Names.Contains(name)) Names.Add(name);
        }
    }
}
