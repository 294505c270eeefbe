using System.Collections.Immutable;
using FbssBot.Intake.Summary;

namespace FbssBot.Intake.Dialog.Wording;

/// <summary>The words at the end: what to do now, what a clinician may look at, the safety net; and the appointment checklist.</summary>
internal static class ClosingWords
{
    public static string Advice(Draft draft)
    {
        PatientAdvice advice = Build(draft);
        var paragraphs = new List<string>();
        paragraphs.AddRange(advice.First.Select(flag => flag.Text));
        if (advice.TierText is { Length: > 0 } tier)
            paragraphs.Add(tier.Trim());
        paragraphs.AddRange(
            advice.Flags.Select(flag => Phrase.Of(draft, "flag.repeat", new Value.Words("advice", flag.Text)))
        );
        paragraphs.AddRange(advice.General.SkipLast(1).Select(text => text.Text));
        if (advice.NoList is { Length: > 0 } reason)
            paragraphs.Add(reason);
        paragraphs.AddRange(new[] { advice.BlockA, advice.BlockB }.OfType<AdviceBlock>().Select(Block));
        paragraphs.AddRange(advice.General.TakeLast(1).Select(text => text.Text));
        return string.Join("\n\n", paragraphs);
    }

    public static string Checklist(Draft draft) =>
        string.Join(
            '\n',
            Build(draft).Checklist.Select(item => "☐ " + item.Text).Prepend(Phrase.Of(draft, "closing.checklist"))
        );

    private static PatientAdvice Build(Draft draft) =>
        PatientAdviceBuilder.Build(
            draft.Context.Pack,
            Facts.Of(draft),
            Phrase.ClinicWords(draft.Context, draft.State.Language)
        );

    private static string Block(AdviceBlock block) =>
        string.Join(
            '\n',
            ImmutableArray
                .Create(block.Title, block.Lead)
                .Concat(block.Lines.Select(line => "• " + line.Text))
                .Concat(block.Close is { } close ? [close] : [])
        );
}
