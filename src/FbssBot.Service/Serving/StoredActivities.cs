using FbssBot.Bot.Clinics;
using FbssBot.DirectLine;
using FbssBot.Storage;
using Microsoft.Bot.Connector;

namespace FbssBot.Service.Serving;

/// <summary>The store's conversation log as the embedded Direct Line host reads it.</summary>
internal sealed class StoredActivities(IConversationLog log, ClinicDirectory clinics, TimeProvider clock) : IActivityLog
{
    public Task CreateAsync(string conversationId, CancellationToken cancellationToken) =>
        log.CreateAsync(KeyOf(conversationId), clock.GetUtcNow(), cancellationToken);

    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken) =>
        log.ExistsAsync(KeyOf(conversationId), cancellationToken).AsTask();

    public async Task<IReadOnlyList<LogEntry>> ReadAsync(
        string conversationId,
        long after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var entries = await log.ReadAsync(KeyOf(conversationId), after, limit, cancellationToken);
        return [.. entries.Select(entry => new LogEntry(entry.Sequence, entry.Json))];
    }

    public IDisposable Subscribe(string conversationId, Action appended) =>
        log.Subscribe(KeyOf(conversationId), appended);

    private ConversationKey KeyOf(string conversationId) =>
        new(clinics.OfConversation(conversationId).Id, Channels.Directline, conversationId);
}
