using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>
/// A list that is always asked (pack: ask core) and of which the patient named one thing in passing: its question is asked all
/// the same, with what is noted so far, because one thing named does not mean that the others are not so.
/// </summary>
internal static class ToldInPart
{
    /// <summary>Marks the open question as one whose answer joins what is on record.</summary>
    public const string Mark = "told";

    private const string Ask = "ask";
    private const string Always = "core";

    /// <summary>Whether the list at <paramref name="path"/> was told in part and not yet asked.</summary>
    public static bool Is(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        return item is { Repeats: true, Options.Length: > 0 }
            && item.Extensions.GetValueOrDefault(Ask) == Always
            && !draft.State.Shown.Contains(path)
            && draft.State.Answers[path] is [var only]
            && item.Options.All(option => !option.Exclusive || !option.Value.Equals(only));
    }

    /// <summary>Whether the open question is such a list.</summary>
    public static bool IsOpen(IntakeState state) => state.Waiting is { Kind: PendingKinds.Item, About: Mark };
}
