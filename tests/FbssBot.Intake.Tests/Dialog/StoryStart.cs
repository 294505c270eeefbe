using System.Collections.Immutable;
using FbssBot.Intake.Dialog;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Dialog;

/// <summary>A conversation brought to a certain question without playing the way there.</summary>
internal static class StoryStart
{
    private static readonly (string LinkId, string Option)[] Given =
    [
        ("q.consent", "yes"),
        ("q.who", "self"),
        ("q.safety", "none"),
        ("q.had-surgery", "yes"),
    ];

    /// <summary>The state in which <paramref name="linkId"/> has just been asked; what stands before it was left out, but for consent and safety.</summary>
    public static IntakeState At(IntakeDialog dialog, IntakeState state, string linkId)
    {
        CompiledQuestionnaire questionnaire = dialog.Pack.Questionnaire;
        Item asked = questionnaire.ByLinkId[linkId];
        Answers answers = Given
            .Select(given => questionnaire.ByLinkId[given.LinkId])
            .Where(item => item.Order < asked.Order)
            .Aggregate(state.Answers, (all, item) => all.With(new ItemPath(item.LinkId), [Option(item)]));
        ImmutableHashSet<ItemPath> skipped =
        [
            .. questionnaire
                .All.Where(item => item.Order < asked.Order && item.IsQuestion)
                .Select(PathOf)
                .Where(path => answers[path].Length == 0),
        ];
        string occurrence = PathOf(asked).Occurrence;
        return state with
        {
            Answers = answers,
            Skipped = skipped,
            Shown = [.. skipped, .. answers.Values.Keys, PathOf(asked)],
            Waiting = new Pending(PendingKinds.Item, new ItemPath(linkId, occurrence)),
            Section = TopOf(questionnaire, asked).LinkId,
            Turns = 10,
        };

        ItemPath PathOf(Item item) => new(item.LinkId, IsInRepeatingGroup(questionnaire, item) ? "0" : "");
    }

    private static AnswerValue Option(Item item)
    {
        string id = Given.First(given => given.LinkId == item.LinkId).Option;
        return item.Options.First(option => option.Id == id).Value;
    }

    private static Item TopOf(CompiledQuestionnaire questionnaire, Item item)
    {
        while (item.Parent is { } parent)
            item = questionnaire.ByLinkId[parent];
        return item;
    }

    private static bool IsInRepeatingGroup(CompiledQuestionnaire questionnaire, Item item)
    {
        for (string? parent = item.Parent; parent is not null; parent = questionnaire.ByLinkId[parent].Parent)
            if (questionnaire.ByLinkId[parent].IsRepeatingGroup)
                return true;
        return false;
    }
}
