using NewsTools.Lexicons;
using NewsTools.Linking;
using NewsTools.Text;

namespace NewsTools.Mentions;

/// <summary>Weighs what speaks for and against a run of words being a person's name.</summary>
internal sealed class PersonEvidence
{
    private const int Needed = 3;
    private readonly NameText _text;
    private readonly Document _document;
    private readonly PersonShape _people;
    private readonly PlaceContext _places;

    public PersonEvidence(NameText text, PersonShape people)
    {
        _text = text;
        _document = text.Document;
        _people = people;
        _places = new PlaceContext(text, people);
    }

    /// <summary>The mention when the evidence suffices; null when not.</summary>
    public NameMention? Judge(TokenRange range)
    {
        var words = 0;
        for (var t = range.Start; t < range.End; t++) if (_document[t].Kind == TokenKind.Word && _document[t].Length > 1) words++;
        if (words == 0) return null;
        var (before, titled) = Before(range);
        var (inside, rule) = Inside(range, words, titled);
        if (words is 2 or 3 && IsAllProper(range)) inside++;
        var score = inside + before + Behind(range) - (titled ? 0 : _places.Against(range));
        if (rule == "person.capitals" && IsHeading(range)) score -= 2;
        if (titled) rule = "person.title";
        if (score < Needed || (words == 1 && !HasInitial(range) && !(_document.Has(range.Start, LexiconCategory.Surname) || (titled && _text.IsProper(range.Start))) && score < Needed + 1)) return null;
        var confidence = score >= 7 ? 0.97f : score >= 5 ? 0.94f : score >= 4 ? 0.88f : 0.75f;
        return new NameMention(MentionType.Person, range, rule, confidence);
    }

    private (int Score, string Rule) Inside(TokenRange range, int words, bool titled)
    {
        var score = words switch { 1 => -1, 2 or 3 => 2, 4 => 1, 5 => 0, 6 => -1, _ => -4 };
        var rule = "person.capitals";
        if (HasInitial(range))
        {
            score += 4;
            rule = "person.initials";
        }

        for (var t = range.Start; t < range.End; t++)
        {
            if (_document[t].Kind != TokenKind.Word || _text.IsInitial(t)) continue;
            if (words > 1 && !_text.IsCapital(t))
            {
                score += 1;
                continue;
            }

            var first = t == range.Start;
            if (!first && t == range.End - 1 && _document.Has(t, LexiconCategory.NameSuffix))
            {
                score += 1;
                continue;
            }

            // "Park Ji-min": a surname that is a common word, before a hyphenated given name.
            if (first && words == 2 && _people.IsBeforeHyphenatedGiven(t))
            {
                score += 3;
                continue;
            }

            if (first && _people.IsAmbiguousGiven(t) && words > 1)
            {
                score += 2;
                rule = "person.given-name";
                continue;
            }

            if (_people.IsGiven(t))
            {
                score += first ? 3 : 1;
                if (first) rule = "person.given-name";
            }
            else if (_people.IsSurname(t))
            {
                score += SurnameShape.IsSure(_document.Folded(t)) || _document.Has(t, LexiconCategory.Surname) ? 2 : 1;
                if (rule == "person.capitals") rule = "person.surname";
            }
            else if (_document[t].Has(TokenShape.AllCaps) && !(first && _people.IsInitials(t)) && (first || _document[t].Length < 4 || words == 1))
            {
                score -= 3;
            }

            if (_text.IsPlace(t) && !_people.IsGiven(t)) score -= first ? 4 : 2;
            if (_document.Has(t, LexiconCategory.OrganizationHead) || _document.Has(t, LexiconCategory.EventKind) || _document.Has(t, LexiconCategory.OrganizationName)) score -= 3;
            if (_document.Has(t, LexiconCategory.Demonym) && !_people.IsGiven(t)) score -= 3;
            if (_text.IsCommon(t) || (!_people.IsGiven(t) && _text.IsSeenInLowerCase(t))) score -= titled || HasInitial(range) || _people.IsGiven(first ? t : range.Start) ? 1 : 3;
        }

        if (words == 2 && _document[range.Start].Hash == _document[range.End - 1].Hash && !_people.IsGiven(range.Start)) score -= 4;
        if (words > 1 && IsThing(range.End - 1)) score -= 6;
        if (words > 1 && _document.Has(range.Start, LexiconCategory.ThingHead) && !_people.IsGiven(range.Start) && !_people.IsSurname(range.Start) && !_people.IsBeforeHyphenatedGiven(range.Start)) score -= 4;
        return (score, rule);
    }

    /// <summary>"Lentil Stew" as a line of its own: a heading is capitalised whatever it names.</summary>
    private bool IsHeading(TokenRange range) => _document.BlockAt(range.Start).Kind is BlockKind.Heading or BlockKind.Title;

    /// <summary>"Fairfax County", "Cotton Bowl": the last word says that a thing is named, unless it is a surname as well.</summary>
    private bool IsThing(int last) => _document.Has(last, LexiconCategory.ThingHead) && !_document.Has(last, LexiconCategory.Surname) && !SurnameShape.IsSure(_document.Folded(last));

    private (int Score, bool Titled) Before(TokenRange range)
    {
        var t = range.Start - 1;
        if (t < 0 || _text.StartsLine(range.Start)) return (0, false);
        if (_document.Has(t, LexiconCategory.Honorific)) return (5, true);
        if (_document.Is(t, "fellow")) return (0, false);
        if (_text.IsPost(t) || _document.Has(t, LexiconCategory.Occupation)) return (_document[t].Has(TokenShape.Capitalized) || !_document.Is(t, "state") ? 4 : 2, true);
        if (IsKin(t) || (_document.Mark(t) == ',' && IsKin(t - 1))) return (4, false);
        if (_document.Mark(t) == ',' && t > 0 && _text.IsPost(t - 1) && !_document[t - 1].Has(TokenShape.Capitalized)) return (2, false);
        if (_document.Is(t, "the")) return (-4, false);
        if (_document.IsAny(t, "in", "at", "near")) return (-2, false);
        if (_document.Has(t, LexiconCategory.SpeechVerb) || _document.IsAny(t, "by")) return (1, false);
        return (0, false);
    }

    /// <summary>"her husband Walt", "his daughter, Mina": a relative is called by the given name alone.</summary>
    private bool IsKin(int t) => _document.IsAny(t, "husband", "wife", "son", "daughter", "brother", "sister", "mother", "father", "uncle", "aunt", "cousin", "grandson", "granddaughter", "fiancee", "fiance", "twins");

    private int Behind(TokenRange range)
    {
        var t = range.End;
        if (t >= _document.Count || _text.StartsLine(t)) return 0;
        if (_document.Has(t, LexiconCategory.SpeechVerb) && !_document[t].Has(TokenShape.Capitalized)) return 2;
        if (_document.Mark(t) == ',' || _document.Mark(t) == '(')
        {
            if (t + 2 < _document.Count && _document[t + 1].Kind == TokenKind.Number && _document.Mark(t + 2) is ',' or ')' && _document[t + 1].Length <= 2) return 3;
            if (_document.Is(t + 1, "who")) return 2;
            for (var i = t + 1; i < t + 6 && i < _document.Count && _document[i].Kind == TokenKind.Word; i++) if (_text.IsPost(i)) return 2;
            return 0;
        }

        if (_document.Is(t, "who")) return 2;
        if (_document.Has(t, LexiconCategory.ThingHead) && _document[t].Has(TokenShape.Capitalized)) return -8;
        return 0;
    }

    private bool IsAllProper(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
            if (_text.IsCapital(t) && (!_text.IsProper(t) || _text.IsPlace(t) || _document[t].Has(TokenShape.CamelCase) || (_document[t].Has(TokenShape.AllCaps) && t == range.Start) || _document.Has(t, LexiconCategory.Demonym))) return false;
        return true;
    }

    private bool HasInitial(TokenRange range)
    {
        if (_people.IsInitials(range.Start)) return true;
        for (var t = range.Start; t < range.End; t++) if (_text.IsInitial(t)) return true;
        return false;
    }
}
