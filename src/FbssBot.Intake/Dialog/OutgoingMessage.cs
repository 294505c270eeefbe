using System.Collections.Immutable;

namespace FbssBot.Intake.Dialog;

/// <summary>One choice under a message: a button where the channel has them, a numbered line where it has not.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Value">The text that comes back when it is chosen.</param>
public sealed record Choice(string Label, string Value);

/// <summary>One message of the bot in words, before a channel's form. The last message of a turn carries the choices.</summary>
public sealed record OutgoingMessage
{
    /// <summary>Plain text; line breaks are meant. Never markdown: it may quote the patient.</summary>
    public required string Text { get; init; }

    /// <summary>Language of the text.</summary>
    public required string Language { get; init; }

    /// <summary>The choices on offer, in order.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    /// <summary>Whether several of the choices may be picked.</summary>
    public bool Several { get; init; }

    /// <summary>linkId of the question asked; null where none is.</summary>
    public string? LinkId { get; init; }

    /// <summary>asking, confirming, review, finished or stopped.</summary>
    public string State { get; init; } = DialogStates.Asking;

    /// <summary>Questions answered or left out so far.</summary>
    public int Done { get; init; }

    /// <summary>Questions that apply, as far as known now; never less than <see cref="Done"/>.</summary>
    public int Of { get; init; }

    /// <summary>Red flags that this message gives advice on.</summary>
    public ImmutableArray<string> RedFlags { get; init; } = [];

    /// <summary>Importance high: red-flag advice.</summary>
    public bool IsUrgent => RedFlags.Length > 0;

    /// <summary>Id of the intake, on the last message of a finished conversation.</summary>
    public string? IntakeId { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{State} {LinkId} {Done}/{Of}";
}

/// <summary>Values of <c>channelData.intake.state</c>.</summary>
public static class DialogStates
{
    /// <summary>A question is open.</summary>
    public const string Asking = "asking";

    /// <summary>A read-back waits for yes or a correction.</summary>
    public const string Confirming = "confirming";

    /// <summary>The review before sending.</summary>
    public const string Review = "review";

    /// <summary>The conversation has ended, whatever the outcome.</summary>
    public const string Finished = "finished";

    /// <summary>Stopped and saved for later.</summary>
    public const string Stopped = "stopped";
}
