using System.Collections.Immutable;
using FbssBot.Storage.Sqlite;

namespace FbssBot.Storage.Tests;

/// <summary>Ready-made values, so that a test names only what matters to it.</summary>
static class Some
{
    public const string Clinic = "riverside";

    public static DateTimeOffset Now { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static ConversationKey Key(string conversation = "c1") => new(Clinic, "directline", conversation);

    public static TurnCommit Commit(string? state = """{"at":"q1"}""", params ImmutableArray<string> replies) =>
        new()
        {
            State = state,
            At = Now,
            Inbound = """{"text":"hello"}""",
            Replies = replies.IsEmpty ? ["""{"text":"hi"}"""] : replies,
        };

    public static IntakeRecord Intake(string id = "i1", string status = "finished", params string[] redFlags) =>
        new()
        {
            Id = id,
            Status = status,
            Tier = "routine",
            RedFlags = [.. redFlags],
            Language = "en",
            StartedAt = Now,
            FinishedAt = status == "finished" ? Now : null,
            PatientName = "Rosalind Quince",
            SummaryHtml = "<p>summary</p>",
            SummaryText = "summary",
            ResponseJson = """{"resourceType":"QuestionnaireResponse"}""",
        };

    public static NewDelivery Delivery(string kind = "summary", string intake = "i1", string? key = null) =>
        new(kind, intake, key ?? $"{intake}:{kind}", $$"""{"kind":"{{kind}}"}""");

    public static async Task<CommittedTurn> TurnAsync(
        this SqliteStore store,
        TurnCommit commit,
        string? activity = null,
        ConversationKey? key = null
    )
    {
        await using var turn = await store.BeginTurnAsync(key ?? Key(), activity, CancellationToken.None);
        return await turn.CommitAsync(commit, CancellationToken.None);
    }

    public static async Task<string?> StateAsync(this SqliteStore store, ConversationKey? key = null)
    {
        await using var turn = await store.BeginTurnAsync(key ?? Key(), null, CancellationToken.None);
        return turn.State;
    }

    public static async Task<ImmutableArray<string>?> ReplayedAsync(
        this SqliteStore store,
        string activity,
        ConversationKey? key = null
    )
    {
        await using var turn = await store.BeginTurnAsync(key ?? Key(), activity, CancellationToken.None);
        return turn.Replayed;
    }

    public static async Task<ImmutableArray<LoggedActivity>> LogAsync(
        this SqliteStore store,
        long after = 0,
        int limit = 100,
        ConversationKey? key = null
    ) => await store.ReadAsync(key ?? Key(), after, limit, CancellationToken.None);
}
