using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Summary;

/// <summary>One treatment in words, with how it went.</summary>
internal static class TriedTreatment
{
    /// <summary>"TENS unit: No help, Stopped".</summary>
    public static string Words(
        DialogPack pack,
        AssessmentInput input,
        string question,
        string? row,
        AnswerValue chosen,
        string language
    )
    {
        Item? item = pack.Questionnaire.ByLinkId.GetValueOrDefault(question);
        string name = Short(AnswerWords.Of(item, [chosen], language));
        if (
            row is null
            || !pack.Questionnaire.ByLinkId.TryGetValue(AssessmentModel.RowOf(row).For(chosen.Plain), out Item? group)
        )
            return name;
        string[] cells =
        [
            .. group
                .Children.Select(cell => (cell, answers: input.Answers[new ItemPath(cell.LinkId)]))
                .Where(cell => !cell.answers.IsEmpty)
                .Select(cell => AnswerWords.Of(cell.cell, cell.answers, language)),
        ];
        return cells.Length == 0 ? name : $"{name}: {string.Join(", ", cells)}";
    }

    /// <summary>A label without the examples in brackets behind it.</summary>
    public static string Short(string label)
    {
        int bracket = label.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? label[..bracket] : label;
    }
}
