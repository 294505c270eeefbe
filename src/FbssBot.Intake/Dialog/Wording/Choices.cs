using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The choices under the question that is open.</summary>
internal static class Choices
{
    public static ImmutableArray<Choice> Of(Draft draft) =>
        draft.State.Waiting.Kind switch
        {
            PendingKinds.Item => OfItem(draft, draft.State.Waiting.Path!.Value),
            PendingKinds.FlagCheck => [.. Waiting.FlagCheck.ChoicesOf(draft).Select(text => new Choice(text, text))],
            PendingKinds.FlagSeen => Named(draft, ["flag.seen"]),
            PendingKinds.FlagPause => Named(draft, Waiting.FlagPause.Choices),
            PendingKinds.Send => Named(draft, Waiting.Send.Choices),
            PendingKinds.Language => Named(draft, Waiting.Reply.YesNo, draft.State.Waiting.About!),
            PendingKinds.Doubt or PendingKinds.Contradiction => OfCandidates(draft),
            PendingKinds.ChangeWhich or PendingKinds.Resume or PendingKinds.MoreAnswers or PendingKinds.Naming => [],
            PendingKinds.Nothing => Menu(draft),
            _ => Named(draft, Waiting.Reply.YesNo),
        };

    private static ImmutableArray<Choice> OfItem(Draft draft, ItemPath path)
    {
        Item item = draft.Context.Item(path);
        if (item.Type == ItemType.Boolean)
            return Named(draft, Waiting.Reply.YesNo);
        return
        [
            .. draft
                .Context.OptionsOf(item)
                .Select(option => option.Text.In(draft.State.Language))
                .Select(text => new Choice(text, text)),
        ];
    }

    private static ImmutableArray<Choice> OfCandidates(Draft draft)
    {
        Pending waiting = draft.State.Waiting;
        return waiting.Candidates.IsDefaultOrEmpty
            ? []
            :
            [
                .. waiting
                    .Candidates.Select(value =>
                        AnswerWords.Say(draft.Context, value, waiting.Path, draft.State.Language)
                    )
                    .Select(text => new Choice(text, text)),
            ];
    }

    private static ImmutableArray<Choice> Menu(Draft draft) =>
        draft.State is { Phase: Phase.Finished, Ending: Closing.SentEnding or Closing.NotSentEnding }
            ? Named(draft, ["menu.checklist", "menu.change", "menu.delete", "menu.new"])
            : [];

    private static ImmutableArray<Choice> Named(Draft draft, ImmutableArray<string> ids) =>
        Named(draft, ids, draft.State.Language);

    private static ImmutableArray<Choice> Named(Draft draft, ImmutableArray<string> ids, string language) =>
        [.. ids.Select(id => Phrase.In(draft, language, id)).Select(text => new Choice(text, text))];
}
