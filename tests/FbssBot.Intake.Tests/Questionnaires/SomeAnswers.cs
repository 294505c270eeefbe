using System.Collections.Immutable;
using CsCheck;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Tests.Questionnaires;

/// <summary>Generates answers for any form: options, plausible values, several instances and answers.</summary>
internal static class SomeAnswers
{
    private static readonly string[] Words = ["one", "two words", "é"];
    private static readonly string[] Dates = ["2019", "2021-03", "2022-05-06"];
    private static readonly string[] Times = ["08:30:00", "17:05:00"];

    /// <summary>A list of answers to be given one after the other.</summary>
    public static Gen<(ItemPath Path, ImmutableArray<AnswerValue> Values)[]> For(CompiledQuestionnaire questionnaire) =>
        Gen.OneOf([.. questionnaire.All.Where(CanBeAnswered).Select(item => One(questionnaire, item))]).Array[0, 25];

    /// <summary>The answers after giving all of them.</summary>
    public static Answers Give(IEnumerable<(ItemPath Path, ImmutableArray<AnswerValue> Values)> list) =>
        list.Aggregate(Answers.Empty, (answers, given) => answers.With(given.Path, given.Values));

    private static bool CanBeAnswered(Item item) =>
        item.IsQuestion
        && item.Type is not (ItemType.Attachment or ItemType.Reference)
        && (item.Type != ItemType.Choice || !item.Options.IsEmpty);

    private static Gen<(ItemPath, ImmutableArray<AnswerValue>)> One(CompiledQuestionnaire questionnaire, Item item) =>
        Gen.Select(
            Gen.Int[0, 1].Array[Depth(questionnaire, item)],
            Value(item).Array[1, item.Repeats ? 2 : 1],
            (indices, values) =>
                (new ItemPath(item.LinkId, string.Join('.', indices)), values.Distinct().ToImmutableArray())
        );

    private static int Depth(CompiledQuestionnaire questionnaire, Item item)
    {
        int depth = 0;
        for (Item above = item; above.Parent is { } parent; )
        {
            above = questionnaire.ByLinkId[parent];
            depth += above.Repeats ? 1 : 0;
        }
        return depth;
    }

    private static Gen<AnswerValue> Value(Item item) =>
        item.Options.IsEmpty
            ? item.Type switch
            {
                ItemType.Boolean => Gen.Bool.Select(value => (AnswerValue)new AnswerValue.Boolean(value)),
                ItemType.Integer => Gen.Int[0, 12].Select(value => (AnswerValue)new AnswerValue.Integer(value)),
                ItemType.Decimal => Gen.Int[1, 900].Select(value => (AnswerValue)new AnswerValue.Decimal(value / 10m)),
                ItemType.Quantity => Gen.Int[1, 90]
                    .Select(value =>
                        (AnswerValue)new AnswerValue.Quantity(value, "kg", "http://unitsofmeasure.org", "kg")
                    ),
                ItemType.Date => Of(Dates).Select(value => (AnswerValue)new AnswerValue.Date(value)),
                ItemType.DateTime => Of(Dates).Select(value => (AnswerValue)new AnswerValue.DateTime(value)),
                ItemType.Time => Of(Times).Select(value => (AnswerValue)new AnswerValue.Time(value)),
                ItemType.Url => Gen.Const((AnswerValue)new AnswerValue.Uri("http://example.org/x")),
                _ => Of(Words).Select(value => (AnswerValue)new AnswerValue.Text(value)),
            }
            : Of(item.Options.Select(option => option.Value).ToArray());

    private static Gen<T> Of<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
