namespace FbssBot.Bot.Authentication;

/// <summary>The channel's signing keys could not be fetched: not the caller's fault, to be tried again.</summary>
public sealed class SigningKeysUnavailableException(Exception inner)
    : Exception("The channel's signing keys cannot be fetched now.", inner);
