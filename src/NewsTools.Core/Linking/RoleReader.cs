using System;
using System.Collections.Generic;
using NewsTools.Lexicons;
using NewsTools.Text;

namespace NewsTools.Linking;

/// <summary>Reads what one trigger says of the persons of its clause.</summary>
/// <param name="document">The document.</param>
/// <param name="clause">The sentence.</param>
/// <param name="roles">Where the roles go.</param>
/// <param name="pronounAt">The person whom a pronoun at the token goes back to.</param>
internal sealed class RoleReader(Document document, RoleClause clause, RoleSet roles, Func<int, Person?> pronounAt)
{
    private const int ActAgentWindow = 20;
    private const int OtherAgentWindow = 40;
    private const int ActiveWindow = 4;
    private const int BesideWindow = 8;
    private const int PassiveWindow = 8;
    private const int BodyWindow = 18;
    private const int LabelWindow = 7;
    private const int ObjectWindow = 8;
    private const int AppositionWindow = 16;
    private const int SubjectNounWindow = 7;

    private static readonly WordSet Joints = new("was were is are included include includes including the of for : – — - , ( ) mr mrs ms dr. prof. mr. mrs. ms. dr prof and");
    private static readonly WordSet Bodies = new("delegation delegations jury commission committee subcommittee caucus team teams group mission project projects department laboratory company ministry organization");
    private static readonly WordSet Societies = new("party union association federation council board society institute");
    private static readonly WordSet Panels = new("panel table discussion debate conversation webinar masterclass lecture talk workshop plenary");
    private static readonly WordSet Classes = new("class classes workshop workshops training trainings lesson lessons lecture lectures seminar seminars course courses exercise exercises excursion excursions tour tours practical practicals session sessions");
    private static readonly WordSet Shows = new("programme program show evening concert gala");
    private static readonly WordSet Objects = new("introduced thanked welcomed praised invited greeted asked with to from by for of");
    private static readonly WordSet Conveners = new("convener convenor conveners convenors organiser organizer coordinator");
    private static readonly WordSet Giving = new("took taking delivered gave made presented read conducted held offered with gives delivers makes giving delivering making");

    private readonly PrizeReader _prizes = new(document, clause, roles);

    /// <summary>"1st (300 euros): Maria Lopez": a line that starts with a rank honours its persons.</summary>
    public void ReadRank() => _prizes.ReadRank();

    /// <summary>"a panel “Tides and Towns”, with Maria Lopez and Peter Baker": who is named behind "with" speaks there.</summary>
    public void ReadPanel(int with)
    {
        if (!document.Is(with, "with")) return;
        var t = document.Mark(with - 1) == ',' ? with - 2 : with - 1;
        if (document.QuoteAt(t) is { Kind: QuoteKind.Title } title) t = title.Outer.Start - 1;
        if (Panels.Has(document, t) || (document.Is(t, "on") && Panels.Has(document, t - 1))) roles.Add(clause.After(with + 1), ParticipantRoles.Speaker);
    }

    /// <summary>"she declared the fair open": the words stand apart.</summary>
    public void ReadDeclared(int verb)
    {
        if (!document.IsAny(verb, "declared", "declares", "declaring", "pronounced", "proclaimed") || clause.IsPassive(verb)) return;
        for (var t = verb + 2; t < Math.Min(clause.Range.End, verb + ObjectWindow) && document.Mark(t) is not (',' or ';'); t++)
            if (document.Is(t, "open")) roles.Add(clause.SubjectOf(verb), ParticipantRoles.Welcome);
    }

    /// <summary>"the mayor handed medals to Maria Lopez and Peter Baker".</summary>
    public void ReadGift(int to) => _prizes.ReadGift(to, t => IsJoint(t) || document.Has(t, LexiconCategory.PostHead) || document.Has(t, LexiconCategory.PostModifier));

    /// <summary>"Maria Lopez received a medal, as did Peter Baker".</summary>
    public void ReadLikewise(int auxiliary, RoleTrigger said)
    {
        if (!document.IsAny(auxiliary, "did", "does", "was", "were", "has", "have") || !document.IsAny(auxiliary - 1, "as", "so") || said.Kind is TriggerKind.Mark or TriggerKind.Remote) return;
        roles.Add(clause.After(auxiliary + 1), said.Role);
    }

    /// <summary>"She was followed by Maria Lopez": the next on the programme.</summary>
    public void ReadFollowed(int verb)
    {
        if (document.Is(verb, "followed") && document.Is(verb + 1, "by") && clause.Next(verb + 2, LabelWindow, t => IsJoint(t) || document.Has(t, LexiconCategory.PostHead)) is not null) roles.Add(clause.After(verb + 2), ParticipantRoles.Speaker);
    }

    public void Read(RoleTrigger trigger)
    {
        switch (trigger.Kind)
        {
            case TriggerKind.Verb: ReadVerb(trigger); break;
            case TriggerKind.Act: ReadAct(trigger); break;
            case TriggerKind.Label: ReadLabel(trigger); break;
            case TriggerKind.Receipt: _prizes.Read(trigger); break;
            case TriggerKind.Presence: ReadPresence(trigger); break;
            default: break;
        }
    }

    private void ReadVerb(RoleTrigger trigger)
    {
        var verb = trigger.Tokens.Start;
        var agent = clause.AgentAfter(trigger.Tokens.End, clause.IsPassive(verb) ? PassiveWindow : ActiveWindow);
        var participle = document.Folded(verb).EndsWith("ing", StringComparison.Ordinal);
        var role = RoleOf(trigger);
        if (document.Is(trigger.Tokens.End - 1, "by")) roles.Add(clause.After(trigger.Tokens.End), role);
        else if (agent >= 0 && (clause.IsPassive(verb) || !participle)) AddAgent(agent, role);
        else if (clause.IsPassive(verb)) return;
        else if (participle && verb == clause.Range.Start) roles.Add(FirstOf(clause.After(trigger.Tokens.End)), role);
        else roles.Add(clause.SubjectOf(verb) is { Count: > 0 } subject ? subject : BehindColon(trigger), role);
    }

    /// <summary>The persons behind "by", but not behind another "by": "organised by the club, was opened by Maria Lopez".</summary>
    private void AddAgent(int agent, string role)
    {
        if (clause.AgentAfter(agent, OtherAgentWindow) < 0) roles.Add(clause.After(agent), role);
    }

    /// <summary>The trigger's role, as what the verb is about has it: a delegation is led, a concert hosted, a master class conducted.</summary>
    private string RoleOf(RoleTrigger trigger)
    {
        var verb = trigger.Tokens.Start;
        if (trigger.Role == ParticipantRoles.Moderator && document.Is(trigger.Tokens.End - 2, "conducted") && Beside(verb, trigger.Tokens.End, Classes)) return ParticipantRoles.Speaker;
        if (trigger.Role == ParticipantRoles.Moderator && IsOfBody(trigger)) return ParticipantRoles.Attendee;
        return trigger.Role == ParticipantRoles.Organizer && document.IsAny(verb, "hosted", "hosts") && Beside(verb, trigger.Tokens.End, Shows) ? ParticipantRoles.Moderator : trigger.Role;
    }

    /// <summary>Whether one of the words stands a few tokens before or behind the verb.</summary>
    private bool Beside(int verb, int end, WordSet words)
    {
        for (var t = Math.Max(clause.Range.Start, verb - BesideWindow); t < Math.Min(clause.Range.End, end + ActiveWindow); t++) if (words.Has(document, t)) return true;
        return false;
    }

    /// <summary>"Three speakers covered the tides: Maria Lopez and Peter Baker": the persons behind the colon, where none stands before.</summary>
    private IReadOnlyList<Person> BehindColon(RoleTrigger trigger)
    {
        for (var t = clause.Range.Start; t < trigger.Tokens.Start; t++) if (clause.Names(t)) return [];
        for (var t = trigger.Tokens.End; t < clause.Range.End; t++)
        {
            if (clause.Names(t)) return [];
            if (document.Mark(t) == ':') return clause.After(t + 1);
        }

        return [];
    }

    private void ReadAct(RoleTrigger trigger)
    {
        var agent = clause.AgentAfter(trigger.Tokens.End, ActAgentWindow);
        if (agent >= 0)
        {
            if (!IsGivenByOther(trigger, agent)) roles.Add(clause.After(agent), trigger.Role);
            return;
        }

        var start = trigger.Tokens.Start;
        for (var t = start - 1; t >= clause.Range.Start && t >= start - SubjectNounWindow; t--)
        {
            if (document.IsAny(t, "his", "her", "their", "whose") || document.IsAny(t, "delivering", "giving", "presenting", "making"))
            {
                var subject = clause.SubjectOf(t).Count > 0 ? clause.SubjectOf(t) : clause.LastSubject(t, ActiveWindow) is { Count: > 0 } said ? said : clause.Previous(t, AppositionWindow) is { } before ? [before] : Speaker(t, trigger.Tokens.End);
                roles.Add(subject, trigger.Role);
                return;
            }

            if (!Giving.Has(document, t)) continue;
            if (clause.SubjectOf(t) is { Count: > 0 } giver) roles.Add(giver, trigger.Role);
            else if (clause.Previous(t, AppositionWindow) is { } person) roles.Add(person, trigger.Role);
            return;
        }
    }

    /// <summary>"In her lecture, she …", "In his lecture, Peter Baker …": the pronoun's person, or the one who is named behind.</summary>
    private IReadOnlyList<Person> Speaker(int possessive, int from)
    {
        for (var t = from; t < clause.Range.End && !clause.Names(t); t++)
            if (document.IsAny(t, "he", "she")) return pronounAt(possessive) is { } owner ? [owner] : [];
        return FirstOf(clause.After(from));
    }

    /// <summary>"The lecture was moderated by …": the agent is another verb's.</summary>
    private bool IsGivenByOther(RoleTrigger act, int agent)
    {
        for (var t = act.Tokens.End; t < agent; t++)
            if (RoleTrigger.At(document, t) is { Kind: TriggerKind.Verb or TriggerKind.Presence } other && other.Role != act.Role && !document.Is(t, "proposed")) return true;
        return false;
    }

    private void ReadLabel(RoleTrigger trigger)
    {
        if (IsPostOfBody(trigger)) return;
        if (document.Mark(trigger.Tokens.End) == ',' && document.IsAny(trigger.Tokens.End + 1, "among", "including", "namely"))
        {
            roles.Add(clause.After(trigger.Tokens.End + 2), trigger.Role);
            return;
        }

        var copula = BehindEvent(trigger.Tokens.End);
        if (document.IsAny(copula, "is", "was", ":", "-", "\u2013", "\u2014"))
        {
            var listed = clause.After(copula);
            roles.Add(document.IsAny(copula, ":") ? listed : FirstOf(listed), trigger.Role);
            if (listed.Count > 0) return;
        }

        var plural = document.IsAny(trigger.Tokens.End - 1, "featured", "featuring", "included") || document.Folded(trigger.Tokens.End - 1).EndsWith("s", StringComparison.Ordinal) || document.IsAny(trigger.Tokens.End, ":", "included", "include", "includes", "were", "are");
        if (clause.Next(trigger.Tokens.End, LabelWindow, IsJoint) is { } next)
        {
            if (plural) roles.Add(clause.After(trigger.Tokens.End), trigger.Role);
            else roles.Add(next, trigger.Role);
        }
        else if (plural && document.IsAny(trigger.Tokens.End - 1, "featured", "featuring", "included"))
        {
            roles.Add(clause.After(trigger.Tokens.End), trigger.Role);
        }
        else if (plural && document.IsAny(trigger.Tokens.End, ":", "included", "include", "includes", "were", "are"))
        {
            roles.Add(clause.After(trigger.Tokens.End), trigger.Role);
        }
        else if (!IsObject(trigger.Tokens.Start) && clause.Previous(trigger.Tokens.Start, AppositionWindow) is { } person)
        {
            roles.Add(person, trigger.Role);
        }
    }

    /// <summary>"introduced the speaker", "thanked the organizer": somebody else.</summary>
    private bool IsObject(int label) => document.IsAny(label - 1, "the", "our", "its") && Objects.Has(document, label - 2);

    /// <summary>"the Convener, Councillor Lopez", "National Women's Organiser of the union": a post of a body, where the sentence names no event.</summary>
    private bool IsPostOfBody(RoleTrigger trigger)
    {
        var noun = trigger.Tokens.Start;
        if (trigger.Tokens.Count > 1 || !Conveners.Has(document, noun) || !document[noun].Has(TokenShape.Capitalized) || noun == clause.Range.Start) return false;
        for (var t = clause.Range.Start; t < clause.Range.End; t++) if (document.Has(t, LexiconCategory.EventKind) && !document.Has(t, LexiconCategory.RoleTrigger)) return false;
        return true;
    }

    /// <summary>The token behind "of the forum", "for the evening", where such words follow a label.</summary>
    private int BehindEvent(int token) =>
        document.IsAny(token, "of", "for", "at") && document.IsAny(token + 1, "the", "this") && document.IsAny(token + 3, "is", "was") ? token + 3 : token;

    private void ReadPresence(RoleTrigger trigger)
    {
        roles.Add(clause.SubjectOf(trigger.Tokens.Start), ParticipantRoles.Attendee);
        roles.Add(clause.After(trigger.Tokens.End), ParticipantRoles.Attendee);
    }

    /// <summary>Whether a jury, a delegation or another body is led, not the event.</summary>
    private bool IsOfBody(RoleTrigger trigger)
    {
        var own = clause.ActorOf(trigger.Tokens.Start).Count > 0 && !document.Is(trigger.Tokens.End, "by");
        for (var t = trigger.Tokens.Start - BodyWindow; t < trigger.Tokens.End + 3; t++)
            if (t >= clause.Range.Start && t < clause.Range.End && Bodies.Has(document, t) && !(own && t < trigger.Tokens.Start)) return true;
        for (var t = trigger.Tokens.End; t < Math.Min(clause.Range.End, trigger.Tokens.End + ObjectWindow) && document.Mark(t) is not ',' && !document.Is(t, "by"); t++)
            if (Bodies.Has(document, t) || Societies.Has(document, t)) return true;
        return false;
    }

    private bool IsJoint(int token) => Joints.Has(document, token) || document.Has(token, LexiconCategory.Honorific) || document[token].Has(TokenShape.Capitalized) || document[token].Kind == TokenKind.Genitive;

    private static IReadOnlyList<Person> FirstOf(IReadOnlyList<Person> people) => people.Count > 0 ? [people[0]] : people;
}
