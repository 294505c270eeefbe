using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Summary;

/// <summary>
/// What a patient reads of contributors: a label and the patient's own answers that point to it. What speaks against is not
/// shown to the patient, nor any strength.
/// </summary>
internal static class ContributorBlocks
{
    public static AdviceBlock? A(DialogPack pack, ContributorsResult contributors, string language) =>
        Block(pack, pack.Knowledge.Display.A, contributors.PatientA, language, close: null);

    // The delicate ones are put as a request to look again, never as an error of anybody.
    public static AdviceBlock? B(DialogPack pack, ContributorsResult contributors, string language) =>
        Block(
            pack,
            pack.Knowledge.Display.B,
            contributors.PatientB,
            language,
            contributors.PatientB.Any(result => result.IsShown) ? pack.Knowledge.Display.Check.In(language) : null
        );

    private static AdviceBlock? Block(
        DialogPack pack,
        BlockText text,
        ImmutableArray<ContributorResult> results,
        string language,
        string? close
    ) =>
        results.IsEmpty
            ? null
            : new AdviceBlock(
                text.Title.In(language),
                text.Lead.In(language),
                [.. results.Select(result => Line(pack, result, language))],
                close
            );

    private static AdviceText Line(DialogPack pack, ContributorResult result, string language)
    {
        IEnumerable<Because<EvidenceRule>> reasons =
            result.Voice is { } voice && !result.IsShown ? [voice] : result.For;
        string told = Listed(
            [.. reasons.Select(reason => reason.What.Reason?.In(language)).OfType<string>()],
            pack.Summary.Word(SummaryWords.And, language)
        );
        return new AdviceText(
            result.Contributor.Id,
            pack.Knowledge.Display.Line.In(language)
                .Replace("{label}", result.Contributor.Text.In(language), StringComparison.Ordinal)
                .Replace("{reason}", told, StringComparison.Ordinal)
        );
    }

    private static string Listed(string[] parts, string and) =>
        parts.Length < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])}{and}{parts[^1]}";
}
