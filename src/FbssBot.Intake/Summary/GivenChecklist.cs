using System.Collections.Immutable;
using FbssBot.Intake.Assessment;

namespace FbssBot.Intake.Summary;

/// <summary>The lines of the checklist that the patient is given: of a long list, those that can be spared are left out, the last first.</summary>
internal static class GivenChecklist
{
    public static ImmutableArray<ChecklistItem> Of(Knowledge knowledge, AssessmentResult assessment)
    {
        ImmutableArray<ChecklistItem> all = [.. assessment.Checklist.Select(item => item.What)];
        HashSet<string> spared =
        [
            .. all.Where(item => item.Spare)
                .Reverse()
                .Take(Math.Max(0, all.Length - knowledge.ChecklistMost))
                .Select(item => item.Id),
        ];
        return [.. all.Where(item => !spared.Contains(item.Id))];
    }
}
