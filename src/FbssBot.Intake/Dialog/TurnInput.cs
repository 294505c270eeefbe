namespace FbssBot.Intake.Dialog;

/// <summary>What happened that the dialog answers.</summary>
public enum TurnEvent
{
    /// <summary>The patient wrote or chose something.</summary>
    Message,

    /// <summary>The patient opened the chat (again): the greeting, or the question where it was left.</summary>
    Join,
}

/// <summary>What one turn starts from. Everything that is not pure (time, ids, configuration) comes in here.</summary>
public sealed record TurnInput
{
    /// <summary>What the patient wrote or chose, cleaned of control characters; empty for a join.</summary>
    public string Text { get; init; } = "";

    /// <summary>Message or join.</summary>
    public TurnEvent Event { get; init; } = TurnEvent.Message;

    /// <summary>Now, with the clinic's offset: "today" is its date.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The client's locale ("es-MX"), for the first greeting; null where unknown.</summary>
    public string? Locale { get; init; }

    /// <summary>The clinic that the patient talks to.</summary>
    public required ClinicProfile Clinic { get; init; }

    /// <summary>Unguessable id for a new intake, made at the edge; used only where a new intake begins.</summary>
    public required string NewIntakeId { get; init; }

    /// <summary>The name in the channel's profile (Teams), offered for confirmation; null where there is none.</summary>
    public string? ProfileName { get; init; }

    /// <summary>Whether the patient sees the choices of a list with their numbers. Where not, a bare "8" may be a score, and is asked about.</summary>
    public bool ListsAreNumbered { get; init; }

    /// <summary>Bot Framework channel id, for the summary's source line.</summary>
    public string Channel { get; init; } = "";

    /// <inheritdoc/>
    public override string ToString() => $"{Event}, {Text.Length} characters";
}

/// <summary>What the dialog needs to know of a clinic.</summary>
/// <param name="Id">Id in the configuration.</param>
/// <param name="Name">Name as shown to patients.</param>
/// <param name="Phone">Telephone number; null gives the pack's fallback phrase.</param>
/// <param name="Region">Region id of the pack ("US"), for emergency numbers.</param>
/// <param name="PrivacyContact">How to reach who answers privacy questions; null: the telephone number.</param>
/// <param name="Languages">Languages offered, the first is the default.</param>
/// <param name="Sites">Sites to choose from; none or one needs no question.</param>
public sealed record ClinicProfile(
    string Id,
    string Name,
    string? Phone,
    string Region,
    string? PrivacyContact,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Sites
)
{
    /// <summary>Where a patient comes back to the conversation; null where the clinic has no page for it.</summary>
    public string? ChatLink { get; init; }

    /// <summary>Days for which an unfinished conversation is kept.</summary>
    public int UnfinishedDays { get; init; } = 14;
}
