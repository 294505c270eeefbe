using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Choices;

/// <summary>
/// Words at the open question that may be one of several of its options ("back", "a shot", "leg" without its side): asked back,
/// neither guessed nor lost.
/// </summary>
internal sealed class EitherDoubts(ReadingRules rules)
{
    private const string Question = "repair.ambiguous-choice";
    private static readonly ImmutableArray<string> Sides = ["l", "r"];

    /// <summary>One doubt for each such word that no candidate of the question has taken.</summary>
    public IEnumerable<Doubt> Read(Message message, Asked asked, IReadOnlyList<Candidate> candidates)
    {
        if (asked.Item is not { } item)
            yield break;
        Candidate[] known = [.. candidates.Where(candidate => candidate.LinkId == item.LinkId)];
        foreach (PhraseMatch match in message.Matches)
        {
            ImmutableArray<AnswerValue> values =
            [
                .. OptionIds(item, match).Select(id => PhraseAnswers.ValueOf(item, id)).OfType<AnswerValue>(),
            ];
            if (
                values.Length > 1
                && !Array.Exists(
                    known,
                    one => values.Contains(one.Value) || (one.First < match.End && match.First < one.End)
                )
                && !IsSwallowed(message, match, item)
            )
                yield return new Doubt(item.LinkId, Question, values, message.Span(match.First, match.End));
        }
    }

    private IEnumerable<string> OptionIds(Item item, PhraseMatch match) =>
        match.Meaning switch
        {
            Meaning.Either either when either.LinkId == item.LinkId => either.OptionIds,
            Meaning.SidedPart part when part.LinkId == item.LinkId => Sides
                .Select(side => rules.Of(part.LinkId).SidedOption(part.Part, side))
                .OfType<string>(),
            _ => [],
        };

    private static bool IsSwallowed(Message message, PhraseMatch match, Item item)
    {
        foreach (PhraseMatch other in message.Near(match.First, match.End))
            if (other.Swallows(match) && IsOfQuestion(other.Meaning, item))
                return true;
        return false;
    }

    private static bool IsOfQuestion(Meaning meaning, Item item) =>
        meaning switch
        {
            Meaning.Option option => option.LinkId == item.LinkId,
            Meaning.Either either => either.LinkId == item.LinkId,
            Meaning.SidedPart part => part.LinkId == item.LinkId,
            _ => false,
        };
}
