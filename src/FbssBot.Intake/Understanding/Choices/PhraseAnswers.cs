using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>Answers that the lexicon's phrases name, at the question asked or in passing.</summary>
internal sealed class PhraseAnswers(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    public IEnumerable<Candidate> Read(Message message, Asked asked)
    {
        List<Candidate> firm = [.. Found(message, asked, hints: false)];
        // "A few days, he still likes his games": the days answer, what he likes only hints at it.
        return firm.Concat(
            Found(message, asked, hints: true).Where(hint => !firm.Exists(one => one.LinkId == hint.LinkId))
        );
    }

    private IEnumerable<Candidate> Found(Message message, Asked asked, bool hints)
    {
        foreach (PhraseMatch match in message.Matches)
            if (
                match.Meaning is Meaning.Option option
                && option.Hint == hints
                && questionnaire.ByLinkId.TryGetValue(option.LinkId, out Item? item)
                && (!option.AskedOnly || asked.LinkId == option.LinkId || TellsLevel(asked, option.LinkId))
                && Counts(message, asked, option.LinkId, match.First, match.End)
                && ValueOf(item, option.OptionId) is { } value
                && !IsJoint(message, match)
                && !IsInEither(message, asked, match, option.LinkId)
                && !IsNoDenial(message, match)
                && !IsWithin(message, rules.Of(option.LinkId).NotIn, match)
                && !IsTempered(message, asked, option, match)
            )
                yield return new Candidate(
                    option.LinkId,
                    value,
                    match.First,
                    match.End,
                    SaysNone: asked.LinkId == option.LinkId && IsNone(item, value)
                );
    }

    /// <summary>Whether a phrase of a question counts where it stands.</summary>
    public bool Counts(Message message, Asked asked, string linkId, int first, int end)
    {
        QuestionRules question = rules.Of(linkId);
        bool isAsked = asked.LinkId == linkId;
        if (!isAsked && !question.OnlyAt.IsEmpty && !question.OnlyAt.Contains(asked.LinkId ?? rules.Free ?? ""))
            return false;
        Surroundings around = isAsked || TellsLevel(asked, linkId) ? question.Asked : question.Elsewhere;
        foreach (string mark in around.Unless)
            if (message.ClauseHasAround(mark, first, end))
                return false;
        return around.Needs.IsEmpty || around.Needs.Any(mark => message.SentenceHas(mark, first));
    }

    // "Much" in "not much", where that is asked about.
    private static bool IsInEither(Message message, Asked asked, PhraseMatch match, string linkId) =>
        asked.LinkId == linkId
        && message.Matches.Any(other =>
            other.Meaning is Meaning.Either either && either.LinkId == linkId && other.Swallows(match)
        );

    // "Screws for a slipped disc": the words that end within such a mark are a part of it.
    private static bool IsWithin(Message message, string? name, PhraseMatch match) =>
        name is not null && message.Marks(name).Any(mark => mark.First < match.End && match.End <= mark.End);

    // "About halfway. Got back to work though": where the question is asked, the measure that is given stands.
    private bool IsTempered(Message message, Asked asked, Meaning.Option option, PhraseMatch match)
    {
        if (asked.LinkId != option.LinkId)
            return false;
        foreach ((string tempered, string mark) in rules.Of(option.LinkId).Beside)
            if (
                tempered == option.OptionId
                && message.Marks(mark).Any(beside => beside.First < match.First || beside.End > match.End)
            )
                return true;
        return false;
    }

    // In "it was 2019, no en 2018" a bare "no" joins two things: it answers at the beginning or the end of a message, or cut off.
    private static bool IsJoint(Message message, PhraseMatch match) =>
        match is { Length: 1, First: > 2 }
        && match.End < message.Words.Length
        && message.Words[match.End].Before == Text.Break.None
        && message.TermAt("no", match.First) is not null;

    /// <summary>Whether a "no" or "nothing" belongs to what is told and answers nothing: "no me interesa nada", "no end of trouble".</summary>
    public static bool IsNoDenial(Message message, PhraseMatch match)
    {
        if (
            message.TermAt("no", match.First)?.End != match.End
            && message.TermAt("none", match.First)?.End != match.End
        )
            return false;
        foreach (PhraseMatch mark in message.MarksNear("not-a-no", match.First, match.End))
            if (mark.Length > match.Length && (mark.First == match.First || mark.End == match.End))
                return true;
        return false;
    }

    private static bool IsNone(Item item, AnswerValue value) =>
        item.Options.FirstOrDefault(option => option.Value == value)?.SaysNone == true;

    // "a cervical fusion": where operations are asked about, a bare region of the spine is the operated one.
    private bool TellsLevel(Asked asked, string linkId) =>
        rules.Kinds.GetValueOrDefault(linkId) == "spine-level"
        && rules.Groups.Any(group =>
            group.AskedAt.Contains(asked.LinkId ?? "") && group.Implies?.LinkId != asked.LinkId
        );

    /// <summary>The answer for an option id: the option's value, or the id as text where the item is open.</summary>
    public static AnswerValue? ValueOf(Item item, string optionId)
    {
        foreach (Option option in item.Options)
            if (option.Id == optionId)
                return option.Value;
        return item.Type is ItemType.String or ItemType.Text ? new AnswerValue.Text(optionId) : null;
    }
}
