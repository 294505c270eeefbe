using FbssBot.Intake.Understanding.Context;
using FbssBot.Intake.Understanding.Lexicons;
using FbssBot.Intake.Understanding.Occurrences;

namespace FbssBot.Intake.Understanding;

/// <summary>What of the possible answers is recorded and what is denied, by the context in which each was said.</summary>
internal sealed class JudgedAnswers(ReadingRules rules, ToldGroups groups)
{
    /// <summary>The findings in their instances, and the denials.</summary>
    public (List<Finding> Findings, List<Finding> Denied) Of(
        Message message,
        ReadingContext context,
        MessageContext around,
        List<Candidate> candidates,
        bool correcting
    )
    {
        var findings = new List<Finding>();
        var denied = new List<Finding>();
        var told = new List<(Candidate Candidate, SpanContext Context)>();
        MessageContext ofEvents = around.OfEvents();
        foreach (Candidate candidate in candidates)
        {
            MessageContext near = rules.Of(candidate.LinkId).Event ? ofEvents : around;
            SpanContext span = candidate.Chosen ? SpanContext.Plain : near.Of(candidate.First, candidate.End);
            // "Nope, both feel normal": what denies around a "none" says the same once more.
            if ((candidate.SaysNone || candidate.Instead) && span.Polarity == Polarity.Absent)
                span = span with { Polarity = Polarity.Present };
            switch (Judgement.Of(candidate, span, rules.Of(candidate.LinkId)))
            {
                case Verdict.Recorded:
                    told.Add((candidate, span));
                    break;
                case Verdict.Denied:
                    denied.Add(
                        new Finding(
                            candidate.LinkId,
                            candidate.Value,
                            message.Span(candidate.First, candidate.End),
                            span,
                            groups.OccurrenceOf(context, candidate.LinkId)
                        )
                    );
                    break;
            }
        }
        foreach (var (candidate, span, occurrence) in groups.Placed(message, context, told, correcting))
            findings.Add(
                new Finding(
                    candidate.LinkId,
                    candidate.Value,
                    message.Span(candidate.First, candidate.End),
                    span,
                    occurrence
                )
            );
        return (findings, denied);
    }
}
