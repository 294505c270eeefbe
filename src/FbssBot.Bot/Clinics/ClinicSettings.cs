namespace FbssBot.Bot.Clinics;

/// <summary>Settings under <c>FbssBot:Clinics:ID</c>: one clinic.</summary>
public sealed class ClinicSettings
{
    /// <summary>Name as shown to patients.</summary>
    public string Name { get; set; } = "";

    /// <summary>Telephone number for patients.</summary>
    public string? Phone { get; set; }

    /// <summary>Region id of the pack ("US"): decides on emergency numbers.</summary>
    public string Region { get; set; } = "";

    /// <summary>IANA name of the clinic's time zone: decides what "today" is.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>How to reach who answers privacy questions; the telephone number where empty.</summary>
    public string? PrivacyContact { get; set; }

    /// <summary>Languages offered, the first is the default; those of the pack where empty.</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Sites that the patient chooses from; none or one needs no question.</summary>
    public IList<string> Sites { get; } = [];

    /// <summary>Origins of the clinic's website ("https://clinic.example"), where the chat may be embedded.</summary>
    public IList<string> Origins { get; } = [];

    /// <summary>Microsoft Entra tenants whose Teams users talk to this clinic.</summary>
    public IList<string> TeamsTenants { get; } = [];

    /// <summary>How long a finished intake is kept, in days after its end.</summary>
    public int RetentionDays { get; set; } = 90;

    /// <summary>How long an unfinished intake is kept, in days after its last message.</summary>
    public int UnfinishedRetentionDays { get; set; } = 14;
}
