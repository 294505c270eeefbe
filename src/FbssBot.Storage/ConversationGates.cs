namespace FbssBot.Storage;

/// <summary>
/// One turn at a time per conversation, in the order in which they came. A conversation takes memory only while a turn of it runs
/// or waits. Thread-safe.
/// </summary>
sealed class ConversationGates
{
    readonly Lock _lock = new();
    readonly Dictionary<ConversationKey, Gate> _gates = [];

    /// <summary>How many conversations have a turn now.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _gates.Count;
        }
    }

    /// <summary>Waits for the turn; disposing the result lets the next one in.</summary>
    public async ValueTask<IDisposable> EnterAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var gate = Join(key);
        try
        {
            await gate.Semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Leave(key, gate);
            throw;
        }
        return new Entered(this, key, gate);
    }

    Gate Join(ConversationKey key)
    {
        lock (_lock)
        {
            if (!_gates.TryGetValue(key, out var gate))
                _gates.Add(key, gate = new Gate());
            gate.Users++;
            return gate;
        }
    }

    void Leave(ConversationKey key, Gate gate)
    {
        lock (_lock)
        {
            if (--gate.Users == 0)
                _gates.Remove(key);
        }
    }

    sealed class Gate
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    sealed class Entered(ConversationGates gates, ConversationKey key, Gate gate) : IDisposable
    {
        int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) != 0)
                return;
            gate.Semaphore.Release();
            gates.Leave(key, gate);
        }
    }
}
