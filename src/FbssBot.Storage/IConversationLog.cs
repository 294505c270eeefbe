using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>The activity logs of conversations, as a Direct Line host reads them. Thread-safe.</summary>
public interface IConversationLog
{
    /// <summary>Remembers a conversation before its first turn. Does nothing where it exists.</summary>
    /// <exception cref="StoreUnavailableException">Not created.</exception>
    Task CreateAsync(ConversationKey key, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Whether the conversation was created or had a turn, and its retention has not ended.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be told now.</exception>
    ValueTask<bool> ExistsAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Entries after sequence number <paramref name="after"/>, oldest first, at most <paramref name="limit"/>.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    ValueTask<ImmutableArray<LoggedActivity>> ReadAsync(
        ConversationKey key,
        long after,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Calls <paramref name="appended"/> after entries of this conversation are durable, on the thread of the turn: it must be
    /// quick and must not throw. Disposing ends it.
    /// </summary>
    IDisposable Subscribe(ConversationKey key, Action appended);
}
