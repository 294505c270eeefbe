using FbssBot.Bot.Clinics;
using FbssBot.Clinic.Deliveries;
using FbssBot.Storage;
using Microsoft.Extensions.Options;

namespace FbssBot.Service.Serving;

/// <summary>What the store asks about a clinic, from the settings.</summary>
internal sealed class ClinicPolicy(IOptions<ClinicsSettings> clinics, IOptions<DeliverySettings> deliveries)
    : IClinicPolicy
{
    public IReadOnlyList<string> TargetsFor(string clinic, string kind) => deliveries.Value.TargetsFor(clinic, kind);

    public Retention RetentionOf(string clinic) =>
        clinics.Value.TryGetValue(clinic, out ClinicSettings? settings)
            ? new Retention(settings.RetentionDays, settings.UnfinishedRetentionDays)
            : new Retention();
}
