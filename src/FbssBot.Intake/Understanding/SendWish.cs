using System.Collections.Immutable;

namespace FbssBot.Intake.Understanding;

/// <summary>What a patient wants done with what was noted. In the lexicon: the values of the term "sending".</summary>
public enum SendWish
{
    /// <summary>"Send it."</summary>
    Send,

    /// <summary>"Don't send it": it stays with the patient.</summary>
    Keep,

    /// <summary>"Not yet", "hold off": not now, but nothing is decided.</summary>
    NotYet,

    /// <summary>"Leave it out": this part stays back, the rest may go.</summary>
    LeaveOut,
}

/// <summary>The names of the wishes in the lexicon.</summary>
internal static class SendWishes
{
    /// <summary>The term whose values they are.</summary>
    public const string Term = "sending";

    /// <summary>Every name.</summary>
    public static readonly ImmutableArray<string> Names = ["send", "keep", "not-yet", "leave-out"];

    /// <summary>The wish with this name; null where there is none.</summary>
    public static SendWish? Named(string name) =>
        name switch
        {
            "send" => SendWish.Send,
            "keep" => SendWish.Keep,
            "not-yet" => SendWish.NotYet,
            "leave-out" => SendWish.LeaveOut,
            _ => null,
        };
}
