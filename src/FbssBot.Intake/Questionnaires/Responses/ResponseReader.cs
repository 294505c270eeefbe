using System.Collections.Immutable;
using System.Text.Json;
using R4 = Hl7.Fhir.Model.QuestionnaireResponse;

namespace FbssBot.Intake.Questionnaires;

/// <summary>
/// Reads the answers out of a QuestionnaireResponse. Items that the questionnaire does not have are passed over;
/// <see cref="ResponseChecker"/> names them.
/// </summary>
public static class ResponseReader
{
    /// <summary>Reads a response from FHIR JSON; throws Firely's or the JSON exception where it is not a valid one.</summary>
    public static Answers Read(CompiledQuestionnaire questionnaire, string json) =>
        Read(questionnaire, JsonSerializer.Deserialize<R4>(json, FhirValues.Json)!);

    /// <summary>Reads a response.</summary>
    public static Answers Read(CompiledQuestionnaire questionnaire, R4 response)
    {
        var values = ImmutableDictionary.CreateBuilder<ItemPath, ImmutableArray<AnswerValue>>();
        var instances = ImmutableDictionary.CreateBuilder<ItemPath, int>();
        foreach (PlacedItem placed in PlacedItem.All(questionnaire, response))
        {
            if (placed.Item is not { } item)
                continue;
            if (item.IsRepeatingGroup)
                instances[placed.Group] = instances.GetValueOrDefault(placed.Group) + 1;
            ImmutableArray<AnswerValue> answers =
            [
                .. placed
                    .Source.Answer.Select(answer => FhirValues.Read(answer.Value))
                    .OfType<AnswerValue>()
                    .Select(answer => AnswerConversion.To(item, answer) ?? answer),
            ];
            if (item.IsQuestion && !answers.IsEmpty)
                values[placed.Path] = [.. values.GetValueOrDefault(placed.Path, []), .. answers];
        }
        return WithoutInitial(
            questionnaire,
            new Answers { Values = values.ToImmutable(), Instances = instances.ToImmutable() }
        );
    }

    /// <summary>
    /// The same answers, complete as they are: an item with an initial value that has no answer here was emptied, because a
    /// response holds initial values too.
    /// </summary>
    internal static Answers WithoutInitial(CompiledQuestionnaire questionnaire, Answers answers)
    {
        if (questionnaire.All.All(item => item.Initial.IsEmpty))
            return answers;
        IEnumerable<ItemPath> emptied = new LayoutBuilder(questionnaire, answers)
            .Build()
            .Where(slot => !slot.Item.Initial.IsEmpty && !answers.Values.ContainsKey(slot.Path))
            .Select(slot => slot.Path);
        return answers with { Cleared = answers.Cleared.Union(emptied) };
    }
}
