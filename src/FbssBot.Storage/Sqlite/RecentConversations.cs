namespace FbssBot.Storage.Sqlite;

/// <summary>The conversations last used, bounded in number and in size. Thread-safe.</summary>
sealed class RecentConversations(int most)
{
    // Characters of UTF-16: about 32 MB.
    const long HeaviestTotal = 16_000_000;

    readonly Lock _lock = new();
    readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _byKey = [];
    readonly LinkedList<Entry> _latestFirst = [];
    long _weight;

    public ConversationSnapshot? Find(ConversationKey key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
                return null;
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value.Snapshot;
        }
    }

    public void Set(ConversationKey key, ConversationSnapshot snapshot)
    {
        var entry = new Entry(key, snapshot, snapshot.Weight);
        lock (_lock)
        {
            Take(key);
            _byKey[key] = _latestFirst.AddFirst(entry);
            _weight += entry.Weight;
            while (_byKey.Count > most || (_weight > HeaviestTotal && _byKey.Count > 1))
                Take(_latestFirst.Last!.Value.Key);
        }
    }

    public void Forget(ConversationKey key)
    {
        lock (_lock)
            Take(key);
    }

    public void ForgetAll()
    {
        lock (_lock)
        {
            _byKey.Clear();
            _latestFirst.Clear();
            _weight = 0;
        }
    }

    void Take(ConversationKey key)
    {
        if (!_byKey.Remove(key, out var node))
            return;
        _latestFirst.Remove(node);
        _weight -= node.Value.Weight;
    }

    sealed record Entry(ConversationKey Key, ConversationSnapshot Snapshot, int Weight);
}
