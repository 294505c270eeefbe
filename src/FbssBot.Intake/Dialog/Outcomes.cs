using System.Collections.Immutable;
using System.Globalization;
using FbssBot.Intake.Questionnaires;
using FbssBot.Intake.Summary;

namespace FbssBot.Intake.Dialog;

/// <summary>What a turn leaves for the clinic: the intake as it stands and what is to be delivered.</summary>
internal static class Outcomes
{
    /// <summary>System of an intake's identifier in FHIR resources.</summary>
    private const string IdentifierSystem = "https://fbssbot.example.org/intake";

    public static IntakeOutcome? Of(Draft draft)
    {
        if (draft.Outcome is not { } request)
            return null;
        return request.Status == "deleted" ? Deleted(draft, request) : Kept(draft, request);
    }

    /// <summary>The FHIR QuestionnaireResponse of a conversation as it stands.</summary>
    public static string Response(Draft draft) =>
        ResponseWriter.WriteJson(
            draft.Context.Questionnaire,
            draft.Evaluation,
            new ResponseHeader(
                StatusOf(draft),
                draft.State.FinishedAt ?? draft.Context.Input.Now,
                draft.State.Language,
                IdentifierSystem,
                draft.State.IntakeId
            )
        );

    private static IntakeOutcome Kept(Draft draft, OutcomeRequest request)
    {
        IntakeState state = draft.State;
        ClinicalSummary summary = SummaryBuilder.Build(
            draft.Context.Pack,
            draft.Context.Assessor,
            Facts.Of(draft),
            draft.Context.Questionnaire.Language
        );
        return new IntakeOutcome
        {
            IntakeId = state.IntakeId,
            Status = request.Status,
            Tier = draft.Assessment.Tier.Id,
            RedFlags = RedFlagWatch.Standing(draft),
            Language = state.Language,
            StartedAt = state.StartedAt,
            FinishedAt = state.FinishedAt,
            PatientName = Name(draft),
            SummaryHtml = SummaryHtml.Render(summary),
            SummaryText = SummaryText.Render(summary),
            ResponseJson = Response(draft),
            Deliveries = Deliveries(state, request),
        };
    }

    private static IntakeOutcome Deleted(Draft draft, OutcomeRequest request) =>
        new()
        {
            IntakeId = draft.State.IntakeId,
            Status = request.Status,
            Language = draft.State.Language,
            StartedAt = draft.State.StartedAt,
            Deliveries = Deliveries(draft.State, request),
        };

    /// <summary>Keys that name the intake, the kind and its number make a repeated delivery harmless.</summary>
    private static ImmutableArray<(string Kind, string Key)> Deliveries(IntakeState state, OutcomeRequest request) =>
        request.DeliveryKind switch
        {
            null => [],
            "alert" => [("alert", Key(state, "alert", state.Flags.Count(flag => flag.Status == FlagStatus.Active)))],
            "update" => [("update", Key(state, "update", state.Amendments))],
            var kind => [(kind, $"{state.IntakeId}/{kind}")],
        };

    private static string Key(IntakeState state, string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{state.IntakeId}/{kind}/{number}/{state.Turns}");

    private static string? Name(Draft draft) =>
        draft.Context.Settings.NameItem is { } item && draft.State.Answers[new ItemPath(item)] is [var name, ..]
            ? name.Plain
            : null;

    private static ResponseStatus StatusOf(Draft draft) =>
        draft.State switch
        {
            { Ending: Closing.SentEnding, Amendments: > 0 } => ResponseStatus.Amended,
            { Ending: Closing.SentEnding } when draft.Evaluation.Missing.IsEmpty => ResponseStatus.Completed,
            { Phase: Phase.Finished } or { Phase: Phase.Stopped } => ResponseStatus.Stopped,
            _ => ResponseStatus.InProgress,
        };
}
