using System.Collections.Immutable;

namespace FbssBot.Storage.Sqlite;

/// <summary>A conversation as last committed. Immutable, but for the set of answered activities, which only its turn touches.</summary>
sealed record ConversationSnapshot
{
    /// <summary>0: there is no such conversation yet.</summary>
    public required long Version { get; init; }

    public required string? State { get; init; }

    public required long LastSequence { get; init; }

    public required long LastAt { get; init; }

    public required long ExpiresAt { get; init; }

    /// <summary>Whether the conversation has a row, be it only created.</summary>
    public required bool Exists { get; init; }

    public required AnsweredActivities Answered { get; init; }

    /// <summary>The log entries of the last turn, which a listening client reads right after it.</summary>
    public ImmutableArray<LoggedActivity> Tail { get; init; } = [];

    /// <summary>What it takes in memory, roughly, in characters.</summary>
    public int Weight => (State?.Length ?? 0) + Tail.Sum(entry => entry.Json.Length) + 500;

    public override string ToString() => $"{nameof(ConversationSnapshot)} version {Version}";
}
