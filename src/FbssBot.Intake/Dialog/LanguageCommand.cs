using FbssBot.Intake.Understanding;

namespace FbssBot.Intake.Dialog;

/// <summary>The command "language:xx".</summary>
internal static class LanguageCommand
{
    private const string Prefix = "language:";

    /// <summary>The language asked for; null for other commands.</summary>
    public static string? Language(Command? command) =>
        command is { Id: var id } && id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : null;
}
