using FbssBot.Intake.Dialog.Repair;
using FbssBot.Intake.Dialog.Waiting;

namespace FbssBot.Intake.Dialog;

/// <summary>After the end: the checklist again, a change (sent as an update), deletion, a new intake. Red flags are still watched for.</summary>
internal static class Afterwards
{
    public static Draft Answer(Draft draft)
    {
        string? command = draft.Context.Reading.Command?.Id;
        Draft done = draft.State.Waiting.Kind switch
        {
            PendingKinds.Delete => Menu(DeleteAnswer.Answer(draft)),
            PendingKinds.Restart => RestartedOrMenu(draft),
            PendingKinds.ChangeWhich or PendingKinds.Item => Changed(draft),
            PendingKinds.FlagCheck => Menu(FlagCheck.Answer(draft)),
            PendingKinds.FlagSeen => Menu(FlagSeen.Answer(draft)),
            _ => Chosen(draft, command),
        };
        return done with { Understood = true };
    }

    private static Draft Chosen(Draft draft, string? command)
    {
        if (draft.State.Ending is not (Closing.SentEnding or Closing.NotSentEnding))
            return command is "newIntake" or "startOver" or "yes" ? Restart.Again(draft) : Ended(draft);
        string? chosen = Reply.Chosen(draft, ["menu.checklist", "menu.change", "menu.delete", "menu.new"]);
        return (chosen, command) switch
        {
            ("menu.checklist", _) or (_, "checklist" or "review") => Menu(draft.Saying(new Prompt.Checklist())),
            ("menu.change", _) or (_, "change") => Changed(draft),
            ("menu.delete", _) or (_, "deleteData") => Asking(draft, PendingKinds.Delete),
            ("menu.new", _) or (_, "newIntake" or "startOver") => Restart.Again(draft),
            (_, "human") => Menu(Human.Apply(draft)),
            (_, "thanks") => draft.Say("closing.contact"),
            _ when LanguageCommand.Language(draft.Context.Reading.Command) is { } language => Menu(
                Language.Apply(draft, language)
            ),
            _ when draft.Context.Reading.RedFlags.Length > 0 => draft,
            _ => Menu(draft),
        };
    }

    private static Draft Changed(Draft draft)
    {
        if (Corrected.Try(draft, objects: true) is { } corrected)
        {
            Draft changed = Closed(corrected);
            if (changed.State.Ending != Closing.SentEnding)
                return Menu(changed);
            return changed
                .With(changed.State with { Amendments = changed.State.Amendments + 1 })
                .Say("change.sent") with
            {
                Outcome = new OutcomeRequest("amended", "update"),
            };
        }
        if (NamedItem.In(draft) is { } path)
            return draft.Await(new Pending(PendingKinds.Item, path)).Saying(new Prompt.Ask(path, 0));
        return draft.State.Waiting.Kind == PendingKinds.Nothing
            ? Asking(draft, PendingKinds.ChangeWhich)
            : Menu(Closed(draft));
    }

    private static Draft RestartedOrMenu(Draft draft) =>
        Reply.IsYes(draft) ? Restart.Again(draft) : Menu(Closed(draft));

    private static Draft Asking(Draft draft, string kind)
    {
        var pending = new Pending(kind);
        return draft.Await(pending).Saying(new Prompt.AskBack(pending));
    }

    private static Draft Ended(Draft draft) => draft.Say("closing.contact");

    private static Draft Closed(Draft draft) => draft.With(draft.State with { Waiting = Pending.Nothing });

    private static Draft Menu(Draft draft) => draft.Erase ? draft : draft.Say("menu.finished");
}
