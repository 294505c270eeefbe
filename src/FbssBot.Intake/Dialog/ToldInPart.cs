using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// What the patient told in passing, but not wholly: one thing of a list that is always asked (pack: ask core), for one thing named
/// does not mean that the others are not so; or an answer that is rougher than the pack wants it ("in 2022", "my neck"). The
/// question is asked all the same, with what is noted so far.
/// </summary>
internal static class ToldInPart
{
    /// <summary>Marks the open question as one whose answer joins what is on record.</summary>
    public const string Mark = "told";

    private const string Ask = "ask";
    private const string Always = "core";

    /// <summary>Whether the item at <paramref name="path"/> was told in part and not yet asked.</summary>
    public static bool Is(Draft draft, ItemPath path) =>
        !draft.State.Shown.Contains(path)
        && draft.State.Answers[path] is [var only]
        && (IsRough(draft.Context, path, only) || IsOneOfList(draft.Context.Item(path), only));

    /// <summary>Whether <paramref name="answer"/> is rougher than the pack wants it.</summary>
    public static bool IsRough(DialogContext context, ItemPath path, AnswerValue answer) =>
        context.Settings.Exact.TryGetValue(path.LinkId, out Regex? exact) && !exact.IsMatch(answer.Plain);

    /// <summary>Whether <paramref name="said"/> says more exactly what is on record, and so contradicts nothing; another year does.</summary>
    public static bool IsMoreExact(DialogContext context, ItemPath path, AnswerValue known, AnswerValue said) =>
        IsRough(context, path, known)
        && !IsRough(context, path, said)
        && (
            known is AnswerValue.Date
                ? said.Plain.StartsWith(known.Plain, StringComparison.Ordinal)
                : !context.Settings.Holds.TryGetValue((path.LinkId, known.Plain), out Regex? held)
                    || held.IsMatch(said.Plain)
        );

    /// <summary>Whether <paramref name="said"/> says only more roughly what is on record: "low back" of L4-L5, "2022" of May 2022.</summary>
    public static bool IsOnlyRougher(DialogContext context, ItemPath path, AnswerValue known, AnswerValue said) =>
        !IsRough(context, path, known)
        && (
            said is AnswerValue.Date
                ? known.Plain.StartsWith(said.Plain, StringComparison.Ordinal)
                : context.Settings.Holds.TryGetValue((path.LinkId, said.Plain), out Regex? held)
                    && held.IsMatch(known.Plain)
        );

    /// <summary>
    /// What is said while a question of the same instance of a group is open is as exact as the patient wants it ("a fusion in 2018", asked what the
    /// operation was): its own question would only repeat what was just said.
    /// </summary>
    public static Draft SaidHere(Draft draft, ItemPath asked, ImmutableArray<ItemPath> recorded)
    {
        CompiledQuestionnaire questionnaire = draft.Context.Questionnaire;
        if (Placement.RepeatingGroupAbove(questionnaire, asked.LinkId) is not { } group)
            return draft;
        return draft.With(
            draft.State with
            {
                Shown = draft.State.Shown.Union(
                    recorded.Where(path =>
                        draft.Context.Item(path) is { Repeats: false }
                        && Placement.RepeatingGroupAbove(questionnaire, path.LinkId) == group
                    )
                ),
            }
        );
    }

    private static bool IsOneOfList(Item item, AnswerValue only) =>
        item is { Repeats: true, Options.Length: > 0 }
        && item.Extensions.GetValueOrDefault(Ask) == Always
        && !item.IsExclusive(only);

    /// <summary>Whether the open question is such an item.</summary>
    public static bool IsOpen(IntakeState state) => state.Waiting is { Kind: PendingKinds.Item, About: Mark };
}
