using System.Collections.Immutable;
using System.Text.Json;
using FbssBot.Intake.Dialog;
using FbssBot.Storage;

namespace FbssBot.Bot.Turns;

/// <summary>What a turn means for the clinic, in the store's terms.</summary>
internal static class Outcomes
{
    /// <summary>Status of an intake that the patient had deleted.</summary>
    public const string Deleted = "deleted";

    public static IntakeRecord RecordOf(IntakeOutcome outcome) =>
        new()
        {
            Id = outcome.IntakeId,
            Status = outcome.Status,
            Tier = outcome.Tier,
            RedFlags = outcome.RedFlags,
            Language = outcome.Language,
            StartedAt = outcome.StartedAt,
            FinishedAt = outcome.FinishedAt,
            PatientName = outcome.PatientName,
            SummaryHtml = outcome.SummaryHtml,
            SummaryText = outcome.SummaryText,
            ResponseJson = outcome.ResponseJson,
        };

    public static ImmutableArray<NewDelivery> DeliveriesOf(IntakeOutcome outcome, string clinic) =>
        [
            .. outcome.Deliveries.Select(delivery => new NewDelivery(
                delivery.Kind,
                outcome.IntakeId,
                delivery.Key,
                DeliveryPayload.Write(outcome, delivery.Kind, delivery.Key, clinic)
            )),
        ];
}

/// <summary>What a target receives (docs/operations.md, "Deliveries"): one JSON object, version 1.</summary>
internal static class DeliveryPayload
{
    private const int Version = 1;

    public static string Write(IntakeOutcome outcome, string kind, string key, string clinic)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("kind", kind);
            json.WriteString("key", key);
            json.WriteString("clinic", clinic);
            json.WriteString("intakeId", outcome.IntakeId);
            json.WriteString("status", outcome.Status);
            json.WriteString("tier", outcome.Tier);
            json.WriteStartArray("redFlags");
            foreach (string flag in outcome.RedFlags)
                json.WriteStringValue(flag);
            json.WriteEndArray();
            json.WriteString("language", outcome.Language);
            json.WriteString("startedAt", outcome.StartedAt);
            if (outcome.FinishedAt is { } finishedAt)
                json.WriteString("finishedAt", finishedAt);
            if (outcome.Status != Outcomes.Deleted)
                WriteContent(json, outcome);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteContent(Utf8JsonWriter json, IntakeOutcome outcome)
    {
        json.WriteString("patientName", outcome.PatientName);
        json.WriteString("summaryText", outcome.SummaryText);
        json.WriteString("summaryHtml", outcome.SummaryHtml);
        if (outcome.ResponseJson.Length == 0)
            return;
        json.WritePropertyName("response");
        json.WriteRawValue(outcome.ResponseJson);
    }
}
