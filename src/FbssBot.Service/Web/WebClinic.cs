namespace FbssBot.Service.Web;

/// <summary>What the pages need to know of a clinic.</summary>
/// <param name="Id">Id in the configuration.</param>
/// <param name="Name">Name as shown to patients.</param>
/// <param name="Phone">Telephone number for patients; null when it is not configured.</param>
/// <param name="Emergency">Emergency number of the clinic's region, by language.</param>
/// <param name="Languages">Languages offered, the clinic's own first.</param>
/// <param name="Origins">Origins of its website, where the chat may be framed.</param>
public sealed record WebClinic(
    string Id,
    string Name,
    string? Phone,
    IReadOnlyDictionary<string, string> Emergency,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Origins
);

/// <summary>The clinics that have a chat page.</summary>
public interface IWebClinics
{
    /// <summary>The clinic with this id, the first one for null, null for an id that is not known.</summary>
    WebClinic? Find(string? id);
}
