using System.Collections.Immutable;

namespace FbssBot.Storage;

/// <summary>The append-only record of who looked at or changed what. It holds ids, never patient text. Thread-safe.</summary>
public interface IAuditLog
{
    /// <summary>Appends an entry and returns once it is on disk.</summary>
    /// <exception cref="StoreUnavailableException">Not recorded: what was to be audited must not happen.</exception>
    Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken);

    /// <summary>The latest entries of a clinic, newest first.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be read now.</exception>
    Task<ImmutableArray<AuditEntry>> ReadAuditAsync(string clinic, int limit, CancellationToken cancellationToken);
}

/// <summary>One access or change.</summary>
/// <param name="Clinic">The clinic whose data it was.</param>
/// <param name="At">When.</param>
/// <param name="Actor">The staff account, "patient" or "retention".</param>
/// <param name="Action">What, as an id: "intake.read", "sign-in.failed" …</param>
/// <param name="Subject">The intake or account it was about; null for the clinic as a whole.</param>
public sealed record AuditEntry(string Clinic, DateTimeOffset At, string Actor, string Action, string? Subject);
