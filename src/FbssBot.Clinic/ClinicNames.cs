namespace FbssBot.Clinic;

/// <summary>The clinics of this service, as staff know them.</summary>
public sealed class ClinicNames(IEnumerable<ClinicName> clinics)
{
    readonly IReadOnlyList<ClinicName> _all = [.. clinics];

    /// <summary>All of them.</summary>
    public IReadOnlyList<ClinicName> All => _all;

    /// <summary>Whether there is a clinic of this id.</summary>
    public bool Exists(string id) => _all.Any(clinic => clinic.Id == id);

    /// <summary>The name of a clinic; its id where it has none.</summary>
    public string NameOf(string id) => _all.FirstOrDefault(clinic => clinic.Id == id)?.Name ?? id;
}

/// <summary>A clinic's id and name.</summary>
/// <param name="Id">Id in the configuration.</param>
/// <param name="Name">As shown to people.</param>
public sealed record ClinicName(string Id, string Name);
