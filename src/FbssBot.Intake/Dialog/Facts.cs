using System.Collections.Immutable;
using FbssBot.Intake.Summary;

namespace FbssBot.Intake.Dialog;

/// <summary>What the summary and the closing advice are told of a conversation.</summary>
internal static class Facts
{
    public static IntakeFacts Of(Draft draft)
    {
        IntakeState state = draft.State;
        return new IntakeFacts
        {
            Input = draft.Input,
            Assessment = draft.Assessment,
            Language = state.Language,
            Quotes = state.Quotes,
            Flags = state.Flags,
            Notes = state.Notes,
            Corrections = state.Corrections,
            Skipped = state.Skipped,
            Withdrawn = state.Withdrawn.Select(path => path.LinkId).ToImmutableHashSet(),
            Clinic = draft.Context.Input.Clinic.Name,
            Channel = draft.Context.Input.Channel,
            Turns = state.Turns,
            StartedAt = state.StartedAt,
            FinishedAt = state.FinishedAt,
        };
    }
}
