using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog.Waiting;

/// <summary>A minor alone: a parent or guardian has to help. Without one the conversation ends and nothing is sent.</summary>
internal static class Guardian
{
    public static Draft Answer(Draft draft)
    {
        if (!Reply.IsYes(draft) || draft.Context.Settings.Guardian is not var (linkId, optionId))
            return Closing.End(draft.Say("guardian.later"), draft.State.Waiting.About!);
        Item item = draft.Context.Questionnaire.ByLinkId[linkId];
        AnswerValue option = item.Options.First(o => o.Id == optionId).Value;
        return Recording
            .Put(draft, new ItemPath(linkId), ImmutableArray.Create(option), draft.Context.Input.Text)
            .Released();
    }
}
