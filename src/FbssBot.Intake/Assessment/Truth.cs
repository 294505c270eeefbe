namespace FbssBot.Intake.Assessment;

/// <summary>The three values of the condition language. Their order makes strong Kleene "all" a minimum and "any" a maximum.</summary>
public enum Truth
{
    /// <summary>Known not to be so.</summary>
    False,

    /// <summary>Not asked, skipped, or not precise enough to tell. Never fires anything.</summary>
    Unknown,

    /// <summary>Known to be so.</summary>
    True,
}

/// <summary>Strong Kleene operations on <see cref="Truth"/>.</summary>
public static class Kleene
{
    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth Not(Truth truth) => (Truth)(2 - (int)truth);

    /// <summary>True when both are; false when one is false.</summary>
    public static Truth And(Truth a, Truth b) => a < b ? a : b;

    /// <summary>True when one is; false when both are false.</summary>
    public static Truth Or(Truth a, Truth b) => a > b ? a : b;

    /// <summary>The truth of a known fact.</summary>
    public static Truth Of(bool known) => known ? Truth.True : Truth.False;

    /// <summary>Two results that must agree: the common one, else unknown.</summary>
    public static Truth Agreed(bool a, bool b) => a == b ? Of(a) : Truth.Unknown;
}
