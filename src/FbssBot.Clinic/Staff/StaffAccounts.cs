using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FbssBot.Clinic.Staff;

/// <summary>The accounts that may sign in. In Development, where none is configured, one per clinic with a password printed at start.</summary>
sealed class StaffAccounts
{
    readonly Dictionary<string, StaffAccount> _byUser = new(StringComparer.OrdinalIgnoreCase);

    public StaffAccounts(
        IOptions<StaffSettings> settings,
        ClinicNames clinics,
        IHostEnvironment environment,
        ILogger<StaffAccounts> logger
    )
    {
        foreach (var (clinic, accounts) in settings.Value)
        {
            foreach (var (user, account) in accounts)
                _byUser.Add(user, new StaffAccount(user, clinic, account.PasswordHash));
        }
        if (_byUser.Count == 0 && environment.IsDevelopment())
            AddOneTime(clinics, logger);
    }

    public StaffAccount? Find(string user) => _byUser.GetValueOrDefault(user);

    void AddOneTime(ClinicNames clinics, ILogger logger)
    {
        foreach (var clinic in clinics.All)
        {
            var password = RandomNumberGenerator.GetHexString(StaffPassword.ShortestLength, lowercase: true);
            _byUser.Add(clinic.Id, new StaffAccount(clinic.Id, clinic.Id, StaffPassword.Hash(password)));
            Log.OneTimePassword(logger, clinic.Id, password);
        }
    }
}

/// <summary>One account.</summary>
sealed record StaffAccount(string User, string Clinic, string PasswordHash)
{
    public override string ToString() => $"{User} of {Clinic}";
}
