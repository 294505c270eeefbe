namespace FbssBot.Storage;

/// <summary>What the store must know of a clinic's configuration when it commits a turn.</summary>
public interface IClinicPolicy
{
    /// <summary>Ids of the clinic's targets that take this kind of delivery.</summary>
    IReadOnlyList<string> TargetsFor(string clinic, string kind);

    /// <summary>How long the clinic keeps its patients' data.</summary>
    Retention RetentionOf(string clinic);
}

/// <summary>How long data is kept before it is really deleted.</summary>
/// <param name="FinishedDays">After an intake was finished.</param>
/// <param name="UnfinishedDays">After the last turn of one that was not.</param>
public sealed record Retention(int FinishedDays = 90, int UnfinishedDays = 14);
