using Microsoft.Extensions.Options;

namespace FbssBot.Clinic.Staff;

/// <summary>Finds everything that is missing or wrong in the accounts' settings.</summary>
public sealed class StaffSettingsCheck(ClinicNames clinics) : IValidateOptions<StaffSettings>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StaffSettings options)
    {
        string[] problems =
        [
            .. options
                .Keys.Where(clinic => !clinics.Exists(clinic))
                .Select(clinic => $"FbssBot:Staff:{clinic}: there is no clinic of this id under FbssBot:Clinics."),
            .. options
                .SelectMany(clinic => clinic.Value.Keys)
                .GroupBy(user => user, StringComparer.OrdinalIgnoreCase)
                .Where(users => users.Count() > 1)
                .Select(users =>
                    $"FbssBot:Staff: '{users.Key}' is an account of two clinics: user names are for one only."
                ),
            .. options.SelectMany(clinic =>
                clinic
                    .Value.Where(account => !StaffPassword.IsHash(account.Value.PasswordHash))
                    .Select(account =>
                        $"FbssBot:Staff:{clinic.Key}:{account.Key}:PasswordHash is missing or no hash: use the output of hash-password."
                    )
            ),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
