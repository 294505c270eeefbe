using System.Collections.Concurrent;

namespace FbssBot.DirectLine.Tests.Kit;

/// <summary>An activity log that forgets everything when the test ends, and can be switched off like a store that is away.</summary>
internal sealed class InMemoryLog : IActivityLog
{
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new();

    public bool IsAway { get; set; }

    public IReadOnlyList<string> Conversations => [.. _conversations.Keys];

    public Task CreateAsync(string conversationId, CancellationToken cancellationToken)
    {
        ThrowIfAway();
        _conversations.TryAdd(conversationId, new Conversation());
        return Task.CompletedTask;
    }

    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken)
    {
        ThrowIfAway();
        return Task.FromResult(_conversations.ContainsKey(conversationId));
    }

    public Task<IReadOnlyList<LogEntry>> ReadAsync(
        string conversationId,
        long after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        ThrowIfAway();
        var conversation = _conversations[conversationId];
        lock (conversation)
        {
            return Task.FromResult<IReadOnlyList<LogEntry>>([
                .. conversation.Entries.Where(e => e.Sequence > after).Take(limit),
            ]);
        }
    }

    public IDisposable Subscribe(string conversationId, Action appended)
    {
        var conversation = _conversations[conversationId];
        lock (conversation)
        {
            conversation.Listeners.Add(appended);
        }

        return new Subscription(conversation, appended);
    }

    /// <summary>Appends a turn; false when the activity was logged before.</summary>
    public bool TryAppend(string conversationId, string activityId, IEnumerable<string> activities)
    {
        ThrowIfAway();
        var conversation = _conversations[conversationId];
        Action[] listeners;
        lock (conversation)
        {
            if (!conversation.Seen.Add(activityId))
            {
                return false;
            }

            foreach (var json in activities)
            {
                conversation.Entries.Add(new LogEntry(conversation.Entries.Count + 1, json));
            }

            listeners = [.. conversation.Listeners];
        }

        Array.ForEach(listeners, listener => listener());
        return true;
    }

    public void Forget(string conversationId) => _conversations.TryRemove(conversationId, out _);

    private void ThrowIfAway()
    {
        if (IsAway)
        {
            throw new LogAwayException();
        }
    }

    private sealed class Conversation
    {
        public List<LogEntry> Entries { get; } = [];
        public HashSet<string> Seen { get; } = [];
        public List<Action> Listeners { get; } = [];
    }

    private sealed class Subscription(Conversation conversation, Action appended) : IDisposable
    {
        public void Dispose()
        {
            lock (conversation)
            {
                conversation.Listeners.Remove(appended);
            }
        }
    }
}

internal sealed class LogAwayException : Exception;
