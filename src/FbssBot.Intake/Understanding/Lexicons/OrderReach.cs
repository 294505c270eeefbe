namespace FbssBot.Intake.Understanding.Lexicons;

/// <summary>How much else may be said beside the phrase of a command. The more everyday its words, the less.</summary>
public enum OrderReach
{
    /// <summary>Small words only: "later" is a command by itself, and not in "it came on later".</summary>
    Message,

    /// <summary>The phrase fills its clause, small words aside: "my worst is 9, skip this", and not "I skip this exercise".</summary>
    Clause,

    /// <summary>Anything: the words mean nothing else ("can I talk to a real person").</summary>
    Anywhere,
}
