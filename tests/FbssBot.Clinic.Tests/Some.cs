using System.Collections.Immutable;
using FbssBot.Storage;
using FbssBot.Storage.Sqlite;

namespace FbssBot.Clinic.Tests;

/// <summary>Ready-made values, so that a test names only what matters to it.</summary>
static class Some
{
    public const string Clinic = "riverside";

    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static IntakeRecord Intake(string id = "i1", params string[] redFlags) =>
        new()
        {
            Id = id,
            Status = "finished",
            Tier = redFlags.Length == 0 ? "tier.routine" : "tier.emergency",
            RedFlags = [.. redFlags],
            Language = "en",
            StartedAt = Now,
            FinishedAt = Now,
            PatientName = $"Patient {id}",
            SummaryHtml =
                "<!doctype html><html><head><style>p { color: black }</style></head><body><p>it burns</p></body></html>",
            SummaryText = "it burns",
            ResponseJson = """
                {"resourceType":"QuestionnaireResponse","item":[{"linkId":"g","text":"Your pain","item":[
                  {"linkId":"q","text":"What is it like?","answer":[{"valueCoding":{"code":"burning","display":"Burning"}}]}]}]}
                """,
        };

    public static NewDelivery Delivery(string kind = "summary", string intake = "i1") =>
        new(
            kind,
            intake,
            $"{intake}:{kind}",
            $$$"""
            {"version":1,"kind":"{{{kind}}}","key":"{{{intake}}}:{{{kind}}}","clinic":"riverside","intakeId":"{{{intake}}}","tier":"tier.routine",
             "redFlags":[],"patientName":"Rosalind","summaryText":"it burns","summaryHtml":"<p>it burns</p>","response":{"item":[]}}
            """
        );

    public static async Task CommitAsync(
        this SqliteStore store,
        IntakeRecord? intake = null,
        string clinic = Clinic,
        params ImmutableArray<NewDelivery> deliveries
    )
    {
        var key = new ConversationKey(clinic, "directline", intake?.Id ?? deliveries[0].IntakeId);
        await using var turn = await store.BeginTurnAsync(key, null, CancellationToken.None);
        var commit = new TurnCommit
        {
            State = "{}",
            At = Now,
            Intake = intake,
            Deliveries = deliveries,
        };
        await turn.CommitAsync(commit, CancellationToken.None);
    }
}
