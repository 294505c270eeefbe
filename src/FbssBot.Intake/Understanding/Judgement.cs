using FbssBot.Intake.Understanding.Lexicons;

namespace FbssBot.Intake.Understanding;

/// <summary>What becomes of something said.</summary>
internal enum Verdict
{
    /// <summary>It is an answer.</summary>
    Recorded,

    /// <summary>The patient says it is not so, or not any more.</summary>
    Denied,

    /// <summary>Another person's, feared, or asked about: neither.</summary>
    Left,
}

/// <summary>Only the patient's own, present state is recorded, and the history where a history is asked for.</summary>
internal static class Judgement
{
    public static Verdict Of(Candidate candidate, SpanContext context, QuestionRules rules)
    {
        if (candidate.Denied)
            return Verdict.Denied;
        if (context.Experiencer == Experiencer.Other || context.Temporality == Temporality.Hypothetical)
            return Verdict.Left;
        if (context.Polarity == Polarity.Absent || (context.Temporality == Temporality.Historical && !rules.History))
            return Verdict.Denied;
        return Verdict.Recorded;
    }
}
