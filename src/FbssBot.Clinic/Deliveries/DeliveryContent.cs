using System.Text.Json;
using System.Text.Json.Nodes;
using FbssBot.Storage;

namespace FbssBot.Clinic.Deliveries;

/// <summary>
/// What a target may see of a delivery (docs/deliveries.md). An alert goes to places that are read in passing, so that it never
/// holds more than ids, tier and flags, whatever the turn put into its payload.
/// </summary>
sealed class DeliveryContent
{
    const string Alert = "alert";

    static readonly string[] WithoutPatientWords =
    [
        "version",
        "kind",
        "key",
        "clinic",
        "intakeId",
        "status",
        "tier",
        "redFlags",
        "language",
        "startedAt",
        "finishedAt",
    ];

    readonly JsonObject _payload;

    DeliveryContent(JsonObject payload) => _payload = payload;

    /// <summary>The JSON to be sent.</summary>
    public string Json => _payload.ToJsonString();

    public string? SummaryHtml => (string?)_payload["summaryHtml"];

    public string? SummaryText => (string?)_payload["summaryText"];

    public string? ResponseJson => _payload["response"]?.ToJsonString();

    /// <exception cref="JsonException">The payload is no JSON object.</exception>
    public static DeliveryContent Of(LeasedDelivery delivery)
    {
        var payload = JsonNode.Parse(delivery.Payload) as JsonObject ?? throw new JsonException("Not an object.");
        if (delivery.Kind == Alert)
        {
            foreach (var name in payload.Select(property => property.Key).Except(WithoutPatientWords).ToList())
                payload.Remove(name);
        }
        return new DeliveryContent(payload);
    }
}
