using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>
/// The replies that are still to be sent through the Connector. A protocol without an idempotency key: a send whose answer was lost may
/// appear twice in the channel (bot-protocol §4.2), so tries stay few. Thread-safe.
/// </summary>
public interface IConnectorOutbox
{
    /// <summary>Leases due sends until <paramref name="until"/>; of one conversation only its earliest, so that the order is kept.</summary>
    /// <exception cref="StoreUnavailableException">Nothing was leased.</exception>
    Task<ImmutableArray<ConnectorSend>> LeaseSendsAsync(
        int limit,
        DateTimeOffset now,
        DateTimeOffset until,
        CancellationToken cancellationToken
    );

    /// <summary>Sent, or given up: the entries are deleted.</summary>
    /// <exception cref="StoreUnavailableException">Not recorded; they may be sent again.</exception>
    Task CompleteSendsAsync(ImmutableArray<ConnectorSend> sends, CancellationToken cancellationToken);

    /// <summary>Not sent: again at <paramref name="nextAt"/>.</summary>
    /// <exception cref="StoreUnavailableException">Not recorded; the lease will end by itself.</exception>
    Task RetrySendAsync(ConnectorSend send, DateTimeOffset nextAt, string error, CancellationToken cancellationToken);
}

/// <summary>One reply on its way to a channel.</summary>
/// <param name="Id">Its place in the order.</param>
/// <param name="Key">The conversation.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="ActivityJson">The reply.</param>
/// <param name="Attempt">1 for the first try; also proves the lease.</param>
/// <param name="CreatedAt">When its turn was committed.</param>
public sealed record ConnectorSend(
    long Id,
    ConversationKey Key,
    ConnectorAddress Address,
    string ActivityJson,
    int Attempt,
    DateTimeOffset CreatedAt
)
{
    /// <summary>Without the text.</summary>
    public override string ToString() => $"{nameof(ConnectorSend)} {Id}, attempt {Attempt}";
}
