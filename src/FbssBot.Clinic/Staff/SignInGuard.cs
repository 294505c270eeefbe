using System.Collections.Concurrent;

namespace FbssBot.Clinic.Staff;

/// <summary>
/// Locks an account for a quarter of an hour after five failed tries in a row, and slows one address down that tries many accounts.
/// In memory: a restart is rarer than an attack is patient.
/// </summary>
sealed class SignInGuard(TimeProvider time)
{
    const int MostFailures = 5;
    const int MostFailuresOfAddress = 30;
    const int MostRemembered = 10_000;

    static readonly TimeSpan Lock = TimeSpan.FromMinutes(15);

    readonly ConcurrentDictionary<string, Failures> _failures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a try may be made now.</summary>
    public bool Allows(string user, string address) =>
        !IsOver(UserKey(user), MostFailures) && !IsOver(AddressKey(address), MostFailuresOfAddress);

    public void Failed(string user, string address)
    {
        Forget();
        Count(UserKey(user));
        Count(AddressKey(address));
    }

    public void Succeeded(string user) => _failures.TryRemove(UserKey(user), out _);

    static string UserKey(string user) => "user " + user;

    static string AddressKey(string address) => "address " + address;

    bool IsOver(string key, int most) =>
        _failures.TryGetValue(key, out var failures) && !HasEnded(failures) && failures.Count >= most;

    void Count(string key) =>
        _failures.AddOrUpdate(
            key,
            _ => new Failures(1, time.GetUtcNow()),
            (_, before) => new Failures(HasEnded(before) ? 1 : before.Count + 1, time.GetUtcNow())
        );

    bool HasEnded(Failures failures) => time.GetUtcNow() - failures.Last >= Lock;

    // Invented user names must not fill the memory.
    void Forget()
    {
        if (_failures.Count < MostRemembered)
            return;
        foreach (var (key, failures) in _failures)
        {
            if (HasEnded(failures) || failures.Count == 1)
                _failures.TryRemove(key, out _);
        }
    }

    sealed record Failures(int Count, DateTimeOffset Last);
}
