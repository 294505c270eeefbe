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

    /// <summary>The state in which everything was left out, but for consent and safety, and the patient looks over what was noted.</summary>
    public static IntakeState AtReview(IntakeDialog dialog, IntakeState state)
    {
        string last = dialog.Pack.Questionnaire.All.Where(item => item.IsQuestion).MaxBy(item => item.Order)!.LinkId;
        IntakeState asked = At(dialog, state, last);
        return asked with
        {
            Phase = Phase.Review,
            Skipped = asked.Skipped.Add(new ItemPath(last)),
            Waiting = new Pending(PendingKinds.Send),
        };
    }

    /// <summary>The state with answers on record at a path.</summary>
    public static IntakeState Known(IntakeDialog dialog, IntakeState state, ItemPath path, string[] values)
    {
        CompiledQuestionnaire questionnaire = dialog.Pack.Questionnaire;
        Item item = questionnaire.ByLinkId[path.LinkId];
        Answers answers = state.Answers.With(path, [.. values.Select(value => Value(item, value))]);
        if (item.Parent is { } parent && questionnaire.ByLinkId[parent].IsRepeatingGroup)
        {
            var group = new ItemPath(parent);
            int needed = int.Parse(path.Occurrence, System.Globalization.CultureInfo.InvariantCulture) + 1;
            answers = answers.WithInstances(group, Math.Max(needed, answers.Instances.GetValueOrDefault(group)));
        }
        return state with { Answers = answers, Skipped = state.Skipped.Remove(path), Shown = state.Shown.Add(path) };
    }

    private static AnswerValue Value(Item item, string value) =>
        item.Options.FirstOrDefault(option => option.Id == value)?.Value
        ?? item.Type switch
        {
            ItemType.Date => new AnswerValue.Date(value),
            ItemType.Integer => new AnswerValue.Integer(
                int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)
            ),
            _ => new AnswerValue.Text(value),
        };

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
