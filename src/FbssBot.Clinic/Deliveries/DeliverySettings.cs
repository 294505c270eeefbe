namespace FbssBot.Clinic.Deliveries;

/// <summary>Settings under <c>FbssBot:Deliveries</c>: for each clinic's id, its targets by their ids.</summary>
public sealed class DeliverySettings : Dictionary<string, Dictionary<string, TargetSettings>>
{
    /// <summary>Ids of the clinic's targets that take this kind of delivery.</summary>
    public IReadOnlyList<string> TargetsFor(string clinic, string kind) =>
        TryGetValue(clinic, out var targets)
            ? [.. targets.Where(target => target.Value.Takes(kind)).Select(target => target.Key)]
            : [];
}

/// <summary>One place to which a clinic's intakes are delivered.</summary>
public sealed class TargetSettings
{
    /// <summary>folder or webhook.</summary>
    public string Type { get; set; } = "";

    /// <summary>Kinds that it takes (alert, summary, update, deletion); all where empty.</summary>
    public IList<string> Kinds { get; } = [];

    /// <summary>folder: where the files go. One folder per intake is made in it.</summary>
    public string? Folder { get; set; }

    /// <summary>webhook: where to POST.</summary>
    public string? Url { get; set; }

    /// <summary>webhook: the signing secret, "whsec_" and base64 of 24 to 64 bytes (Standard Webhooks).</summary>
    public string? Secret { get; set; }

    /// <summary>webhook: private addresses (CIDR, "10.1.2.0/24") that it may reach all the same.</summary>
    public IList<string> AllowedAddresses { get; } = [];

    /// <summary>Whether it takes this kind of delivery.</summary>
    public bool Takes(string kind) => Kinds.Count == 0 || Kinds.Contains(kind, StringComparer.Ordinal);

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{nameof(TargetSettings)} {Type}";
}
