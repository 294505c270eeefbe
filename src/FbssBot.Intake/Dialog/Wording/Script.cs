using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>
/// Turns the prompts of a turn into the fewest messages that read well: urgent advice stands alone and first, what belongs
/// together is one message, and the last message carries the question and its choices.
/// </summary>
internal static class Script
{
    public static ImmutableArray<OutgoingMessage> Write(Draft draft)
    {
        var messages = ImmutableArray.CreateBuilder<OutgoingMessage>();
        var paragraphs = new List<string>();
        foreach (Prompt prompt in draft.Said)
        {
            if (prompt is Prompt.FlagAdvice advice)
            {
                Flush();
                messages.Add(Message(draft, FlagWords.Advice(draft, advice)) with { RedFlags = [advice.FlagId] });
                continue;
            }
            string words = PromptWords.Of(draft, prompt);
            if (words.Length > 0)
                paragraphs.Add(words);
            if (prompt is Prompt.Advice or Prompt.Checklist)
                Flush();
        }
        Flush();
        if (messages.Count == 0)
            messages.Add(Message(draft, Phrase.Of(draft, "msg.noted")));
        messages[^1] = Asking(draft, messages[^1]);
        return messages.ToImmutable();

        void Flush()
        {
            if (paragraphs.Count > 0)
                messages.Add(Message(draft, string.Join("\n\n", paragraphs.Distinct())));
            paragraphs.Clear();
        }
    }

    private static OutgoingMessage Message(Draft draft, string text)
    {
        (int done, int of) = Progress.Count(draft);
        return new OutgoingMessage
        {
            Text = text,
            Language = draft.State.Language,
            State = StateOf(draft.State),
            Done = done,
            Of = of,
        };
    }

    private static OutgoingMessage Asking(Draft draft, OutgoingMessage last)
    {
        IntakeState state = draft.State;
        Item? item = state.Waiting is { Kind: PendingKinds.Item, Path: { } path } ? draft.Context.Item(path) : null;
        return last with
        {
            LinkId = LinkIdOf(state.Waiting),
            Choices = Choices.Of(draft),
            Several = item is { Repeats: true, Type: ItemType.Choice or ItemType.OpenChoice },
            IntakeId = state.Phase == Phase.Finished && state.Ending == Closing.SentEnding ? state.IntakeId : null,
        };
    }

    /// <summary>The linkId of the question asked; the dialog's own questions have ids of their own kind.</summary>
    private static string? LinkIdOf(Pending waiting) =>
        waiting.Kind switch
        {
            PendingKinds.FlagCheck => "redflag.check",
            PendingKinds.FlagSeen or PendingKinds.FlagPause => "redflag.seen",
            PendingKinds.Guardian => "guardian",
            PendingKinds.Nothing or PendingKinds.ReadBack or PendingKinds.Send or PendingKinds.Resume => null,
            _ => waiting.Path?.LinkId,
        };

    private static string StateOf(IntakeState state) =>
        state switch
        {
            { Phase: Phase.Finished } => DialogStates.Finished,
            { Phase: Phase.Stopped } => DialogStates.Stopped,
            { Waiting.Kind: PendingKinds.ReadBack } => DialogStates.Confirming,
            { Waiting.Kind: PendingKinds.Concern or PendingKinds.Send } => DialogStates.Review,
            _ => DialogStates.Asking,
        };
}
