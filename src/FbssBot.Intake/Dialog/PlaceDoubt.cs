using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A bare "8" at a list of choices that the patient saw without numbers: the eighth choice or a score. One question is cheaper than
/// a danger sign that nobody named.
/// </summary>
internal static class PlaceDoubt
{
    private const string Question = "repair.ambiguous-place";

    /// <summary>Asks whether the choice at that place is meant; null where the number is plain.</summary>
    public static Draft? Ask(Draft draft, ItemPath asked)
    {
        Item item = draft.Context.Item(asked);
        if (
            draft.Context.Input.ListsAreNumbered
            || !item.Repeats
            || draft.Context.Reading.BareNumber is not { } number
            || IsInWords(draft, item, number)
        )
            return null;
        ImmutableArray<AnswerValue> chosen =
        [
            .. draft.Context.Reading.Findings.Where(finding => finding.LinkId == item.LinkId).Select(f => f.Value),
        ];
        return chosen is [AnswerValue.Coding]
            ? draft.Await(new Pending(PendingKinds.Check, asked, Question, Candidates: chosen))
            : null;
    }

    /// <summary>Whether such a question is open.</summary>
    public static bool IsAsked(Pending waiting) => waiting.About == Question;

    private static bool IsInWords(Draft draft, Item item, decimal number) =>
        item.Options.Any(option =>
            option
                .Text.In(draft.State.Language)
                .Contains(number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        );
}
