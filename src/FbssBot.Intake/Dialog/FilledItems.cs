using System.Collections.Immutable;
using FbssBot.Intake.Questionnaires;

namespace FbssBot.Intake.Dialog;

/// <summary>The hidden items of a questionnaire that are filled by a derived value instead of an answer (extension filled-by).</summary>
/// <param name="Hidden">Their linkIds, in order.</param>
/// <param name="ClinicChoices">Those that say whether the clinic has several sites.</param>
internal sealed record FilledItems(ImmutableArray<string> Hidden, ImmutableArray<string> ClinicChoices)
{
    private const string FilledBy = "filled-by";
    private const string ClinicChoice = "clinic-choice";

    public static FilledItems Of(CompiledQuestionnaire questionnaire) =>
        new(
            [.. questionnaire.All.Where(item => item.Hidden && By(item) is not null).Select(item => item.LinkId)],
            [.. questionnaire.All.Where(item => By(item) == ClinicChoice).Select(item => item.LinkId)]
        );

    private static string? By(Item item) => item.Extensions.GetValueOrDefault(FilledBy);
}
