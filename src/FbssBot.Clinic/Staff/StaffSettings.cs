namespace FbssBot.Clinic.Staff;

/// <summary>Settings under <c>FbssBot:Staff</c>: for each clinic's id, its accounts by user name.</summary>
public sealed class StaffSettings : Dictionary<string, Dictionary<string, StaffAccountSettings>>;

/// <summary>One account of a clinic's staff.</summary>
public sealed class StaffAccountSettings
{
    /// <summary>What <c>hash-password</c> printed; never the password itself.</summary>
    public string PasswordHash { get; set; } = "";

    /// <summary>Without the hash.</summary>
    public override string ToString() => nameof(StaffAccountSettings);
}
