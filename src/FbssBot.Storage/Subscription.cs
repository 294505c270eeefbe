namespace FbssBot.Storage;

/// <summary>A subscription that ends once, however often it is disposed.</summary>
sealed class Subscription(Action end) : IDisposable
{
    Action? _end = end;

    public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
}
