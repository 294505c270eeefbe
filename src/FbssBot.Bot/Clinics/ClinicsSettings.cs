using Microsoft.Extensions.Options;

namespace FbssBot.Bot.Clinics;

/// <summary>Settings under <c>FbssBot:Clinics</c>: each clinic under its id.</summary>
public sealed class ClinicsSettings : Dictionary<string, ClinicSettings>;

/// <summary>Finds what is missing or wrong in the clinics' settings.</summary>
public sealed class ClinicsSettingsCheck : IValidateOptions<ClinicsSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ClinicsSettings options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] problems =
        [
            .. options.Count == 0 ? ["FbssBot:Clinics is empty: name at least one clinic."] : Array.Empty<string>(),
            .. options.SelectMany(clinic => ProblemsOf(clinic.Key, clinic.Value)),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> ProblemsOf(string id, ClinicSettings clinic)
    {
        string path = $"FbssBot:Clinics:{id}";
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-'))
            yield return $"{path}: a clinic's id has letters, digits and hyphens only.";
        if (string.IsNullOrWhiteSpace(clinic.Name))
            yield return $"{path}:Name is missing: patients see it.";
        if (string.IsNullOrWhiteSpace(clinic.Region))
            yield return $"{path}:Region is missing: it decides on the emergency number (for instance US).";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(clinic.TimeZone, out _))
            yield return $"{path}:TimeZone is '{clinic.TimeZone}': use an IANA name such as America/New_York.";
        if (clinic.RetentionDays < 1 || clinic.UnfinishedRetentionDays < 1)
            yield return $"{path}: RetentionDays and UnfinishedRetentionDays are at least 1.";
        foreach (string origin in clinic.Origins.Where(origin => !IsOrigin(origin)))
            yield return $"{path}:Origins has '{origin}': write scheme and host only, such as https://clinic.example.";
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url)
        && url.Scheme is ("https" or "http")
        && url.GetLeftPart(UriPartial.Authority) == text;
}
