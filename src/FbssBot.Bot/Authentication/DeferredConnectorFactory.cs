using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Newtonsoft.Json;

namespace FbssBot.Bot.Authentication;

/// <summary>
/// The pipeline asks for a Connector client at the beginning of every turn (0.3 ms each), yet replies leave from the outbox or in the
/// response body. So it gets a stand-in, and whoever really sends opens a client with <see cref="OpenAsync"/>.
/// </summary>
internal sealed class DeferredConnectorFactory(ConnectorFactory sdk) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken
    ) => Task.FromResult<IConnectorClient>(Unopened.Instance);

    public Task<IConnectorClient> OpenAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        sdk.CreateAsync(serviceUrl, audience, cancellationToken);

    private sealed class Unopened : IConnectorClient
    {
        public static readonly Unopened Instance = new();

        public Uri BaseUri
        {
            get => throw NotOpened();
            set => throw NotOpened();
        }

        public JsonSerializerSettings SerializationSettings => throw NotOpened();

        public JsonSerializerSettings DeserializationSettings => throw NotOpened();

        public Microsoft.Rest.ServiceClientCredentials Credentials => throw NotOpened();

        public IAttachments Attachments => throw NotOpened();

        public IConversations Conversations => throw NotOpened();

        // One instance serves every turn.
        public void Dispose() { }

        private static InvalidOperationException NotOpened() => new("Nothing is sent during a turn.");
    }
}
