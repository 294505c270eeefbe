using System.Collections.Immutable;
using FbssBot.Intake.Assessment;
using FbssBot.Intake.Pack;

namespace FbssBot.Intake.Summary;

/// <summary>Puts the closing advice together from an assessment. Pure.</summary>
public static class PatientAdviceBuilder
{
    private const string FlagAdviceName = "flagAdvice";

    /// <summary>
    /// The advice in the language of <paramref name="facts"/>. <paramref name="values"/> holds the region's and the clinic's
    /// placeholders (emergency, crisis, poison, clinicPhone, clinic, privacyContact).
    /// </summary>
    /// <exception cref="KeyNotFoundException">A placeholder has no value.</exception>
    public static PatientAdvice Build(DialogPack pack, IntakeFacts facts, IReadOnlyDictionary<string, string> values)
    {
        AssessmentResult result = facts.Assessment;
        string language = facts.Language;
        ActiveRedFlag[] byUrgency = [.. result.Flags.Active.OrderBy(flag => pack.Knowledge.Levels.IndexOf(flag.Level))];
        ImmutableArray<FlagAdvice> first = Advice(
            byUrgency.Where(flag => flag.Flag.ReplacesTierText),
            values,
            language
        );
        ImmutableArray<FlagAdvice> others = Advice(
            byUrgency.Where(flag => !flag.Flag.ReplacesTierText),
            values,
            language
        );
        string tier = result.Tier.Text.In(language);
        bool inTier = first.IsEmpty && Placeholders.In(tier).Contains(FlagAdviceName);
        return new PatientAdvice
        {
            Tier = result.Tier.Id,
            First = first,
            TierText = first.IsEmpty ? Placeholders.Fill(tier, With(values, others)) : null,
            Flags = inTier ? [] : others,
            NoList = NoList(pack.Knowledge.Display, result.Contributors, language),
            BlockA = ContributorBlocks.A(pack, result.Contributors, language),
            BlockB = ContributorBlocks.B(pack, result.Contributors, language),
            General =
            [
                .. result.Advice.Select(advice => new AdviceText(
                    advice.Id,
                    Placeholders.Fill(advice.Text.In(language), values)
                )),
            ],
            Checklist =
            [
                .. GivenChecklist
                    .Of(pack.Knowledge, result)
                    .Select(item => new AdviceText(item.Id, ChecklistText.Of(item.Text.In(language), pack, facts)))
                    .Where(line => line.Text.Length > 0),
            ],
        };
    }

    private static ImmutableArray<FlagAdvice> Advice(
        IEnumerable<ActiveRedFlag> flags,
        IReadOnlyDictionary<string, string> values,
        string language
    ) =>
        [
            .. flags.Select(flag => new FlagAdvice(
                flag.Flag.Id,
                Placeholders.Fill(flag.Flag.Advice.In(language), values)
            )),
        ];

    private static Dictionary<string, string> With(
        IReadOnlyDictionary<string, string> values,
        ImmutableArray<FlagAdvice> flags
    ) => new(values) { [FlagAdviceName] = string.Join(" ", flags.Select(flag => flag.Text)) };

    private static string? NoList(ContributorDisplay display, ContributorsResult contributors, string language)
    {
        string text =
            contributors.Suppressed is { } suppressed ? suppressed.Text.In(language)
            : contributors.NotEnoughInformation ? display.NotEnough.In(language)
            : "";
        return text.Length > 0 ? text : null;
    }
}
