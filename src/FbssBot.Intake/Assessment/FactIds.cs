namespace FbssBot.Intake.Assessment;

/// <summary>Ids of the condition language that no pack defines (grammar: docs/dialog-packs.md).</summary>
public static class FactIds
{
    /// <summary>The most urgent level of the active red flags.</summary>
    public const string FlagLevel = "flagLevel";

    /// <summary>The triage tier.</summary>
    public const string Tier = "tier";

    /// <summary>The value of a red flag that is raised and not lowered.</summary>
    public const string Active = "active";
}

/// <summary>The states a sign can have.</summary>
public static class SignStates
{
    /// <summary>Reported.</summary>
    public const string Present = "present";

    /// <summary>Reported not to be so.</summary>
    public const string Absent = "absent";

    /// <summary>Not asked, skipped or too soon to say; never shown as absent.</summary>
    public const string Unknown = "unknown";

    /// <summary>All three.</summary>
    public static IReadOnlyList<string> All { get; } = [Present, Absent, Unknown];
}

/// <summary>The states of a contributor.</summary>
public static class ContributorStates
{
    /// <summary>Enough evidence to name it to the patient.</summary>
    public const string Shown = "shown";

    /// <summary>Some evidence, for the clinic alone.</summary>
    public const string Mentioned = "mentioned";

    /// <summary>The answers speak against it.</summary>
    public const string Lowered = "lowered";

    /// <summary>Cannot apply to this patient.</summary>
    public const string NotApplicable = "not-applicable";

    /// <summary>Answered, and nothing points to it.</summary>
    public const string NoEvidence = "no-evidence";

    /// <summary>Nothing points to it, but what could was not answered.</summary>
    public const string NotEnoughInformation = "not-enough-information";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Shown, Mentioned, Lowered, NotApplicable, NoEvidence, NotEnoughInformation];
}
