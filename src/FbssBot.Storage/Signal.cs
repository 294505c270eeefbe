using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>Tells whoever subscribed that something happened. Thread-safe.</summary>
sealed class Signal
{
    ImmutableArray<Action> _listeners = [];

    public IDisposable Subscribe(Action listener)
    {
        ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Add(listener));
        return new Subscription(() =>
            ImmutableInterlocked.Update(ref _listeners, listeners => listeners.Remove(listener))
        );
    }

    public void Raise()
    {
        foreach (var listener in _listeners)
            listener();
    }
}
