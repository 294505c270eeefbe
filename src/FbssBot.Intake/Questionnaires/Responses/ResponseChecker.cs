using System.Collections.Immutable;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Checks a response against its questionnaire, which FHIR validators do not: linkIds and their places, types, options, numbers of
/// answers, required ones when completed, and nothing from disabled items.
/// </summary>
public static class ResponseChecker
{
    /// <summary>Every problem, in the order of the response; missing answers last.</summary>
    public static ImmutableArray<AnswerProblem> Check(QuestionnaireEngine engine, R4 response, DateTimeOffset now)
    {
        Answers answers = ResponseReader.Read(engine.Questionnaire, response);
        Evaluation evaluation = engine.Evaluate(answers, now);
        var problems = ImmutableArray.CreateBuilder<AnswerProblem>();
        HashSet<ItemPath> enabled = [.. evaluation.Enabled.Select(instance => instance.Path)];
        var seen = new HashSet<ItemPath>();
        foreach (PlacedItem placed in PlacedItem.All(engine.Questionnaire, response))
        {
            ItemPath path = placed.Path;
            if (placed.Item is not { } item)
                problems.Add(new AnswerProblem(AnswerProblemKind.UnknownItem, path));
            else if (!IsInPlace(engine.Questionnaire, placed, item))
                problems.Add(new AnswerProblem(AnswerProblemKind.WrongPlace, path));
            else if (!enabled.Contains(path))
                problems.Add(new AnswerProblem(AnswerProblemKind.Disabled, path));
            else if (!seen.Add(path))
                problems.Add(new AnswerProblem(AnswerProblemKind.TooMany, path, new AnswerValue.Integer(1)));
            else if (!item.IsQuestion)
                Group(placed, item, problems);
            else
                problems.AddRange(
                    QuestionnaireCheck
                        .Check(engine, evaluation, path, Values(placed), now)
                        .Where(problem => problem.Kind != AnswerProblemKind.Missing && !problem.IsWarning)
                );
        }
        if (response.Status is R4.QuestionnaireResponseStatus.Completed or R4.QuestionnaireResponseStatus.Amended)
            problems.AddRange(evaluation.Missing.Select(path => new AnswerProblem(AnswerProblemKind.Missing, path)));
        return problems.ToImmutable();
    }

    private static bool IsInPlace(CompiledQuestionnaire questionnaire, PlacedItem placed, Item item) =>
        placed.Parent == item.Parent
        && placed.IsBelowAnswer == (item.Parent is { } parent && questionnaire.ByLinkId[parent].IsQuestion);

    private static void Group(PlacedItem placed, Item item, ImmutableArray<AnswerProblem>.Builder problems)
    {
        if (placed.Source.Answer.Count > 0)
            problems.Add(new AnswerProblem(AnswerProblemKind.WrongType, placed.Path));
        bool isBeyond =
            item.MaxOccurs is { } most
            && item.IsRepeatingGroup
            && placed.Path.Occurrence.Split('.')[^1]
                == most.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (isBeyond)
            problems.Add(
                new AnswerProblem(
                    AnswerProblemKind.TooMany,
                    placed.Path,
                    new AnswerValue.Integer(item.MaxOccurs!.Value)
                )
            );
    }

    private static ImmutableArray<AnswerValue> Values(PlacedItem placed) =>
        [.. placed.Source.Answer.Select(answer => FhirValues.Read(answer.Value)).OfType<AnswerValue>()];
}
