namespace FbssBot.Storage.Sqlite;

/// <summary>A write on its way to the writer. The first outcome counts.</summary>
abstract class PendingWrite
{
    /// <summary>The log file is emptied after the commit.</summary>
    public bool Erases { get; init; }

    public abstract void Apply(Statements statements);

    public abstract void Succeed();

    public abstract void Fail(Exception reason);
}

sealed class PendingWrite<T>(Func<Statements, T> write) : PendingWrite
{
    // Continuations leave the writer's thread, which has the next group to commit.
    readonly TaskCompletionSource<T> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    T _result = default!;

    public Task<T> Outcome => _outcome.Task;

    public override void Apply(Statements statements) => _result = write(statements);

    public override void Succeed() => _outcome.TrySetResult(_result);

    public override void Fail(Exception reason) => _outcome.TrySetException(reason);
}
