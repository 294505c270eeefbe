using Microsoft.Bot.Builder;

namespace FbssBot.DirectLine;

/// <summary>What the embedded host may be told. Everything but the key has a default that suits one clinic's website.</summary>
public sealed class DirectLineOptions
{
    /// <summary>HMAC-SHA-256 key of the tokens, at least 32 bytes; the same on every node and after every restart.</summary>
    public byte[] SigningKey { get; set; } = [];

    /// <summary>The bot's account id in this channel.</summary>
    public string BotId { get; set; } = "bot";

    /// <summary>The bot's display name; differs from its id, or Web Chat shows "Bot".</summary>
    public string BotName { get; set; } = "Assistant";

    /// <summary>Server-to-server secret for <c>tokens/generate</c>; null when no other server mints tokens.</summary>
    public string? Secret { get; set; }

    /// <summary>Development only: <c>tokens/generate</c> answers without a credential.</summary>
    public bool AllowAnonymousTokens { get; set; }

    /// <summary>Origins of other sites whose pages may call the host (scheme://host[:port]); its own origin always may.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; set; } = [];

    /// <summary>Origin that clients see, for <c>streamUrl</c>; null: the request's own, as forwarded by a trusted proxy.</summary>
    public Uri? PublicOrigin { get; set; }

    /// <summary>Life of a token. Clients refresh every 15 minutes, so it must be clearly longer than that.</summary>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Life of the token inside a stream's URL; URLs end up in proxy logs.</summary>
    public TimeSpan StreamTokenLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long after its expiry the page of the same browser tab may still exchange a token for a fresh one.</summary>
    public TimeSpan ResumeWindow { get; set; } = TimeSpan.FromHours(12);

    /// <summary>No refresh beyond this age of the first token.</summary>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Largest request body in bytes.</summary>
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Longest message text in UTF-16 characters.</summary>
    public int MaxTextLength { get; set; } = 16 * 1024;

    /// <summary>Sockets per conversation: tabs, plus those a reconnecting client has not closed yet.</summary>
    public int MaxStreamsPerConversation { get; set; } = 8;

    /// <summary>Pause between empty frames on a silent stream.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a peer may leave a frame unread before its socket is dropped; it resumes by watermark.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a turn is repeated while its failures are transient, before the client is told.</summary>
    public TimeSpan TurnPatience { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>Time limit of one try of a turn.</summary>
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a failed turn changed nothing and may be run again with the same activity id (a store that is busy or away).</summary>
    public Func<Exception, bool> IsTransient { get; set; } = static _ => false;

    /// <summary>Activities that one conversation may post at once: a whole intake played by a program is no flood.</summary>
    public int ActivityBurst { get; set; } = 150;

    /// <summary>Activities per second that one conversation may post in the long run.</summary>
    public int ActivitiesPerSecond { get; set; } = 10;

    /// <summary>Tokens without a secret that one address may ask for at once.</summary>
    public int TokenBurst { get; set; } = 30;

    /// <summary>Tokens per second that one address may ask for in the long run.</summary>
    public int TokensPerSecond { get; set; } = 1;

    /// <summary>Adds the middleware and error handling that the bot shares between its adapters.</summary>
    public Action<BotAdapter> ConfigureAdapter { get; set; } = static _ => { };
}
