using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding.Choices;
using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding.Amending;

/// <summary>"The right leg, not the left", "no es la izquierda, es la derecha": the answers on record that have the wrong side, and what they become.</summary>
internal sealed class SideSwaps(CompiledQuestionnaire questionnaire, ReadingRules rules)
{
    // "not my left", "no es la pierna izquierda"
    private const int MostBetween = 4;

    public ImmutableArray<Swap> Read(Message message, ReadingContext context)
    {
        var sides = message.Terms("side").Where(side => IsSide(message, side)).ToList();
        string[] wrong = [.. sides.Where(side => IsRejected(message, side)).Select(Value).Distinct()];
        string[] right = [.. sides.Where(side => !IsRejected(message, side)).Select(Value).Distinct()];
        if (wrong is not [var old] || right is not [var now] || old == now)
            return [];
        string[] parts =
        [
            .. message.Matches.Select(match => match.Meaning).OfType<Meaning.SidedPart>().Select(part => part.Part),
        ];
        return [.. questionnaire.All.SelectMany(item => Of(item, context.Known, old, now, parts))];
    }

    private IEnumerable<Swap> Of(Item item, Answers known, string old, string now, string[] parts)
    {
        if (rules.Of(item.LinkId).Sided is not { } form)
            yield break;
        foreach (AnswerValue answer in known[new ItemPath(item.LinkId)])
            if (
                PartOf(form, old, answer.Plain) is { } part
                && (parts.Length == 0 || parts.Contains(part))
                && PhraseAnswers.ValueOf(item, rules.Of(item.LinkId).SidedOption(part, now)!) is { } value
            )
                yield return new Swap(item.LinkId, answer, value);
    }

    private static string? PartOf(string form, string side, string optionId)
    {
        string[] around = form.Replace("{side}", side, StringComparison.Ordinal).Split("{part}");
        return
            around is [var before, var after]
            && optionId.Length > before.Length + after.Length
            && optionId.StartsWith(before, StringComparison.Ordinal)
            && optionId.EndsWith(after, StringComparison.Ordinal)
            ? optionId[before.Length..^after.Length]
            : null;
    }

    // The words that reject reach to the next comma or the next side.
    private static bool IsRejected(Message message, PhraseMatch side)
    {
        for (int i = side.First - 1; i >= 0 && side.First - i <= MostBetween; i--)
        {
            if (message.Words[i + 1].Before != Text.Break.None || message.IsIn("side", i))
                return false;
            if (message.IsIn("rejects", i))
                return true;
        }
        return false;
    }

    // "The right one" is often the correct one, but not beside "not the left one".
    private static bool IsSide(Message message, PhraseMatch side) =>
        message.Marks("not-a-side").All(mark => !mark.Overlaps(side))
        || message.Terms("side-after-all").Any(term => term.Overlaps(side));

    private static string Value(PhraseMatch match) => ((Meaning.Term)match.Meaning).Value;
}
