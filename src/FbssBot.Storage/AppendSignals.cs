using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>Who wants to know of new log entries of which conversation. Costs one look-up where nobody listens. Thread-safe.</summary>
sealed class AppendSignals
{
    readonly Lock _lock = new();
    ImmutableDictionary<ConversationKey, ImmutableArray<Action>> _listeners = ImmutableDictionary<
        ConversationKey,
        ImmutableArray<Action>
    >.Empty;

    public IDisposable Subscribe(ConversationKey key, Action appended)
    {
        lock (_lock)
            _listeners = _listeners.SetItem(key, _listeners.GetValueOrDefault(key, []).Add(appended));
        return new Subscription(() => Unsubscribe(key, appended));
    }

    public void Raise(ConversationKey key)
    {
        foreach (var appended in _listeners.GetValueOrDefault(key, []))
            appended();
    }

    void Unsubscribe(ConversationKey key, Action appended)
    {
        lock (_lock)
        {
            var rest = _listeners.GetValueOrDefault(key, []).Remove(appended);
            _listeners = rest.IsEmpty ? _listeners.Remove(key) : _listeners.SetItem(key, rest);
        }
    }
}
