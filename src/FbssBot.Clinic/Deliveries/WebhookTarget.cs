using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using FbssBot.Storage;
using Microsoft.Security.AntiSSRF;

namespace FbssBot.Clinic.Deliveries;

/// <summary>POSTs the payload, signed as Standard Webhooks says. Any 2xx means that the receiver has it; redirects are not followed.</summary>
sealed class WebhookTarget(HttpClient client, Uri url, string secret, TimeProvider time) : IDeliveryTarget, IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<DeliveryOutcome> DeliverAsync(LeasedDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            using var request = Request(delivery);
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? new DeliveryOutcome.Delivered()
                : new DeliveryOutcome.NotTaken(
                    string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode}"),
                    WaitOf(response.Headers.RetryAfter)
                );
        }
        catch (AntiSSRFException)
        {
            return new DeliveryOutcome.NotTaken("The address is a private one that AllowedAddresses does not name.");
        }
        catch (HttpRequestException e) when (e.InnerException is AntiSSRFException)
        {
            return new DeliveryOutcome.NotTaken("The address is a private one that AllowedAddresses does not name.");
        }
        // The guard connects on its own and lets the socket's error through as it is.
        catch (Exception e) when (e is HttpRequestException or SocketException or IOException)
        {
            return new DeliveryOutcome.NotTaken($"No connection ({Explain(e)}).");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryOutcome.NotTaken("No answer in time.");
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary>A client that reaches no private address but those that the settings name; in Development any.</summary>
    public static HttpClient ClientFor(TargetSettings target, bool isDevelopment)
    {
        var policy = new AntiSSRFPolicy(
            isDevelopment ? PolicyConfigOptions.None : PolicyConfigOptions.ExternalOnlyLatest
        );
        if (target.AllowedAddresses.Count > 0)
            policy.AddAllowedAddresses([.. target.AllowedAddresses]);
        // Plain HTTP stays inside the machine or the network that the administrator named.
        policy.AllowPlainTextHttp = isDevelopment || target.AllowedAddresses.Count > 0;
        var handler = policy.GetHandler();
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        return new HttpClient(handler) { Timeout = Patience };
    }

    static string Explain(Exception e) =>
        e switch
        {
            HttpRequestException http => http.HttpRequestError.ToString(),
            SocketException socket => socket.SocketErrorCode.ToString(),
            _ => e.GetType().Name,
        };

    HttpRequestMessage Request(LeasedDelivery delivery)
    {
        var body = DeliveryContent.Of(delivery).Json;
        var timestamp = time.GetUtcNow().ToUnixTimeSeconds();
        return new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers =
            {
                { "webhook-id", delivery.Key },
                { "webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture) },
                { "webhook-signature", WebhookSignature.Sign(secret, delivery.Key, timestamp, body) },
            },
        };
    }

    TimeSpan? WaitOf(RetryConditionHeaderValue? retryAfter) => retryAfter?.Delta ?? retryAfter?.Date - time.GetUtcNow();
}
