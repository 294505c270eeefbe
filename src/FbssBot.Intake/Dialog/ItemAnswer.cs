using System.Collections.Frozen;
using System.Collections.Immutable;
using FbssBot.Intake.Dialog.Amending;
using FbssBot.Intake.Dialog.Repair;
using FbssBot.Intake.Dialog.Waiting;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Understanding;
using FbssBot.Intake.Understanding.Amending;

namespace FbssBot.Intake.Dialog;

/// <summary>A message while an item is open: its answers are recorded, its command is obeyed, else repair begins.</summary>
internal static class ItemAnswer
{
    private static readonly FrozenDictionary<string, Func<Draft, Draft>> Commands = new Dictionary<
        string,
        Func<Draft, Draft>
    >
    {
        ["back"] = Back.Apply,
        ["skip"] = Skip.Apply,
        ["why"] = Why.Apply,
        ["help"] = Help.Apply,
        ["repeat"] = Repeat.Apply,
        ["startOver"] = StartOver.Apply,
        ["newIntake"] = StartOver.Apply,
        ["stop"] = Stop.Apply,
        ["human"] = Human.Apply,
        ["review"] = ReviewNow.Apply,
        ["checklist"] = ReviewNow.Apply,
        ["deleteData"] = DeleteData.Apply,
        ["greeting"] = Courtesy.Greeting,
        ["thanks"] = Courtesy.Thanks,
        ["smallTalk"] = Courtesy.SmallTalk,
        ["insult"] = Courtesy.Insult,
    }.ToFrozenDictionary();

    public static Draft Answer(Draft draft)
    {
        ItemPath asked = draft.State.Waiting.Path!.Value;
        Reading reading = draft.Context.Reading;
        if (PlaceDoubt.Ask(draft, asked) is { } doubted)
            return doubted;
        if (MoreInstance.TakenBack(draft, asked) is { } without)
            return without;
        bool correcting = reading.Command?.Id == "change";
        if (Amended(draft, asked, correcting) is { } amended)
            return amended;
        Pending waiting = draft.State.Waiting;
        Recording.Result result = Recording.Record(correcting ? Correcting.Understand(draft) : draft, correcting);
        if (correcting)
            result = result with { Draft = result.Draft.With(result.Draft.State with { Waiting = waiting }) };
        bool asksBack = result.Draft.State.Queue.Length > draft.State.Queue.Length;
        draft = MoreInstance.Apply(ToldInPart.SaidHere(result.Draft, asked, result.Recorded), result.Recorded);
        draft = Explained(draft, asked);
        bool isAnswered =
            result.Recorded.Contains(asked)
            || IsTableAnswered(draft, asked, result.Recorded)
            || (ToldInPart.IsOpen(draft.State) && (Reply.IsNo(draft) || reading.IsUnsure));
        if (isAnswered && !IsStillOpen(draft, asked))
        {
            draft = Story(draft, asked, result.Recorded);
            draft =
                MoreAnswers.IsDue(draft, asked) ? draft.Await(new Pending(PendingKinds.MoreAnswers, asked))
                : Naming.Due(draft, asked) is { } naming ? draft.Await(naming)
                : draft.Released();
        }
        draft = GentleChecks.Make(draft, result.Recorded);

        if (reading.Command is { } command && Obeyed(draft, command, result.Recorded, isAnswered) is { } obeyed)
            return obeyed;
        if (OwnWords.Said(draft))
            return Noted(OwnWords.Keep(draft, asked, isAnswered || asksBack), asked, result.Recorded);
        if (isAnswered || draft.Understood)
            return Noted(draft, asked, result.Recorded);
        if (result.Refused || (asksBack && reading.Doubts.Length > 0))
            return Open(draft, reading, result.Refused);
        if (asksBack)
            return Noted(draft, asked, result.Recorded).Released();
        if (result.Recorded.Length > 0)
            return Noted(draft, asked, result.Recorded)
                .Await(draft.State.Waiting with { Tries = draft.State.Waiting.Tries });
        if (draft.Context.Input.Text.Length == 0)
            return draft.Say("resume.idle").Kept();
        return reading.Asks ? Question.Apply(draft) : NotUnderstood.Apply(draft);
    }

    /// <summary>
    /// What the message puts right elsewhere on record; the open question comes again. Nothing of the kind is heard in the story, and
    /// in other answers in the patient's own words only where they say that something is to be changed.
    /// </summary>
    private static Draft? Amended(Draft draft, ItemPath asked, bool correcting)
    {
        Amends amends = draft.Context.Reading.Amends;
        if (asked.LinkId == draft.Context.Settings.StoryItem)
            return null;
        bool isNamed = amends.Corrects && amends.Items.Length > 0;
        bool isOpen = draft.Context.Item(asked) is { Type: ItemType.String or ItemType.Text };
        bool answers = draft.Context.Reading.Findings.Any(finding => finding.LinkId == asked.LinkId);
        Draft? amended =
            InstanceAmendment.Make(draft)
            ?? (
                correcting || isNamed || (!isOpen && !answers && (amends.Removes || amends.Swaps.Length > 0))
                    ? Amendment.Make(draft)
                    : null
            );
        if (amended is null)
            return isNamed && !answers && NamedItem.In(draft) is { } named && named != asked
                ? Change.Reask(draft, named)
                : null;
        if (Amendment.Emptied(amended) is { } emptied)
            return amended.Await(new Pending(PendingKinds.Item, emptied));
        bool isAnswered = amended.State.Waiting.Path == asked && amended.State.Answers[asked].Length > 0;
        return isAnswered ? amended.Released() : amended.Kept();
    }

    /// <summary>A doubt about the open question is asked at once instead of the question; a refusal has said why, and is not repeated for ever.</summary>
    private static Draft Open(Draft draft, Reading reading, bool refused)
    {
        ItemPath asked = draft.State.Waiting.Path!.Value;
        bool isDoubt = reading.Doubts.Any(doubt => doubt.LinkId == asked.LinkId);
        if (refused)
            return NotUnderstood.Refused(draft);
        return isDoubt ? draft.Released() : draft.Kept();
    }

    private static Draft? Obeyed(Draft draft, Command command, ImmutableArray<ItemPath> recorded, bool isAnswered)
    {
        if (LanguageCommand.Language(command) is { } language)
            return Language.Apply(draft, language);
        if (command.Id == "change")
            return isAnswered ? null : Change.Apply(draft, recorded);
        if (command.Id == "outOfScope" && OutOfScope.IsAskedFor(draft))
            return OutOfScope.Taken(draft, command.Topic);
        if (command.Id == "outOfScope")
            return isAnswered && !IsQuestion(draft) ? null : OutOfScope.Apply(draft, command.Topic);
        if (
            isAnswered
            && command.Id is "greeting" or "thanks" or "smallTalk" or "insult" or "skip" or "yes" or "no"
            && recorded.Length > 0
        )
            return null;
        return Commands.TryGetValue(command.Id, out Func<Draft, Draft>? apply) ? apply(draft) : null;
    }

    /// <summary>An answer that only sounds like a question for the clinic is an answer; with a question mark it is both.</summary>
    private static bool IsQuestion(Draft draft) => draft.Context.Input.Text.Contains('?', StringComparison.Ordinal);

    /// <summary>An answer that asks something in return ("tell me more about privacy") is answered and taken off again.</summary>
    private static Draft Explained(Draft draft, ItemPath asked)
    {
        if (
            draft.State.Answers[asked] is not [var answer]
            || !draft.Context.Settings.Explanations.TryGetValue(
                Explanation.KeyOf(asked.LinkId, answer.Plain),
                out Explanation? explanation
            )
        )
            return draft;
        Draft asking = draft.With(draft.State with { Answers = draft.State.Answers.With(asked, []) });
        return asking.Say(explanation.Message).Kept();
    }

    private static bool IsStillOpen(Draft draft, ItemPath asked) =>
        draft.Context.Item(asked).IsQuestion
        && draft.State.Answers[asked].Length == 0
        && !draft.State.Skipped.Contains(asked)
        && draft.Context.Settings.More.All(more => more.Item != asked.LinkId);

    private static bool IsTableAnswered(Draft draft, ItemPath asked, ImmutableArray<ItemPath> recorded) =>
        draft.Context.Item(asked).Type == ItemType.Group
        && recorded.Any(path => path.LinkId.StartsWith(asked.LinkId, StringComparison.Ordinal));

    /// <summary>What the story answered is read back, once.</summary>
    private static Draft Story(Draft draft, ItemPath asked, ImmutableArray<ItemPath> recorded) =>
        asked.LinkId == draft.Context.Settings.StoryItem && recorded.Any(path => path != asked)
            ? draft.Then(new Pending(PendingKinds.ReadBack))
            : draft;

    /// <summary>Answers to other questions in the same message are said back in one line, so that a wrong one is seen.</summary>
    private static Draft Noted(Draft draft, ItemPath asked, ImmutableArray<ItemPath> recorded)
    {
        bool isStory = asked.LinkId == draft.Context.Settings.StoryItem;
        ImmutableArray<ItemPath> others =
        [
            .. recorded.Where(path =>
                path != asked
                && !draft.Context.Item(path).Hidden
                && !Table.IsCell(draft.Context.Questionnaire, draft.Context.Item(path))
                && !draft.Said.OfType<Prompt.Updated>().Any(updated => updated.Path == path)
            ),
        ];
        return isStory || others.Length == 0 ? draft : draft.Saying(new Prompt.Noted(others));
    }
}
