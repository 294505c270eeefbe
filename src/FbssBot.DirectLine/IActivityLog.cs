namespace FbssBot.DirectLine;

/// <summary>One activity of a conversation's log.</summary>
/// <param name="Sequence">1, 2, 3 … within the conversation; the watermark.</param>
/// <param name="Json">The activity as JSON, complete with id and timestamp.</param>
public sealed record LogEntry(long Sequence, string Json);

/// <summary>
/// The append-only activity log that the embedded Direct Line host reads. Whoever runs the bot writes it: the user's activity and
/// the replies of a turn appear in it together, after they are durable.
/// </summary>
public interface IActivityLog
{
    /// <summary>Remembers a new conversation, so that it exists after a restart.</summary>
    Task CreateAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Whether the conversation was created and not deleted.</summary>
    Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Entries after <paramref name="after"/>, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<LogEntry>> ReadAsync(
        string conversationId,
        long after,
        int limit,
        CancellationToken cancellationToken
    );

    /// <summary>
    /// Calls <paramref name="appended"/> after entries were appended to the conversation, from any thread, quickly, without
    /// the entries: the host then reads. Disposing ends it.
    /// </summary>
    IDisposable Subscribe(string conversationId, Action appended);
}
