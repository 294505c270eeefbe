namespace FbssBot.Intake.Assessment;

/// <summary>What is known of one id of the condition language at one moment. The kinds are closed.</summary>
internal abstract record Fact
{
    private Fact() { }

    /// <summary>Whether there is an answer; never unknown.</summary>
    public virtual bool Exists => true;

    /// <summary>The comparison with <paramref name="answer"/>.</summary>
    public abstract Truth Compare(string comparison, object answer);

    /// <summary>Not asked, skipped, or not computable.</summary>
    public sealed record Missing : Fact
    {
        public static readonly Missing Instance = new();
        public override bool Exists => false;

        public override Truth Compare(string comparison, object answer) => Truth.Unknown;
    }

    /// <summary>A question that does not apply: nothing of it is so.</summary>
    public sealed record Disabled : Fact
    {
        public static readonly Disabled Instance = new();
        public override bool Exists => false;

        public override Truth Compare(string comparison, object answer) => Truth.False;
    }

    /// <summary>Chosen options or computed codes.</summary>
    /// <param name="Chosen">The codes.</param>
    /// <param name="Evasive">A chosen option stands for "I do not know" or "rather not say".</param>
    /// <param name="Complete">The whole list was looked at: what is not chosen is not so.</param>
    public sealed record Codes(IReadOnlySet<string> Chosen, bool Evasive, bool Complete) : Fact
    {
        public override Truth Compare(string comparison, object answer) =>
            Chosen.Contains(Plain(answer)) ? Truth.True
            : Evasive || !Complete ? Truth.Unknown
            : Truth.False;
    }

    /// <summary>A number known to lie between two ends; they are equal where it is known exactly.</summary>
    public sealed record Range(decimal Low, decimal High) : Fact
    {
        public override Truth Compare(string comparison, object answer)
        {
            if (answer is not decimal limit)
                return Truth.Unknown;
            // Between two different ends every number may be the one, so that "=" can only be denied outside of them.
            if (comparison == "=" && Low < limit && limit < High)
                return Truth.Unknown;
            return Kleene.Agreed(Comparison.Holds(Low, comparison, limit), Comparison.Holds(High, comparison, limit));
        }
    }

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : Fact
    {
        public override Truth Compare(string comparison, object answer) =>
            answer is bool wanted ? Kleene.Of(Value == wanted) : Truth.Unknown;
    }

    /// <summary>An answer that can only exist: text, a date, a name.</summary>
    public sealed record Present : Fact
    {
        public static readonly Present Instance = new();

        public override Truth Compare(string comparison, object answer) => Truth.Unknown;
    }

    /// <summary>A result of an earlier stage: flag, level, tier, state.</summary>
    public sealed record State(string Value) : Fact
    {
        public override Truth Compare(string comparison, object answer) => Kleene.Of(Value == Plain(answer));
    }

    /// <summary>An answer of a condition as the text of a code.</summary>
    private static string Plain(object answer) =>
        answer switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            decimal number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => "",
        };
}

/// <summary>The comparisons of numbers.</summary>
internal static class Comparison
{
    /// <summary>Whether <paramref name="left"/> stands in that relation to <paramref name="right"/>.</summary>
    public static bool Holds(decimal left, string comparison, decimal right) =>
        comparison switch
        {
            "=" => left == right,
            ">" => left > right,
            "<" => left < right,
            ">=" => left >= right,
            "<=" => left <= right,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
        };
}
